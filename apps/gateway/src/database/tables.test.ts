import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOB } from '../jobs/job.row.ts';
import { ATTACHMENT, STAGED_UPLOAD } from '../modules/attachment/attachment.row.ts';
import { MODEL_APPRAISAL } from '../modules/emulation/appraisal/appraisal.row.ts';
import {
  CLUSTER,
  CLUSTER_MEMBER,
  CLUSTER_YEAR,
  EMULATION_BLOCK,
  PLEDGE_SIGNING,
  PLEDGE_TARGET,
} from '../modules/emulation/cluster/cluster.row.ts';
import {
  AWARD_CANCELLATION,
  COMMENDATION,
  COMMENDATION_CANDIDATE,
} from '../modules/emulation/commendation/commendation.row.ts';
import { COMMENDATION_FORM } from '../modules/emulation/commendation/form.store.ts';
import { FROZEN_RULES, SCORING_ROUND } from '../modules/emulation/round/round.row.ts';
import { RUN_RESULT, SCORING_RUN } from '../modules/emulation/round/run.row.ts';
import {
  PEER_REVIEW,
  PEER_SCORE,
  SCORE_CHANGE,
  SCORE_ENTRY,
  SCORE_EXPLANATION,
  SCORE_SHEET,
} from '../modules/emulation/round/sheet.row.ts';
import { ATTRIBUTION } from '../modules/hierarchy/ancestry/attribution.row.ts';
import { LINEAGE_EVENT, LINEAGE_EVENT_UNIT, LINEAGE_LINK } from '../modules/hierarchy/lineage/lineage.row.ts';
import { ORG_UNIT, PLACEMENT, UNIT_CODE, UNIT_GRADE, UNIT_NAME } from '../modules/hierarchy/unit/unit.row.ts';
import { ACTIVITY, ACTIVITY_COUNT, ACTIVITY_UNIT } from '../modules/programme/activity/activity.row.ts';
import {
  DOCUMENT_ISSUER,
  DOCUMENT_LINK,
  OFFICIAL_DOCUMENT,
} from '../modules/programme/document/document.row.ts';
import {
  INSPECTION,
  INSPECTION_BASIS,
  INSPECTION_FINDING,
  INSPECTION_UNIT,
  RECOMMENDATION,
  RECOMMENDATION_EVENT,
  WORKING_SESSION,
} from '../modules/programme/inspection/inspection.row.ts';
import {
  MEETING,
  MEETING_CLOSING,
  MEETING_CONCLUSION,
  MEETING_SEAT,
} from '../modules/programme/meeting/meeting.row.ts';
import { MODEL, MODEL_RECOGNITION, MODEL_RESULT } from '../modules/programme/model/model.row.ts';
import { REPLICATION_POINT, REPLICATION_POINT_REPORT } from '../modules/programme/model/replication.row.ts';
import { ANNUAL_PLAN } from '../modules/programme/plan/plan.row.ts';
import {
  PROGRAMME,
  PROGRAMME_BASE,
  PROGRAMME_MILESTONE,
  PROGRAMME_PARTICIPATION,
  PROGRAMME_PARTY,
} from '../modules/programme/programme/programme.row.ts';
import {
  WORK_RECORD,
  WORK_RECORD_PROGRAMME,
  WORK_RECORD_UNIT,
} from '../modules/programme/record/record.row.ts';
import { STATEMENT, STATEMENT_EXPLAINS } from '../modules/programme/statement/statement.row.ts';
import { TASK, TASK_EVENT, TASK_UNIT } from '../modules/programme/task/task.row.ts';
import { FIGURE } from '../modules/reporting/figure/figure.row.ts';
import { FORM_ASSIGNMENT, REPORT_FORM } from '../modules/reporting/form/form.row.ts';
import { INDICATOR } from '../modules/reporting/indicator/indicator.row.ts';
import { PERIOD_DEADLINE, REPORTING_PERIOD } from '../modules/reporting/period/period.row.ts';
import { REPORT, REPORT_EVENT, REPORT_STEP } from '../modules/reporting/report/report.row.ts';
import { CRITERIA_SET } from '../modules/scoring/criteria-set/criteria-set.row.ts';
import { type ClonedDatabase, cloneDatabase } from '../testing/clone-database.ts';
import { openDatabase } from './open-database.ts';

let database: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDatabase(database.url);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const NAMES: Readonly<Record<string, string>> = {
  'timestamp with time zone': 'timestamptz',
  ARRAY: 'text[]',
};

const TABLES = [
  ORG_UNIT,
  UNIT_NAME,
  UNIT_CODE,
  UNIT_GRADE,
  PLACEMENT,
  LINEAGE_EVENT,
  LINEAGE_EVENT_UNIT,
  LINEAGE_LINK,
  ATTRIBUTION,
  INDICATOR,
  REPORT_FORM,
  FORM_ASSIGNMENT,
  REPORTING_PERIOD,
  PERIOD_DEADLINE,
  REPORT,
  REPORT_STEP,
  REPORT_EVENT,
  FIGURE,
  ATTACHMENT,
  STAGED_UPLOAD,
  ANNUAL_PLAN,
  TASK,
  TASK_UNIT,
  TASK_EVENT,
  WORK_RECORD,
  WORK_RECORD_UNIT,
  WORK_RECORD_PROGRAMME,
  MODEL,
  MODEL_RECOGNITION,
  MODEL_RESULT,
  REPLICATION_POINT,
  REPLICATION_POINT_REPORT,
  ACTIVITY,
  ACTIVITY_COUNT,
  ACTIVITY_UNIT,
  STATEMENT,
  STATEMENT_EXPLAINS,
  OFFICIAL_DOCUMENT,
  DOCUMENT_ISSUER,
  DOCUMENT_LINK,
  PROGRAMME,
  PROGRAMME_PARTY,
  PROGRAMME_BASE,
  PROGRAMME_MILESTONE,
  PROGRAMME_PARTICIPATION,
  INSPECTION,
  INSPECTION_UNIT,
  INSPECTION_BASIS,
  WORKING_SESSION,
  INSPECTION_FINDING,
  RECOMMENDATION,
  RECOMMENDATION_EVENT,
  MEETING,
  MEETING_SEAT,
  MEETING_CONCLUSION,
  MEETING_CLOSING,
  FROZEN_RULES,
  SCORING_ROUND,
  SCORE_SHEET,
  SCORE_ENTRY,
  SCORE_CHANGE,
  SCORE_EXPLANATION,
  PEER_REVIEW,
  PEER_SCORE,
  SCORING_RUN,
  RUN_RESULT,
  JOB,
  CRITERIA_SET,
  MODEL_APPRAISAL,
  EMULATION_BLOCK,
  CLUSTER,
  CLUSTER_YEAR,
  CLUSTER_MEMBER,
  PLEDGE_SIGNING,
  PLEDGE_TARGET,
  COMMENDATION_FORM,
  COMMENDATION,
  COMMENDATION_CANDIDATE,
  AWARD_CANCELLATION,
];

describe('rows that are written in bulk', () => {
  it.each(TABLES.map((each) => [each.table, each.columns] as const))(
    'of %s have the columns of the table',
    async (table, columns) => {
      const stored: { column_name: string; data_type: string }[] = await dataSource.query(
        `SELECT column_name, data_type FROM information_schema.columns
         WHERE table_name = $1 AND table_schema = 'public'`,
        [table],
      );
      const shape = stored.map((column) => [column.column_name, NAMES[column.data_type] ?? column.data_type]);
      expect(Object.fromEntries(shape)).toEqual(columns);
    },
  );
});

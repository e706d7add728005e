import type { WorkRecordKind } from '@danvan/domain/programme';
import type { GatewayContext } from '../../../context.ts';
import { clusterOf } from '../../emulation/cluster/cluster-of.ts';
import { commendationOf } from '../../emulation/commendation/commendation.loader.ts';
import { roundOf } from '../../emulation/round/round-of.ts';
import { criteriaSetOf } from '../../scoring/criteria-set/criteria-set-of.ts';
import { activityOf } from '../activity/activity.loader.ts';
import { documentOf } from '../document/document-of.ts';
import { toInspectionType } from '../inspection/to-inspection.ts';
import { meetingOf } from '../meeting/meeting-of.ts';
import { modelOf } from '../model/model-of.ts';
import { planOf } from '../plan/plan-of.ts';
import { programmeOf } from '../programme/programme-of.ts';
import { statementOf } from '../statement/statement.loader.ts';
import { taskOf } from '../task/task-of.ts';
import type { StoredRecord } from './record.map.ts';
import type { WorkRecordType } from './record.type.ts';

/** Makes of a seen record the GraphQL object of its noun; null when it has gone. */
type ToNoun = (context: GatewayContext, record: StoredRecord) => Promise<WorkRecordType | null>;

/** Each kind with its noun. */
const NOUNS: Record<WorkRecordKind, ToNoun> = {
  DOCUMENT: documentOf,
  INSPECTION: toInspectionType,
  MODEL: modelOf,
  PLAN: planOf,
  PROGRAMME: programmeOf,
  MEETING: meetingOf,
  ACTIVITY: activityOf,
  STATEMENT: statementOf,
  TASK: taskOf,
  CRITERIA_SET: criteriaSetOf,
  CLUSTER: clusterOf,
  SCORING_ROUND: roundOf,
  COMMENDATION: commendationOf,
};

/** The record as the object of its noun. */
export const toNoun: ToNoun = (context, record) => NOUNS[record.kind](context, record);

import { SessionResolver } from '../modules/access/session/session.resolver.ts';
import { ViewerResolver } from '../modules/access/user/viewer.resolver.ts';
import { AuditResolver } from '../modules/audit/audit.resolver.ts';
import { LineageResolver } from '../modules/hierarchy/lineage/lineage.resolver.ts';
import { UnitResolver } from '../modules/hierarchy/unit/unit.resolver.ts';
import { AuditUnitResolver, ViewerUnitResolver } from '../modules/hierarchy/unit/viewer-unit.resolver.ts';
import { DocumentResolver } from '../modules/programme/document/document.resolver.ts';
import { DocumentActResolver } from '../modules/programme/document/document-act.resolver.ts';
import { DocumentQueryResolver } from '../modules/programme/document/document-query.resolver.ts';
import { ParticipationResolver } from '../modules/programme/programme/participation.resolver.ts';
import { ProgrammeResolver } from '../modules/programme/programme/programme.resolver.ts';
import { ProgrammeActResolver } from '../modules/programme/programme/programme-act.resolver.ts';
import { ProgrammeQueryResolver } from '../modules/programme/programme/programme-query.resolver.ts';
import { WorkRecordResolver } from '../modules/programme/record/record.resolver.ts';
import { WorkRecordQueryResolver } from '../modules/programme/record/record-query.resolver.ts';
import { FormResolver } from '../modules/reporting/form/form.resolver.ts';
import { ClosePeriodResolver } from '../modules/reporting/period/close-period.resolver.ts';
import { PeriodResolver } from '../modules/reporting/period/period.resolver.ts';
import { ProgressResolver } from '../modules/reporting/progress/progress.resolver.ts';
import { ReportResolver } from '../modules/reporting/report/report.resolver.ts';
import { ReportActResolver } from '../modules/reporting/report/report-act.resolver.ts';
import { ReportQueryResolver } from '../modules/reporting/report/report-query.resolver.ts';
import { RollupResolver } from '../modules/reporting/rollup/rollup.resolver.ts';

type Class = new () => object;

/** Every resolver of the gateway. A module adds its own here. */
export const RESOLVERS: readonly [Class, ...Class[]] = [
  ViewerResolver,
  SessionResolver,
  AuditResolver,
  UnitResolver,
  LineageResolver,
  ViewerUnitResolver,
  AuditUnitResolver,
  FormResolver,
  PeriodResolver,
  ClosePeriodResolver,
  ReportResolver,
  ReportQueryResolver,
  ReportActResolver,
  RollupResolver,
  ProgressResolver,
  WorkRecordResolver,
  WorkRecordQueryResolver,
  DocumentResolver,
  DocumentQueryResolver,
  DocumentActResolver,
  ProgrammeResolver,
  ParticipationResolver,
  ProgrammeQueryResolver,
  ProgrammeActResolver,
];

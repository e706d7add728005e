import { JobResolver } from '../jobs/job.resolver.ts';
import { SessionResolver } from '../modules/access/session/session.resolver.ts';
import { ViewerResolver } from '../modules/access/user/viewer.resolver.ts';
import {
  AttachmentActResolver,
  AttachmentResolver,
  RecordAttachmentResolver,
  ReportAttachmentResolver,
} from '../modules/attachment/attachment.resolver.ts';
import { AuditResolver } from '../modules/audit/audit.resolver.ts';
import {
  AppraisedModelResolver,
  ModelAppraisalResolver,
} from '../modules/emulation/appraisal/appraisal.resolver.ts';
import { AppraisalActResolver } from '../modules/emulation/appraisal/appraisal-act.resolver.ts';
import {
  ClusterChangeResolver,
  ClusterMemberResolver,
  ClusterResolver,
  ClusterTurnResolver,
  ClusterYearResolver,
  EmulationBlockResolver,
  PledgeTargetResolver,
} from '../modules/emulation/cluster/cluster.resolver.ts';
import { ClusterKeeperResolver, PledgeResolver } from '../modules/emulation/cluster/cluster-act.resolver.ts';
import { ClusterQueryResolver } from '../modules/emulation/cluster/cluster-query.resolver.ts';
import { CommendationResolver } from '../modules/emulation/commendation/commendation.resolver.ts';
import { CommendationActResolver } from '../modules/emulation/commendation/commendation-act.resolver.ts';
import { CommendationQueryResolver } from '../modules/emulation/commendation/commendation-query.resolver.ts';
import {
  AwardCancellationResolver,
  CandidateResolver,
  DecisionResolver,
  PresentationResolver,
  SuggestionResolver,
} from '../modules/emulation/commendation/parts.resolver.ts';
import { CommendationRegisterResolver } from '../modules/emulation/commendation/register.resolver.ts';
import { LeafEvidenceResolver } from '../modules/emulation/round/leaf-evidence.resolver.ts';
import { RoundResolver } from '../modules/emulation/round/round.resolver.ts';
import { RoundActResolver } from '../modules/emulation/round/round-act.resolver.ts';
import { RoundQueryResolver } from '../modules/emulation/round/round-query.resolver.ts';
import { SheetResolver } from '../modules/emulation/round/sheet.resolver.ts';
import { SheetActResolver } from '../modules/emulation/round/sheet-act.resolver.ts';
import { TrialResolver } from '../modules/emulation/trial/trial.resolver.ts';
import { LineageResolver } from '../modules/hierarchy/lineage/lineage.resolver.ts';
import { UnitResolver } from '../modules/hierarchy/unit/unit.resolver.ts';
import { AuditUnitResolver, ViewerUnitResolver } from '../modules/hierarchy/unit/viewer-unit.resolver.ts';
import { ActivityResolver } from '../modules/programme/activity/activity.resolver.ts';
import { ActivityActResolver } from '../modules/programme/activity/activity-act.resolver.ts';
import { DocumentResolver } from '../modules/programme/document/document.resolver.ts';
import { DocumentActResolver } from '../modules/programme/document/document-act.resolver.ts';
import { DocumentQueryResolver } from '../modules/programme/document/document-query.resolver.ts';
import { FollowUpBoardResolver } from '../modules/programme/follow-up/follow-up.resolver.ts';
import { InspectionResolver } from '../modules/programme/inspection/inspection.resolver.ts';
import {
  FollowUpResolver,
  InspectionActResolver,
} from '../modules/programme/inspection/inspection-act.resolver.ts';
import {
  AskedConclusionResolver,
  ConclusionResolver,
} from '../modules/programme/meeting/conclusion.resolver.ts';
import { ConclusionActResolver } from '../modules/programme/meeting/conclusion-act.resolver.ts';
import { MeetingResolver } from '../modules/programme/meeting/meeting.resolver.ts';
import { MeetingActResolver } from '../modules/programme/meeting/meeting-act.resolver.ts';
import { MeetingQueryResolver } from '../modules/programme/meeting/meeting-query.resolver.ts';
import {
  ModelResolver,
  RecognitionResolver,
  ReplicationPointResolver,
} from '../modules/programme/model/model.resolver.ts';
import { ModelActResolver } from '../modules/programme/model/model-act.resolver.ts';
import { ModelCountsResolver } from '../modules/programme/model/model-counts.resolver.ts';
import { ModelQueryResolver } from '../modules/programme/model/model-query.resolver.ts';
import { ReplicationActResolver } from '../modules/programme/model/replication-act.resolver.ts';
import { PlanResolver } from '../modules/programme/plan/plan.resolver.ts';
import { PlanActResolver } from '../modules/programme/plan/plan-act.resolver.ts';
import { PlanQueryResolver } from '../modules/programme/plan/plan-query.resolver.ts';
import { ParticipationResolver } from '../modules/programme/programme/participation.resolver.ts';
import { ProgrammeResolver } from '../modules/programme/programme/programme.resolver.ts';
import { ProgrammeActResolver } from '../modules/programme/programme/programme-act.resolver.ts';
import { ProgrammeQueryResolver } from '../modules/programme/programme/programme-query.resolver.ts';
import { WorkRecordResolver } from '../modules/programme/record/record.resolver.ts';
import { WorkRecordQueryResolver } from '../modules/programme/record/record-query.resolver.ts';
import { StatementResolver } from '../modules/programme/statement/statement.resolver.ts';
import { StatementActResolver } from '../modules/programme/statement/statement-act.resolver.ts';
import { TaskEventResolver, TaskResolver } from '../modules/programme/task/task.resolver.ts';
import { TaskAssignerResolver, TaskReportResolver } from '../modules/programme/task/task-act.resolver.ts';
import { TaskQueryResolver } from '../modules/programme/task/task-query.resolver.ts';
import { FormResolver } from '../modules/reporting/form/form.resolver.ts';
import { ClosePeriodResolver } from '../modules/reporting/period/close-period.resolver.ts';
import { PeriodResolver } from '../modules/reporting/period/period.resolver.ts';
import { ProgressResolver } from '../modules/reporting/progress/progress.resolver.ts';
import { ReportResolver } from '../modules/reporting/report/report.resolver.ts';
import { ReportActResolver } from '../modules/reporting/report/report-act.resolver.ts';
import { ReportQueryResolver } from '../modules/reporting/report/report-query.resolver.ts';
import { RollupResolver } from '../modules/reporting/rollup/rollup.resolver.ts';
import { CriteriaSetResolver } from '../modules/scoring/criteria-set/criteria-set.resolver.ts';
import { CriteriaSetActResolver } from '../modules/scoring/criteria-set/criteria-set-act.resolver.ts';
import { CriteriaSetQueryResolver } from '../modules/scoring/criteria-set/criteria-set-query.resolver.ts';

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
  ModelResolver,
  RecognitionResolver,
  ReplicationPointResolver,
  ModelQueryResolver,
  ModelCountsResolver,
  ModelActResolver,
  ReplicationActResolver,
  MeetingResolver,
  ConclusionResolver,
  AskedConclusionResolver,
  MeetingQueryResolver,
  MeetingActResolver,
  ConclusionActResolver,
  DocumentResolver,
  DocumentQueryResolver,
  DocumentActResolver,
  ProgrammeResolver,
  ParticipationResolver,
  ProgrammeQueryResolver,
  ProgrammeActResolver,
  ActivityResolver,
  ActivityActResolver,
  InspectionResolver,
  InspectionActResolver,
  FollowUpResolver,
  PlanResolver,
  PlanQueryResolver,
  PlanActResolver,
  TaskResolver,
  TaskEventResolver,
  TaskQueryResolver,
  TaskAssignerResolver,
  TaskReportResolver,
  FollowUpBoardResolver,
  StatementResolver,
  StatementActResolver,
  CriteriaSetResolver,
  CriteriaSetQueryResolver,
  CriteriaSetActResolver,
  TrialResolver,
  AppraisedModelResolver,
  ModelAppraisalResolver,
  AppraisalActResolver,
  ClusterResolver,
  ClusterYearResolver,
  ClusterMemberResolver,
  ClusterChangeResolver,
  ClusterTurnResolver,
  EmulationBlockResolver,
  PledgeTargetResolver,
  ClusterQueryResolver,
  RoundResolver,
  SheetResolver,
  LeafEvidenceResolver,
  RoundQueryResolver,
  RoundActResolver,
  SheetActResolver,
  JobResolver,
  ClusterKeeperResolver,
  PledgeResolver,
  CommendationResolver,
  CandidateResolver,
  DecisionResolver,
  AwardCancellationResolver,
  PresentationResolver,
  SuggestionResolver,
  CommendationQueryResolver,
  CommendationRegisterResolver,
  CommendationActResolver,
  AttachmentActResolver,
  AttachmentResolver,
  RecordAttachmentResolver,
  ReportAttachmentResolver,
];

import type { RequestScope } from './context.ts';
import { attachmentLoaders } from './modules/attachment/attachment.loader.ts';
import { appraisalLoaders } from './modules/emulation/appraisal/appraisal.loader.ts';
import { clusterLoaders } from './modules/emulation/cluster/cluster.loader.ts';
import { commendationLoaders } from './modules/emulation/commendation/commendation.loader.ts';
import { roundLoaders } from './modules/emulation/round/round.loader.ts';
import { hierarchyLoaders } from './modules/hierarchy/hierarchy.loader.ts';
import { activityLoaders } from './modules/programme/activity/activity.loader.ts';
import { documentLoaders } from './modules/programme/document/document.loader.ts';
import { inspectionLoaders } from './modules/programme/inspection/inspection.loader.ts';
import { meetingLoaders } from './modules/programme/meeting/meeting.loader.ts';
import { modelLoaders } from './modules/programme/model/model.loader.ts';
import { planLoaders } from './modules/programme/plan/plan.loader.ts';
import { programmeLoaders } from './modules/programme/programme/programme.loader.ts';
import { recordLoaders } from './modules/programme/record/record.loader.ts';
import { statementLoaders } from './modules/programme/statement/statement.loader.ts';
import { taskLoaders } from './modules/programme/task/task.loader.ts';
import { reportingLoaders } from './modules/reporting/reporting.loader.ts';
import { criteriaSetLoaders } from './modules/scoring/criteria-set/criteria-set.loader.ts';

/** One loader per relation, made anew for each request. A module adds its own here. */
export const makeLoaders = (scope: RequestScope) => ({
  ...hierarchyLoaders(scope),
  ...reportingLoaders(scope),
  ...recordLoaders(scope),
  ...attachmentLoaders(scope),
  ...commendationLoaders(scope),
  ...meetingLoaders(scope),
  ...modelLoaders(scope),
  ...inspectionLoaders(scope),
  ...activityLoaders(scope),
  ...statementLoaders(scope),
  ...documentLoaders(scope),
  ...programmeLoaders(scope),
  ...planLoaders(scope),
  ...taskLoaders(scope),
  ...criteriaSetLoaders(scope),
  ...clusterLoaders(scope),
  ...appraisalLoaders(scope),
  ...roundLoaders(scope),
});

export type Loaders = ReturnType<typeof makeLoaders>;

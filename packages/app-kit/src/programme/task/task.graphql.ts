import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';

/** A task as a line of a list: what, who, by when, where it stands. */
export const TaskLine = graphql(`
  fragment TaskLine on Task @_unmask {
    id kind title state standing isStuck daysLate deadline startsOn assignedOn theme origin finishedOn failedChecks
    lead { id name shortName }
    owner { id name shortName }
    delay { cause words isConfirmed }
  }
`);

export const TaskListQuery = graphql(
  `query TaskList($filter: TaskFilter!, $first: Int!) {
    tasks(filter: $filter, first: $first) { totalCount nodes { ...TaskLine } }
  }`,
  [TaskLine],
);

export const TaskQuery = graphql(
  `query Task($id: ID!) {
    task(id: $id) {
      ...TaskLine
      version visibility source changedAt product result openActs
      cooperating { id name shortName }
      target { indicatorCode value text }
      plan { id kind title year themes }
      arisesFrom { id kind title }
      programmes { id kind title }
      history { kind on percent words unit { id name shortName } }
    }
    indicators { code name { vi en } unitOfMeasure { vi en } }
  }`,
  [TaskLine],
);

/** The indicators in which a target can be told. */
export const IndicatorChoiceQuery = graphql(`
  query IndicatorChoice { indicators { code name { vi en } unitOfMeasure { vi en } } }
`);

/** The plan within which a task is assigned. */
export const PlanOfTaskQuery = graphql(`
  query PlanOfTask($id: ID!) { plan(id: $id) { id kind title year state themes programme { id title } } }
`);

const act = [WorkActParts] as [typeof WorkActParts];
export const AssignTask = graphql(
  'mutation AssignTask($input: AssignTaskInput!) { assignTask(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviseTask = graphql(
  'mutation ReviseTask($input: ReviseTaskInput!) { reviseTask(input: $input) { ...WorkActParts } }',
  act,
);
export const ReportTaskProgress = graphql(
  'mutation ReportTaskProgress($input: ReportTaskProgressInput!) { reportTaskProgress(input: $input) { ...WorkActParts } }',
  act,
);
export const ReportTaskDone = graphql(
  'mutation ReportTaskDone($input: ReportTaskDoneInput!) { reportTaskDone(input: $input) { ...WorkActParts } }',
  act,
);
export const AcceptTask = graphql(
  'mutation AcceptTask($input: AcceptTaskInput!) { acceptTask(input: $input) { ...WorkActParts } }',
  act,
);
export const SendBackTask = graphql(
  'mutation SendBackTask($input: SendBackTaskInput!) { sendBackTask(input: $input) { ...WorkActParts } }',
  act,
);
export const CancelTask = graphql(
  'mutation CancelTask($input: CancelTaskInput!) { cancelTask(input: $input) { ...WorkActParts } }',
  act,
);
export const ConfirmDelayCause = graphql(
  'mutation ConfirmDelayCause($input: ConfirmDelayCauseInput!) { confirmDelayCause(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedTask = ResultOf<typeof TaskListQuery>['tasks']['nodes'][number];
export type TaskAnswer = ResultOf<typeof TaskQuery>;
export type ShownTask = NonNullable<TaskAnswer['task']>;
export type PlanOfTask = NonNullable<ResultOf<typeof PlanOfTaskQuery>['plan']>;

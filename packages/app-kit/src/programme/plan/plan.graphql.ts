import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';
import { TaskLine } from '../task/task.graphql.ts';

/** A plan as a line of a list: whose, of which programme and year, and how far it is. */
export const PlanLine = graphql(`
  fragment PlanLine on AnnualPlan @_unmask {
    id kind title year state visibility origin
    owner { id name shortName }
    programme { id kind title }
    progress { all { total stuck byStanding { standing count } } }
  }
`);

export const PlanListQuery = graphql(
  `query PlanList($own: PlanFilter!, $toAdapt: PlanFilter!, $below: PlanFilter!) {
    own: plans(filter: $own, first: 50) { totalCount nodes { ...PlanLine } }
    toAdapt: plans(filter: $toAdapt, first: 20) { totalCount nodes { ...PlanLine } }
    seen: plans(filter: $below, first: 100) { totalCount nodes { ...PlanLine } }
  }`,
  [PlanLine],
);

export const PlanQuery = graphql(
  `query Plan($id: ID!) {
    plan(id: $id) {
      ...PlanLine
      version source motto themes openActs allowedActions
      partners { id name shortName }
      adapts { id kind title owner { id shortName } }
      adaptedBy { ...PlanLine }
      document { id kind title name }
    }
    tasks(filter: { planId: $id }, first: 100) { totalCount nodes { ...TaskLine } }
  }`,
  [PlanLine, TaskLine],
);

const act = [WorkActParts] as [typeof WorkActParts];
export const DraftPlan = graphql(
  'mutation DraftPlan($input: DraftPlanInput!) { draftPlan(input: $input) { ...WorkActParts } }',
  act,
);
export const AdaptPlan = graphql(
  'mutation AdaptPlan($input: AdaptPlanInput!) { adaptPlan(input: $input) { ...WorkActParts } }',
  act,
);
export const RevisePlan = graphql(
  'mutation RevisePlan($input: RevisePlanInput!) { revisePlan(input: $input) { ...WorkActParts } }',
  act,
);
export const IssuePlan = graphql(
  'mutation IssuePlan($input: IssuePlanInput!) { issuePlan(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviewPlan = graphql(
  'mutation ReviewPlan($input: PlanActInput!) { reviewPlan(input: $input) { ...WorkActParts } }',
  act,
);
export const WithdrawPlan = graphql(
  'mutation WithdrawPlan($input: PlanActInput!) { withdrawPlan(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedPlan = ResultOf<typeof PlanListQuery>['own']['nodes'][number];
export type PlanAnswer = ResultOf<typeof PlanQuery>;
export type ShownPlan = NonNullable<PlanAnswer['plan']>;
export type TasksOfPlan = PlanAnswer['tasks']['nodes'];

import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '@danvan/app-kit/programme/record';

export const ActivitiesQuery = graphql(`
  query Activities($filter: ActivityFilter!, $first: Int!) {
    activities(filter: $filter, first: $first) {
      totalCount
      totals { measure value qualifier }
      nodes {
        id version title visibility origin source activityKind firstDay lastDay place description allowedActions
        counts { measure value qualifier what }
        partners { id name }
        programmes { id title }
        commendation { form issuers { id name shortName } presenter { id name shortName } }
      }
    }
  }
`);
export type ListedActivity = ResultOf<typeof ActivitiesQuery>['activities']['nodes'][number];
export type ActivityTotal = ResultOf<typeof ActivitiesQuery>['activities']['totals'][number];

export const RecordActivity = graphql(
  `
  mutation RecordActivity($input: RecordActivityInput!) {
    recordActivity(input: $input) { ...WorkActParts }
  }
`,
  [WorkActParts],
);

export const ReviseActivity = graphql(
  `
  mutation ReviseActivity($input: ReviseActivityInput!) {
    reviseActivity(input: $input) { ...WorkActParts }
  }
`,
  [WorkActParts],
);

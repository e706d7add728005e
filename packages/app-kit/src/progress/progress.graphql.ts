import { graphql, type ResultOf } from '@danvan/api-schema';

export const ProgressQuery = graphql(`
  query Progress($periodId: ID!, $underId: ID) {
    progress(periodId: $periodId, underId: $underId) {
      period {
        id
        label { vi en }
        startsOn
        endsOn
        cutOff
        state
        isDemonstration
        deadlines { level on }
        form { code name { vi en } level }
      }
      unit { id name shortName level }
      total { expected submitted approved sentBack onTime late silent }
      children {
        unit { id name shortName }
        counts { expected submitted approved sentBack onTime late silent }
      }
      late {
        daysLate
        report { id state isLate dueOn unit { id name shortName parent(tree: POLICE) { id shortName } } }
      }
    }
  }
`);

export const ReportsUnderQuery = graphql(`
  query ReportsUnder($filter: ReportFilter!, $first: Int!, $after: String) {
    reports(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id state isLate dueOn submittedAt submittedBy filled total isDemonstration unit { id name shortName } }
    }
  }
`);

/** How a period stands under a unit. */
export type ProgressAnswer = NonNullable<ResultOf<typeof ProgressQuery>['progress']>;
export type ProgressCounts = ProgressAnswer['total'];
export type LateReport = ProgressAnswer['late'][number];
export type ListedReport = ResultOf<typeof ReportsUnderQuery>['reports']['nodes'][number];

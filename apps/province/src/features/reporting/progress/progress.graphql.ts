import { graphql, type ResultOf } from '@danvan/api-schema';

export const PeriodLevelsQuery = graphql(`
  query PeriodLevels {
    periods { id startsOn endsOn state form { code level } }
  }
`);

export const ReportsBelowQuery = graphql(`
  query ReportsBelow($filter: ReportFilter!, $first: Int!, $after: String) {
    reports(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        state
        isLate
        isDemonstration
        dueOn
        submittedAt
        submittedBy
        filled
        total
        allowedActions
        unit { id name shortName }
      }
    }
  }
`);

export type PeriodLevel = ResultOf<typeof PeriodLevelsQuery>['periods'][number];
/** A report of a unit below. */
export type ReportBelow = ResultOf<typeof ReportsBelowQuery>['reports']['nodes'][number];

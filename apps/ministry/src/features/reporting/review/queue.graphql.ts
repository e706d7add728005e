import { graphql, type ResultOf } from '@danvan/api-schema';

export const QueueQuery = graphql(`
  query Queue($filter: ReportFilter!, $first: Int!) {
    reports(filter: $filter, first: $first) {
      totalCount
      nodes {
        id
        state
        isLate
        dueOn
        submittedAt
        submittedBy
        isDemonstration
        filled
        total
        unit { id name shortName }
        period { id label { vi en } form { code name { vi en } } }
        findings { severity }
      }
    }
  }
`);

export const WaitingCountQuery = graphql(`
  query WaitingCount {
    reports(filter: { waitingForMe: true }, first: 1) { totalCount }
  }
`);

/** A report that waits for the viewer's decision. */
export type WaitingReport = ResultOf<typeof QueueQuery>['reports']['nodes'][number];

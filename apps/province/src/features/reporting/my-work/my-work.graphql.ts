import { graphql, type ResultOf } from '@danvan/api-schema';

export const MyWorkQuery = graphql(`
  query MyWork($first: Int!) {
    myReports(first: $first) {
      totalCount
      nodes {
        id
        state
        dueOn
        isLate
        isDemonstration
        submittedAt
        sentBackReason
        filled
        total
        allowedActions
        form { code name { vi en } }
        period { id label { vi en } state endsOn }
        route { unit { id shortName } decidedAt }
      }
    }
  }
`);

export const WaitingForMeQuery = graphql(`
  query WaitingForMe {
    reports(filter: { waitingForMe: true }, first: 5) {
      totalCount
      nodes { id dueOn submittedAt isDemonstration unit { id name } period { id label { vi en } } }
    }
  }
`);

/** A report of one's own unit. */
export type MyReport = ResultOf<typeof MyWorkQuery>['myReports']['nodes'][number];
export type WaitingReport = ResultOf<typeof WaitingForMeQuery>['reports']['nodes'][number];

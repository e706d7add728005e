import { graphql, type ResultOf } from '@danvan/api-schema';
import { ReportStandFragment } from '../report/report.graphql.ts';

export const ReviewQueueQuery = graphql(`
  query ReviewQueue($first: Int!, $after: String) {
    reports(filter: { waitingForMe: true }, first: $first, after: $after) {
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
        unit { id name shortName }
        form { code name { vi en } }
        period { id label { vi en } endsOn }
      }
    }
  }
`);

export const ApproveReportMutation = graphql(
  `
  mutation ApproveReport($input: ReportActInput!) {
    approveReport(input: $input) {
      __typename
      ... on ReportChanged { report { ...ReportStand } }
      ... on FiguresRefused { code message path }
      ... on VersionConflict { code message path current { ...ReportStand } }
      ... on ActRefused { code message path }
    }
  }
`,
  [ReportStandFragment],
);

export const SendBackReportMutation = graphql(
  `
  mutation SendBackReport($input: ReportActInput!) {
    sendBackReport(input: $input) {
      __typename
      ... on ReportChanged { report { ...ReportStand } }
      ... on FiguresRefused { code message path }
      ... on VersionConflict { code message path current { ...ReportStand } }
      ... on ActRefused { code message path }
    }
  }
`,
  [ReportStandFragment],
);

/** A report that waits for the viewer's decision. */
export type QueuedReport = ResultOf<typeof ReviewQueueQuery>['reports']['nodes'][number];

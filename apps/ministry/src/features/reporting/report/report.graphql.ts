import { graphql, type ResultOf } from '@danvan/api-schema';

export const ReviewedReport = graphql(`
  fragment ReviewedReport on Report @_unmask {
    id
    state
    version
    revision
    dueOn
    submittedAt
    submittedBy
    isLate
    isDemonstration
    sentBackReason
    allowedActions
    filled
    total
    unit { id name shortName existsTo }
    period { id label { vi en } startsOn endsOn state }
    form {
      code
      name { vi en }
      sections {
        title { vi en }
        items { required indicator { code name { vi en } unitOfMeasure { vi en } kind decimals pairedWith } }
      }
    }
    route { decidedAt decidedBy unit { id name } }
    figures { indicatorCode state value qualifier numerator denominator note }
    previousFigures { indicatorCode state value qualifier numerator denominator note }
    findings { severity code message indicatorCode }
    history { at act state by reason unit { id name } }
  }
`);

export const ReportQuery = graphql(
  `
  query ReviewedReportById($id: ID!) {
    report(id: $id) { ...ReviewedReport }
  }
`,
  [ReviewedReport],
);

export const ApproveMutation = graphql(
  `
  mutation ApproveReport($input: ReportActInput!) {
    approveReport(input: $input) {
      __typename
      ... on ReportChanged { report { ...ReviewedReport } }
      ... on FiguresRefused { message }
      ... on VersionConflict { message current { ...ReviewedReport } }
      ... on ActRefused { message }
    }
  }
`,
  [ReviewedReport],
);

export const SendBackMutation = graphql(
  `
  mutation SendBackReport($input: ReportActInput!) {
    sendBackReport(input: $input) {
      __typename
      ... on ReportChanged { report { ...ReviewedReport } }
      ... on FiguresRefused { message }
      ... on VersionConflict { message current { ...ReviewedReport } }
      ... on ActRefused { message }
    }
  }
`,
  [ReviewedReport],
);

export const AuditQuery = graphql(`
  query ReportAudit($id: ID!, $first: Int!, $after: String) {
    report(id: $id) {
      id
      unit { id name }
      period { id label { vi en } }
      form { code sections { items { indicator { code name { vi en } unitOfMeasure { vi en } } } } }
    }
    audit(subjectId: $id, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id at actor action reason before after unit { id name } }
    }
  }
`);

export type Report = NonNullable<ResultOf<typeof ReportQuery>['report']>;
export type Figure = Report['figures'][number];
export type AuditNode = ResultOf<typeof AuditQuery>['audit']['nodes'][number];

import { graphql, type ResultOf } from '@danvan/api-schema';

/** What an act may change of a report; every act and every save asks for it, so that the page follows at once. */
export const ReportStandFragment = graphql(`
  fragment ReportStand on Report @_unmask {
    id
    state
    version
    revision
    dueOn
    submittedAt
    submittedBy
    isLate
    sentBackReason
    filled
    total
    allowedActions
    route { unit { id name shortName } decidedAt decidedBy }
    figures { indicatorCode state value qualifier numerator denominator note }
    findings { severity code message indicatorCode }
    history { at act state by reason unit { id name } }
  }
`);

export const ReportQuery = graphql(
  `
  query Report($id: ID!) {
    report(id: $id) {
      ...ReportStand
      isDemonstration
      unit { id name shortName level }
      period { id label { vi en } startsOn endsOn state }
      form {
        code
        name { vi en }
        version
        sections {
          title { vi en }
          items {
            required
            indicator {
              code
              name { vi en }
              unitOfMeasure { vi en }
              kind
              decimals
              minimum
              maximum
              pairedWith
              guidance { vi en }
            }
          }
        }
      }
      previousFigures { indicatorCode state value qualifier numerator denominator note }
    }
  }
`,
  [ReportStandFragment],
);

export const SaveFiguresMutation = graphql(
  `
  mutation SaveFigures($input: SaveFiguresInput!) {
    saveFigures(input: $input) {
      __typename
      ... on FiguresSaved { report { ...ReportStand } }
      ... on FiguresRefused { code message path faults { code message path indicatorCode field } }
      ... on VersionConflict { code message path current { ...ReportStand } }
      ... on ActRefused { code message path }
    }
  }
`,
  [ReportStandFragment],
);

export const SubmitReportMutation = graphql(
  `
  mutation SubmitReport($input: ReportActInput!) {
    submitReport(input: $input) {
      __typename
      ... on ReportChanged { report { ...ReportStand } }
      ... on FiguresRefused { code message path faults { code message path indicatorCode field } }
      ... on VersionConflict { code message path current { ...ReportStand } }
      ... on ActRefused { code message path }
    }
  }
`,
  [ReportStandFragment],
);

export const AmendReportMutation = graphql(
  `
  mutation AmendReport($input: ReportActInput!) {
    amendReport(input: $input) {
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

export const CancelAmendmentMutation = graphql(
  `
  mutation CancelAmendment($input: ReportActInput!) {
    cancelAmendment(input: $input) {
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

export type ReportPage = NonNullable<ResultOf<typeof ReportQuery>['report']>;
export type ReportStand = ResultOf<typeof ReportStandFragment>;
export type WireFigure = ReportStand['figures'][number];
export type WireFinding = ReportStand['findings'][number];
export type WireSection = ReportPage['form']['sections'][number];
export type WireIndicator = WireSection['items'][number]['indicator'];
export type ReportEvent = ReportStand['history'][number];

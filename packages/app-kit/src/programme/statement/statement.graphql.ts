import { graphql, type ResultOf } from '@danvan/api-schema';

export const StatementsQuery = graphql(`
  query Statements($filter: StatementFilter!, $first: Int!) {
    statements(filter: $filter, first: $first) {
      totalCount
      nodes {
        id version title visibility origin source statementKind nature text position firstDay lastDay allowedActions
        owner { id name shortName }
        concerned { id name }
        programmes { id }
        occasion { id }
        explains { id text }
      }
    }
  }
`);
/** A statement as lists show it. */
export type ListedStatement = ResultOf<typeof StatementsQuery>['statements']['nodes'][number];

export const RecordStatement = graphql(`
  mutation RecordStatement($input: RecordStatementInput!) {
    recordStatement(input: $input) {
      __typename
      ... on RecordChanged { record { id } warnings { message path } }
      ... on InputRefused { message faults { message path } }
      ... on RecordConflict { message }
      ... on ActRefused { message }
    }
  }
`);

export const ReviseStatement = graphql(`
  mutation ReviseStatement($input: ReviseStatementInput!) {
    reviseStatement(input: $input) {
      __typename
      ... on RecordChanged { record { id } warnings { message path } }
      ... on InputRefused { message faults { message path } }
      ... on RecordConflict { message }
      ... on ActRefused { message }
    }
  }
`);

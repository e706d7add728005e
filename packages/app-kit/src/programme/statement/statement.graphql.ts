import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';

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

export const RecordStatement = graphql(
  `
  mutation RecordStatement($input: RecordStatementInput!) {
    recordStatement(input: $input) { ...WorkActParts }
  }
`,
  [WorkActParts],
);

export const ReviseStatement = graphql(
  `
  mutation ReviseStatement($input: ReviseStatementInput!) {
    reviseStatement(input: $input) { ...WorkActParts }
  }
`,
  [WorkActParts],
);

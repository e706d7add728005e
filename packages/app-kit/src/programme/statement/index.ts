export type { StatementPlace } from './draft.ts';
export { StatementEditor } from './StatementEditor.tsx';
export { StatementList } from './StatementList.tsx';
export { Statements } from './Statements.tsx';
export * from './statement.graphql.ts';

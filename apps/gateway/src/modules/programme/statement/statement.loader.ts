import type { KeptStatement } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { GatewayContext, RequestScope } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { readStatements } from './statement.store.ts';
import { type StatementType, toStatementType } from './statement.type.ts';

/** What statements say, by the id of their record. */
export const statementLoaders = (scope: RequestScope) => {
  const statements = new DataLoader<string, KeptStatement | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = new Map<string, KeptStatement>(
          (await readStatements(manager, ids)).map((each) => [each.id, each]),
        );
        return ids.map((id) => found.get(id) ?? null);
      }),
    { cache: false },
  );
  return { statement: (id: string): Promise<KeptStatement | null> => statements.load(id) };
};

/** A seen record as a statement. */
export const statementOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<StatementType | null> => {
  const statement = await loaders.statement(stored.id);
  return statement && toStatementType(stored, statement);
};

/** Those of these statements that the viewer sees, in the given order. */
export const seenStatements = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<StatementType[]> => {
  const seen = await Promise.all(ids.map((id) => context.loaders.record(id)));
  const statements = await Promise.all(seen.map((stored) => stored && statementOf(context, stored)));
  return statements.filter((statement) => statement !== null);
};

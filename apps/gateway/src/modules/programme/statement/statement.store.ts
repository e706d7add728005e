import type { KeptStatement } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import {
  type StatementJoined,
  type StatementOf,
  toExplainsRows,
  toStatement,
  toStatementRow,
} from './statement.map.ts';
import { STATEMENT, STATEMENT_EXPLAINS } from './statement.row.ts';

const JOINED = `
SELECT s.*, r.owner_id,
  (SELECT p.programme_id FROM work_record_programme p WHERE p.record_id = s.id) AS programme_id,
  ARRAY (SELECT e.limitation_id FROM statement_explains e WHERE e.cause_id = s.id ORDER BY e.limitation_id) AS explains
FROM statement s JOIN work_record r USING (id) WHERE s.id = ANY ($1::text[])`;

/** What statements say, in no order. Who may see them is decided by their records. */
export const readStatements = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly KeptStatement[]> => {
  const rows: StatementJoined[] = await manager.query(JOINED, [ids]);
  return rows.map(toStatement);
};

/** Writes what statements say, in place of what they said. */
export const saveStatements = async (
  manager: EntityManager,
  statements: readonly StatementOf[],
): Promise<void> => {
  const ids = [statements.map(({ id }) => id)];
  await manager.query('DELETE FROM statement_explains WHERE cause_id = ANY ($1::text[])', ids);
  await manager.query('DELETE FROM statement WHERE id = ANY ($1::text[])', ids);
  await insertMany(manager, STATEMENT, statements.map(toStatementRow));
  await insertMany(manager, STATEMENT_EXPLAINS, statements.flatMap(toExplainsRows));
};

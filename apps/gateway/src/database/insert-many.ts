import type { EntityManager } from 'typeorm';

/** A table and its columns with their SQL types, in any order. */
export type BulkTable<Row extends object> = {
  readonly table: string;
  readonly columns: Readonly<Record<keyof Row & string, string>>;
};

const ROWS_PER_STATEMENT = 20_000;

const insertChunk = async <Row extends object>(
  manager: EntityManager,
  { table, columns }: BulkTable<Row>,
  rows: readonly Row[],
): Promise<number> => {
  const names = Object.keys(columns).join(', ');
  const shape = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
  const inserted: unknown[] = await manager.query(
    `WITH inserted AS (
       INSERT INTO ${table} (${names}) SELECT ${names} FROM json_to_recordset($1::json) AS row (${shape})
       ON CONFLICT DO NOTHING RETURNING 1
     ) SELECT count(*)::int AS count FROM inserted`,
    [JSON.stringify(rows)],
  );
  return (inserted[0] as { count: number }).count;
};

/** Inserts many rows with one statement per 20,000; what is there already stays as it is. Says how many were new. */
export const insertMany = async <Row extends object>(
  manager: EntityManager,
  table: BulkTable<Row>,
  rows: readonly Row[],
): Promise<number> => {
  let count = 0;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    count += await insertChunk(manager, table, rows.slice(start, start + ROWS_PER_STATEMENT));
  }
  return count;
};

import type { EntityManager } from 'typeorm';

/** Writes all columns given of the row with this id. */
export const updateRow = async (
  manager: EntityManager,
  table: string,
  id: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const assignments = Object.keys(columns).map((column, index) => `${column} = $${index + 2}`);
  await manager.query(`UPDATE ${table} SET ${assignments.join(', ')} WHERE id = $1`, [
    id,
    ...Object.values(columns),
  ]);
};

import type { EntityManager } from 'typeorm';
import { type UnitScope, withinScope } from '../../../access/unit-scope.ts';

/** Is the unit there, and within reach? Both look alike from outside. */
export const isWithinReach = async (
  manager: EntityManager,
  scope: UnitScope,
  unitId: string,
): Promise<boolean> => {
  const parameters: unknown[] = [unitId];
  const within = withinScope(scope, 'u.id', parameters);
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM org_unit u WHERE u.id = $1 AND ${within}`,
    parameters,
  );
  return rows.length > 0;
};

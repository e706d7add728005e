import type { AnnualPlan, PlanId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { updateRow } from '../../../database/update-row.ts';
import { type PlanJoined, toPlan, toPlanRow } from './plan.map.ts';
import { ANNUAL_PLAN } from './plan.row.ts';

/** Plans by id, in no order. Who asks has made sure that their records are seen. */
export const readPlans = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly AnnualPlan[]> => {
  const rows: PlanJoined[] = await manager.query(
    'SELECT p.*, r.title FROM annual_plan p JOIN work_record r USING (id) WHERE p.id = ANY ($1::text[])',
    [ids],
  );
  return rows.map(toPlan);
};

/** What a plan adapts, and that in turn, up to the topmost; nearest first. */
export const lineageOf = async (manager: EntityManager, plan: PlanId): Promise<readonly PlanId[]> => {
  const rows: { id: PlanId }[] = await manager.query(
    `WITH RECURSIVE up (id, depth) AS (
       SELECT adapts_id, 1 FROM annual_plan WHERE id = $1
       UNION ALL
       SELECT p.adapts_id, up.depth + 1 FROM up JOIN annual_plan p ON p.id = up.id WHERE up.depth < 20
     ) SELECT id FROM up WHERE id IS NOT NULL ORDER BY depth`,
    [plan],
  );
  return rows.map((row) => row.id);
};

/** Keeps new plans; also what the data sets bring. */
export const writePlans = (manager: EntityManager, plans: readonly AnnualPlan[]): Promise<number> =>
  insertMany(manager, ANNUAL_PLAN, plans.map(toPlanRow));

/** Writes what an act made of a plan. */
export const savePlan = async (manager: EntityManager, plan: AnnualPlan): Promise<void> => {
  const { id, ...row } = toPlanRow(plan);
  await updateRow(manager, 'annual_plan', id, row);
};

import type { PlanId, Task } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';
import { readTasks } from '../task/task.store.ts';

/** The plans that adapt each of these. Whether they are seen is asked of their records. */
export const findAdapting = (
  manager: EntityManager,
  ids: readonly PlanId[],
): Promise<{ id: PlanId; adapts_id: PlanId }[]> =>
  manager.query(
    `SELECT id, adapts_id FROM annual_plan WHERE adapts_id = ANY ($1::text[]) AND state <> 'WITHDRAWN' ORDER BY id`,
    [ids],
  );

/** The tasks of plans that are seen, those due first at the top. */
export const findTasksOfPlans = async (
  manager: EntityManager,
  scope: RecordScope,
  plans: readonly PlanId[],
): Promise<readonly Task[]> => {
  const parameters: unknown[] = [plans];
  const seen = seenCondition(scope, 'r', parameters);
  const rows: { id: string }[] = await manager.query(
    `SELECT t.id FROM task t JOIN work_record r USING (id) WHERE t.plan_id = ANY ($1::text[]) AND ${seen}`,
    parameters,
  );
  const tasks = await readTasks(
    manager,
    rows.map((row) => row.id),
  );
  return tasks.toSorted((a, b) => (a.deadline < b.deadline ? -1 : 1));
};

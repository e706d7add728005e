import type { AnnualPlan, PlanId, Task } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { readPlans } from './plan.store.ts';
import { findAdapting, findTasksOfPlans } from './plan-ties.ts';

const planLoader = (scope: RequestScope) =>
  new DataLoader<string, AnnualPlan | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readPlans(manager, [...new Set(ids)]);
        const byId = new Map<string, AnnualPlan>(found.map((plan) => [plan.id, plan]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

const adaptingLoader = (scope: RequestScope) =>
  new DataLoader<PlanId, readonly PlanId[]>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const rows = groupRows(await findAdapting(manager, ids), (row) => row.adapts_id);
        return ids.map((id) => (rows.get(id) ?? []).map((row) => row.id));
      }),
    { cache: false },
  );

const tasksLoader = (scope: RequestScope) =>
  new DataLoader<PlanId, readonly Task[]>(
    (ids) =>
      scope.read(async (reading) => {
        const tasks = await findTasksOfPlans(reading.manager, await recordScopeOf(reading), ids);
        const byPlan = groupRows(tasks, ({ plan }) => plan ?? '');
        return ids.map((id) => byPlan.get(id) ?? []);
      }),
    { cache: false },
  );

/** What plans say, which plans adapt them, and those of their tasks that the viewer sees. */
export const planLoaders = (scope: RequestScope) => {
  const [plans, adapting, tasks] = [planLoader(scope), adaptingLoader(scope), tasksLoader(scope)];
  return {
    plan: (id: string): Promise<AnnualPlan | null> => plans.load(id),
    plansAdapting: (id: PlanId): Promise<readonly PlanId[]> => adapting.load(id),
    tasksOfPlan: (id: PlanId): Promise<readonly Task[]> => tasks.load(id),
  };
};

import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  type AnnualPlan,
  adaptPlan as adapted,
  type PlanId,
  recordId,
  type Task,
  type TaskDraft,
  type TaskId,
} from '@danvan/domain/programme';
import { once } from '../../../database/once.ts';
import type { Acted, ActOutcome, Uow } from '../record/act.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { assignTaskWithin } from '../task/assign-task.ts';
import { readTasks } from '../task/task.store.ts';
import { draftPlanWithin } from './draft-plan.ts';
import { readPlans } from './plan.store.ts';
import { aboveOf } from './plan-setting.ts';

type Faulty<T> = Promise<Result<T, RecordFault>>;

const seenIds = async (uow: Uow, ids: readonly string[]): Promise<readonly string[]> =>
  (await findRecords(uow.manager, await recordScopeOf(uow), ids)).map(({ id }) => id);

const upperOf = async (uow: Uow, id: PlanId): Faulty<AnnualPlan> => {
  const [plan] = await readPlans(uow.manager, await seenIds(uow, [id]));
  return plan ? ok(plan) : err({ kind: 'NOT_FOUND' });
};

/** An obligation of the upper plan as one's own: led by one's own unit, with the task above as its origin. */
const carriedDown = (task: Task, plan: PlanId, unit: Uow['actor']['unitId']): TaskDraft => ({
  title: task.title,
  plan,
  theme: task.theme,
  arisesFrom: task.id,
  lead: unit,
  cooperating: [],
  product: task.product,
  targetIndicator: null,
  targetValue: null,
  targetText: task.target?.kind === 'TEXT' ? task.target.text : null,
  startsOn: task.startsOn,
  deadline: task.deadline,
});

const carryDown = async (
  uow: Uow,
  upper: AnnualPlan,
  tasks: readonly TaskId[],
  plan: PlanId,
): Faulty<null> => {
  const chosen = await readTasks(uow.manager, await seenIds(uow, tasks));
  const ofUpper = chosen.filter((task) => task.plan === upper.id);
  for (const task of ofUpper) {
    const draft = carriedDown(task, plan, uow.actor.unitId);
    const assigned = await assignTaskWithin(uow, { draft, programmes: [], visibility: 'INTERNAL' });
    if (!assigned.ok) return assigned;
  }
  return ok(null);
};

const adapt = async (uow: Uow, upperId: PlanId, tasks: readonly TaskId[]): Faulty<Acted> => {
  const upper = await upperOf(uow, upperId);
  if (!upper.ok) return upper;
  const drafted = await draftPlanWithin(uow, adapted(upper.value, await aboveOf(uow, uow.actor.unitId)));
  if (!drafted.ok) return drafted;
  const carried = await carryDown(uow, upper.value, tasks, recordId<'PLAN'>(drafted.value.recordId));
  return carried.ok ? drafted : carried;
};

/**
 * Makes of the plan of the level above a draft of one's own, with motto, themes and the tasks chosen; the link upward
 * stays on the plan and on each task.
 */
export const adaptPlan =
  (idempotencyKey: string, upper: PlanId, tasks: readonly TaskId[]) =>
  (uow: Uow): Promise<ActOutcome> =>
    once(uow, idempotencyKey, ['ADAPT_PLAN', upper, [...tasks]], () => adapt(uow, upper, tasks));

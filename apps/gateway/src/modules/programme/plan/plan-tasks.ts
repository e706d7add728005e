import {
  type AnnualPlan,
  decideTask,
  type PlanId,
  type Task,
  type Visibility,
  type WorkRecordId,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../record/act.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords, updateRecord } from '../record/record.store.ts';
import { readTasks, saveTask } from '../task/task.store.ts';

type Held = { readonly task: Task; readonly stored: StoredRecord };

const tasksUnder = async (uow: Uow, plan: PlanId): Promise<readonly Held[]> => {
  const rows: { id: WorkRecordId }[] = await uow.manager.query(
    'SELECT t.id FROM task t JOIN work_record r USING (id) WHERE t.plan_id = $1 ORDER BY t.id FOR UPDATE OF r',
    [plan],
  );
  const ids = rows.map((row) => row.id);
  const records = await findRecords(uow.manager, await recordScopeOf(uow), ids);
  const byId = new Map(records.map((stored) => [String(stored.id), stored]));
  const tasks = await readTasks(uow.manager, ids);
  return tasks.flatMap((task) => {
    const stored = byId.get(task.id);
    return stored ? [{ task, stored }] : [];
  });
};

/** Tells the units that do them of the tasks of a plan that is issued: what still waits is assigned from today. */
export const shareTasks = async (uow: Uow, plan: PlanId, visibility: Visibility): Promise<void> => {
  const assignedOn = todayOf({ now: () => uow.now });
  for (const { task, stored } of await tasksUnder(uow, plan)) {
    const concerned = [task.lead, ...task.cooperating];
    await updateRecord(uow.manager, stored, { ...stored, visibility, concerned }, uow.now);
    if (task.state === 'ASSIGNED') await saveTask(uow.manager, { ...task, assignedOn });
  }
};

/** Cancels what is still to be done of a plan that is withdrawn. */
export const cancelOpenTasks = async (uow: Uow, plan: AnnualPlan, reason: string | null): Promise<void> => {
  const today = todayOf({ now: () => uow.now });
  for (const { task, stored } of await tasksUnder(uow, plan.id)) {
    const order = { act: 'CANCEL', reason: reason ?? `Thu hồi kế hoạch năm ${plan.year}` } as const;
    const cancelled = decideTask(task, order, { unit: task.assigner, today });
    if (!cancelled.ok) continue;
    await updateRecord(uow.manager, stored, stored, uow.now);
    await saveTask(uow.manager, cancelled.value);
    await uow.audit({
      action: 'CANCEL_TASK',
      subjectId: task.id,
      unitId: stored.owner,
      reason: order.reason,
    });
  }
};

import { err, ok, type Result } from '@danvan/domain/kernel';
import { assignTask as assigned, recordId, type Task } from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Acted, Prepared, Uow } from '../record/act.ts';
import { type CreateAct, createRecord, createWithin } from '../record/create-record.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { prepareTerms, type TypedTask } from './prepare-terms.ts';
import { writeTasks } from './task.store.ts';

const prepare = async (
  uow: Uow,
  typed: TypedTask,
  id: Task['id'],
  assigner: Task['assigner'],
): Promise<Result<Prepared, RecordFault>> => {
  const prepared = await prepareTerms(uow, typed);
  if (!prepared.ok) return err(prepared.error);
  const { terms, record, warnings } = prepared.value;
  const task = assigned(terms, { id, assigner, today: todayOf({ now: () => uow.now }) });
  return ok({
    record,
    write: async ({ manager }) => {
      await writeTasks(manager, [task]);
    },
    after: terms,
    warnings,
  });
};

const assigning = (typed: TypedTask): CreateAct => ({
  name: 'ASSIGN_TASK',
  permission: 'ASSIGN_TASK',
  kind: 'TASK',
  prepare: (uow, id) => prepare(uow, typed, recordId<'TASK'>(id), uow.actor.unitId),
});

/** Assigns a task; the actor's unit is the one that assigns it. */
export const assignTask = (idempotencyKey: string, typed: TypedTask) =>
  createRecord({ ...assigning(typed), idempotencyKey, content: typed });

/** Assigns a task within an act that runs already: a conclusion or a recommendation that becomes one. */
export const assignTaskWithin = (uow: Uow, typed: TypedTask): Promise<Result<Acted, RecordFault>> =>
  createWithin(uow, assigning(typed));

import { type Day, err, ok, type Result } from '@danvan/domain/kernel';
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
  assignedOn: Day,
): Promise<Result<Prepared, RecordFault>> => {
  const prepared = await prepareTerms(uow, typed, null);
  if (!prepared.ok) return err(prepared.error);
  const { terms, record, warnings } = prepared.value;
  const task = assigned(terms, { id, assigner: uow.actor.unitId, today: assignedOn });
  return ok({
    record,
    alsoNames: [terms.lead, ...terms.cooperating],
    write: async ({ manager }) => {
      await writeTasks(manager, [task]);
    },
    after: terms,
    warnings,
  });
};

const assigning = (typed: TypedTask, assignedOn?: Day): CreateAct => ({
  name: 'ASSIGN_TASK',
  permission: 'ASSIGN_TASK',
  kind: 'TASK',
  prepare: (uow, id) =>
    prepare(uow, typed, recordId<'TASK'>(id), assignedOn ?? todayOf({ now: () => uow.now })),
});

/** Assigns a task; the actor's unit is the one that assigns it. */
export const assignTask = (idempotencyKey: string, typed: TypedTask) =>
  createRecord({ ...assigning(typed), idempotencyKey, content: typed });

/**
 * Assigns a task within an act that runs already: a conclusion or a recommendation that becomes one. `assignedOn`: the
 * day on which it was given, today if nothing is said; a meeting is often entered after it was held.
 */
export const assignTaskWithin = (
  uow: Uow,
  typed: TypedTask,
  assignedOn?: Day,
): Promise<Result<Acted, RecordFault>> => createWithin(uow, assigning(typed, assignedOn));

import { type Action, reachOf } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  actingUnitsOf,
  decideTask,
  type RecordAct,
  TASK_FAULT_WORDS,
  type Task,
  type TaskAct,
  type TaskOrder,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { type ChangeAct, changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { unitsInReach } from '../record/record.scope.ts';
import { inputFault, type RecordFault, refusal } from '../record/record-fault.ts';
import { readTasks, saveTask } from './task.store.ts';

/** What the matrix asks for each act: the lead's acts are REPORT_TASK, the assigner's ASSIGN_TASK. */
export const taskPermission = (act: TaskAct): Action =>
  act === 'REPORT_PROGRESS' || act === 'REPORT_DONE' ? 'REPORT_TASK' : 'ASSIGN_TASK';

/** A task under an act, and what the act is to be; a revision makes new terms and a new record of what was typed. */
export type Held = { readonly uow: Uow; readonly task: Task; readonly stored: StoredRecord };
export type Meant = { readonly order: TaskOrder } & Partial<Pick<Prepared, 'record' | 'warnings'>>;

const taskUnder = async (uow: Uow, id: string): Promise<Task> => {
  const [task] = await readTasks(uow.manager, [id]);
  if (!task) throw new Error(`The record ${id} is a task without one`);
  return task;
};

/** In whose name: the actor's own unit, or a former one whose work it continues. */
const actingUnit = async (uow: Uow, act: TaskAct, units: readonly OrgUnitId[]): Promise<OrgUnitId> => {
  const { actor } = uow;
  if (units.includes(actor.unitId)) return actor.unitId;
  const [former] = await unitsInReach(uow, reachOf(actor.role, taskPermission(act)), units);
  return former ?? actor.unitId;
};

/** What others rely on: kept in the audit before and after. */
const gist = ({ state, lead, deadline, finishedOn, failedChecks, delay }: Task) => ({
  state,
  lead,
  deadline,
  finishedOn,
  failedChecks,
  delay,
});

const decided = async ({ uow, task, stored }: Held, meant: Meant): Promise<Result<Prepared, RecordFault>> => {
  const { order, record = stored, warnings = [] } = meant;
  const unit = await actingUnit(uow, order.act, actingUnitsOf(task, order.act));
  const outcome = decideTask(task, order, { unit, today: todayOf({ now: () => uow.now }) });
  if (!outcome.ok) {
    const [first] = outcome.error;
    const isWhole = first !== undefined && first.path.length === 0;
    return err(isWhole ? refusal(TASK_FAULT_WORDS, first) : inputFault(TASK_FAULT_WORDS, outcome.error));
  }
  const next = outcome.value;
  const reason = next.history.at(-1)?.words ?? null;
  return ok({
    record: { ...record, title: next.title },
    alsoNames: [next.lead, ...next.cooperating],
    write: ({ manager }) => saveTask(manager, next),
    before: gist(task),
    after: gist(next),
    reason,
    warnings,
  });
};

const AUDIT_NAMES: Readonly<Record<TaskAct, RecordAct>> = {
  REVISE: 'REVISE_TASK',
  REPORT_PROGRESS: 'REPORT_TASK_PROGRESS',
  REPORT_DONE: 'REPORT_TASK_DONE',
  ACCEPT: 'ACCEPT_TASK',
  SEND_BACK: 'SEND_BACK_TASK',
  CONFIRM_CAUSE: 'CONFIRM_DELAY_CAUSE',
  CANCEL: 'CANCEL_TASK',
};

type Act = {
  readonly act: TaskAct;
  readonly order: RecordOrder;
  readonly content: Parameters<typeof changeRecord>[0]['content'];
  readonly mean: (held: Held) => Promise<Result<Meant, RecordFault>>;
};

const changing = ({ act, mean, order }: Act): ChangeAct => ({
  name: AUDIT_NAMES[act],
  permission: taskPermission(act),
  kind: 'TASK',
  order,
  actingUnits: async (uow, { id }) => actingUnitsOf(await taskUnder(uow, id), act),
  prepare: async (uow, stored) => {
    const held = { uow, stored, task: await taskUnder(uow, stored.id) };
    const meant = await mean(held);
    return meant.ok ? decided(held, meant.value) : meant;
  },
});

/** One act on one task, decided by the domain. */
export const actOnTask = (act: Act) => changeRecord({ ...changing(act), content: act.content });

/** An act that needs nothing but what was typed. */
export const actPlainly = (order: RecordOrder, meant: Exclude<TaskOrder, { act: 'REVISE' }>) =>
  actOnTask({ act: meant.act, order, content: meant, mean: async () => ok({ order: meant }) });

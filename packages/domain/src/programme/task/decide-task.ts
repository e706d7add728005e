import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, checkText, type FieldFault } from '../record/index.ts';
import type { TaskActFaultCode, TaskActor, TaskOrder } from './act.ts';
import { checkDone, checkProgress } from './check-report.ts';
import { guardTask } from './guard-task.ts';
import type { Task, TaskTerms } from './model.ts';
import { TASK_TRANSITIONS } from './transitions.ts';

type Faults = readonly FieldFault<TaskActFaultCode>[];
/** What an act changes of a task, and what its history says of it. */
type Change = {
  readonly task: Partial<Task>;
  readonly said: { readonly on?: Day; readonly percent?: number | null; readonly words: string | null };
};

type OrderOf<Act extends TaskOrder['act']> = Extract<TaskOrder, { act: Act }>;

const withReason = (reason: string, task: Partial<Task>): Result<Change, Faults> => {
  const words = checkRequiredText(reason, ['reason']);
  return words.ok ? ok({ task, said: { words: words.value } }) : err([words.error]);
};

const progressed = (
  order: OrderOf<'REPORT_PROGRESS'>,
  task: Task,
  actor: TaskActor,
): Result<Change, Faults> => {
  const told = checkProgress(order, task, actor);
  if (!told.ok) return told;
  const { delay, ...said } = told.value;
  return ok({ task: { delay }, said });
};

const done = (order: OrderOf<'REPORT_DONE'>, task: Task, actor: TaskActor): Result<Change, Faults> => {
  const told = checkDone(order, task, actor);
  if (!told.ok) return told;
  return ok({ task: told.value, said: { percent: 100, words: told.value.result } });
};

const accepted = ({ words }: OrderOf<'ACCEPT'>): Result<Change, Faults> => {
  const said = checkText(words, ['words']);
  return said.ok ? ok({ task: {}, said: { words: said.value } }) : err([said.error]);
};

const changeOf = (order: TaskOrder, task: Task, actor: TaskActor): Result<Change, Faults> => {
  switch (order.act) {
    case 'REVISE':
      return withReason(order.reason, order.terms);
    case 'REPORT_PROGRESS':
      return progressed(order, task, actor);
    case 'REPORT_DONE':
      return done(order, task, actor);
    case 'SEND_BACK': {
      const failedChecks = task.failedChecks + (order.failsQuality ? 1 : 0);
      return withReason(order.reason, { finishedOn: null, failedChecks });
    }
    case 'ACCEPT':
      return accepted(order);
    case 'CANCEL':
      return withReason(order.reason, {});
    case 'CONFIRM_CAUSE':
      return ok({
        task: { delay: task.delay && { ...task.delay, isConfirmed: true } },
        said: { words: null },
      });
  }
};

/** Decides an act upon a task by the transition table: the task after it, or everything that stands in the way. */
export const decideTask = (task: Task, order: TaskOrder, actor: TaskActor): Result<Task, Faults> => {
  const refused = guardTask(task, order.act, actor.unit);
  if (refused !== null) return err([{ code: refused, path: [] }]);
  const change = changeOf(order, task, actor);
  if (!change.ok) return change;
  const { said } = change.value;
  const event = { act: order.act, unit: actor.unit, on: actor.today, percent: null, ...said };
  const state = TASK_TRANSITIONS[task.state][order.act] ?? task.state;
  return ok({ ...task, ...change.value.task, state, history: [...task.history, event] });
};

/** A task as it stands when it has just been assigned. */
export const assignTask = (
  terms: TaskTerms,
  of: Pick<Task, 'id' | 'assigner'> & { readonly today: Day },
): Task => ({
  ...terms,
  id: of.id,
  assigner: of.assigner,
  state: 'ASSIGNED',
  assignedOn: of.today,
  result: null,
  finishedOn: null,
  delay: null,
  failedChecks: 0,
  history: [{ act: 'ASSIGN', unit: of.assigner, on: of.today, percent: null, words: null }],
});

import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, checkText, type FieldFault, fromChecks, LONGEST_TITLE } from '../record/index.ts';
import type { DelayDraft, TaskActFaultCode, TaskActor, TaskOrder } from './act.ts';
import type { Delay, Task } from './model.ts';

type Fault = FieldFault<TaskActFaultCode>;
type Checked<T> = Result<T, Fault>;
type Checks<T> = Result<T, readonly Fault[]>;

/** What is reported lies between the day the task was assigned and today. */
const checkReportedDay = (day: Day, task: Task, today: Day, member: string): Checked<Day> => {
  if (day > today) return err({ code: 'DAY_IN_FUTURE', path: [member] });
  return day < task.assignedOn ? err({ code: 'DAY_BEFORE_ASSIGNED', path: [member] }) : ok(day);
};

const checkFinished = (day: Day, task: Task, today: Day): Checked<Day> =>
  task.startsOn !== null && day < task.startsOn
    ? err({ code: 'FINISHED_BEFORE_START', path: ['finishedOn'] })
    : checkReportedDay(day, task, today, 'finishedOn');

/** A cause that was told before stays, with its confirmation, until another is told. */
const checkDelay = (draft: DelayDraft | null, task: Task, { unit }: TaskActor): Checked<Delay | null> => {
  if (draft === null) return ok(task.delay);
  if (unit !== task.lead) return err({ code: 'DELAY_BY_LEAD_ONLY', path: ['delay'] });
  const words = checkRequiredText(draft.words, ['delay', 'words'], LONGEST_TITLE);
  return words.ok ? ok({ cause: draft.cause, words: words.value, isConfirmed: false }) : words;
};

const checkPercent = (percent: number | null): Checked<number | null> =>
  percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100)
    ? ok(percent)
    : err({ code: 'PERCENT_NOT_USABLE', path: ['percent'] });

type ProgressOrder = Extract<TaskOrder, { act: 'REPORT_PROGRESS' }>;
type DoneOrder = Extract<TaskOrder, { act: 'REPORT_DONE' }>;

/** tiến độ: a share, or words, or both. */
export const checkProgress = (
  order: ProgressOrder,
  task: Task,
  actor: TaskActor,
): Checks<{ on: Day; percent: number | null; words: string | null; delay: Delay | null }> => {
  const words = checkText(order.words, ['words']);
  const isSilent = order.percent === null && words.ok && words.value === null;
  return fromChecks({
    on: checkReportedDay(order.on, task, actor.today, 'on'),
    percent: checkPercent(order.percent),
    words: isSilent ? err({ code: 'NOTHING_REPORTED', path: ['words'] }) : words,
    delay: checkDelay(order.delay, task, actor),
  });
};

/** kết quả: what came of it, and the day on which it was done. */
export const checkDone = (
  order: DoneOrder,
  task: Task,
  actor: TaskActor,
): Checks<{ finishedOn: Day; result: string; delay: Delay | null }> =>
  fromChecks({
    finishedOn: checkFinished(order.finishedOn, task, actor.today),
    result: checkRequiredText(order.result, ['result']),
    delay: checkDelay(order.delay, task, actor),
  });

import { type Day, daysBetween } from '../../kernel/index.ts';
import type { Task, TaskState } from './model.ts';

/** How many days before its deadline a task is announced as due soon. */
export const DUE_SOON_DAYS = 14;
/** After how many days without a word a task that is under way counts as stuck. */
export const STUCK_DAYS = 30;

/** How far anything has come that was promised: còn việc / chờ đánh giá / xong / hủy. */
export const PROMISE_PHASES = ['OPEN', 'WAITING', 'FINISHED', 'CANCELLED'] as const;
export type PromisePhase = (typeof PROMISE_PHASES)[number];

/** quá hạn / sắp đến hạn / trong hạn / chờ nghiệm thu / đã xong / đã hủy. */
export const STANDINGS = ['OVERDUE', 'DUE_SOON', 'ON_TRACK', 'WAITING', 'FINISHED', 'CANCELLED'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where something stands that was promised. The day of the deadline itself is still in time; without one all days are. */
export const standingOf = (
  promise: { readonly phase: PromisePhase; readonly deadline: Day | null },
  today: Day,
): Standing => {
  if (promise.phase !== 'OPEN') return promise.phase;
  if (promise.deadline === null) return 'ON_TRACK';
  if (today > promise.deadline) return 'OVERDUE';
  return daysBetween(today, promise.deadline) <= DUE_SOON_DAYS ? 'DUE_SOON' : 'ON_TRACK';
};

/** The phase of each state of a task: what its lead has reported done waits for the assigner. */
export const TASK_PHASES: Readonly<Record<TaskState, PromisePhase>> = {
  ASSIGNED: 'OPEN',
  IN_PROGRESS: 'OPEN',
  SENT_BACK: 'OPEN',
  DONE: 'WAITING',
  ACCEPTED: 'FINISHED',
  CANCELLED: 'CANCELLED',
};

type Timed = Pick<Task, 'state' | 'deadline'>;

/** Where a task stands today. */
export const taskStanding = ({ state, deadline }: Timed, today: Day): Standing =>
  standingOf({ phase: TASK_PHASES[state], deadline }, today);

/** Still to be done after its last day? What waits for the assigner is not. */
export const overdue = (task: Timed, today: Day): boolean => taskStanding(task, today) === 'OVERDUE';

/** By how many days the task came, or is by now, after its deadline; 0 when in time. */
export const daysLate = (task: Timed & Pick<Task, 'finishedOn'>, today: Day): number => {
  if (task.state === 'CANCELLED') return 0;
  return Math.max(0, daysBetween(task.deadline, task.finishedOn ?? today));
};

/** The day of the last word from those who do the task; without one, the day from which it could have begun. */
export const lastHeardOf = ({
  assignedOn,
  startsOn,
  history,
}: Pick<Task, 'assignedOn' | 'startsOn' | 'history'>): Day => {
  const begins = startsOn !== null && startsOn > assignedOn ? startsOn : assignedOn;
  const reports = history.filter(({ act }) => act === 'REPORT_PROGRESS' || act === 'REPORT_DONE');
  return reports.reduce((latest, { on }) => (on > latest ? on : latest), begins);
};

/** Still to be done, and nothing was heard of it for STUCK_DAYS. */
export const stuck = (
  task: Pick<Task, 'state' | 'assignedOn' | 'startsOn' | 'history'>,
  today: Day,
): boolean => TASK_PHASES[task.state] === 'OPEN' && daysBetween(lastHeardOf(task), today) >= STUCK_DAYS;

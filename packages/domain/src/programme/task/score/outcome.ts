import type { Day } from '../../../kernel/index.ts';
import type { TaskId } from '../../record/index.ts';
import type { Task } from '../model.ts';
import { daysLate, TASK_PHASES } from '../standing.ts';

/** A task as the score sees it: one product. */
export type TaskOutcome = {
  readonly task: TaskId;
  /** Done and accepted? */
  readonly isDelivered: boolean;
  readonly failedChecks: number;
  readonly daysLate: number;
  /** Late for an objective cause that the assigner confirmed. */
  readonly isExcused: boolean;
};

/**
 * What the score takes of a task today. Cancelled tasks, and those that still have time, are not assigned yet as far
 * as the score goes: null.
 */
export const taskOutcome = (
  task: Pick<Task, 'id' | 'state' | 'deadline' | 'finishedOn' | 'delay' | 'failedChecks'>,
  today: Day,
): TaskOutcome | null => {
  const phase = TASK_PHASES[task.state];
  if (phase === 'CANCELLED' || (phase !== 'FINISHED' && today <= task.deadline)) return null;
  return {
    task: task.id,
    isDelivered: phase === 'FINISHED',
    failedChecks: task.failedChecks,
    daysLate: daysLate(task, today),
    isExcused: task.delay?.cause === 'OBJECTIVE' && task.delay.isConfirmed,
  };
};

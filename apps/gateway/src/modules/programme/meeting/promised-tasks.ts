import { type PromisedTask, TASK_PHASES, type Task, type TaskId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { readTasks } from '../task/task.store.ts';

/** What its lead has reported done counts as done for those who ask, accepted or not yet. */
const toPromised = ({ state, deadline, finishedOn }: Task): PromisedTask => {
  const phase = TASK_PHASES[state];
  const isDone = phase === 'WAITING' || phase === 'FINISHED';
  return { dueOn: deadline, doneOn: isDone ? finishedOn : null, isStopped: phase === 'CANCELLED' };
};

/** Tasks as the meetings see them that ask for them. */
export const readPromisedTasks = async (
  manager: EntityManager,
  ids: readonly TaskId[],
): Promise<ReadonlyMap<TaskId, PromisedTask>> => {
  const tasks = ids.length === 0 ? [] : await readTasks(manager, ids);
  return new Map(tasks.map((task) => [task.id, toPromised(task)]));
};

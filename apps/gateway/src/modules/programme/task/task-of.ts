import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { type TaskType, toTaskType } from './task.type.ts';

/** The task of a record that is seen. */
export const taskOf = async ({ loaders }: GatewayContext, stored: StoredRecord): Promise<TaskType | null> => {
  const task = await loaders.task(stored.id);
  return task && toTaskType(stored, task);
};

/** A task by its id; null when there is none that the viewer sees. */
export const seenTask = async (context: GatewayContext, id: string): Promise<TaskType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'TASK' ? taskOf(context, stored) : null;
};

/** Of the tasks those that the viewer sees, in their order. */
export const seenTasks = async (context: GatewayContext, ids: readonly string[]): Promise<TaskType[]> => {
  const tasks = await Promise.all(ids.map((id) => seenTask(context, id)));
  return tasks.filter((task) => task !== null);
};

import type { Task } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { readTasks } from './task.store.ts';

const taskLoader = (scope: RequestScope) =>
  new DataLoader<string, Task | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readTasks(manager, [...new Set(ids)]);
        const byId = new Map<string, Task>(found.map((task) => [task.id, task]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

/** What tasks say and where they stand; whether they are seen is asked of their records. */
export const taskLoaders = (scope: RequestScope) => {
  const tasks = taskLoader(scope);
  return { task: (id: string): Promise<Task | null> => tasks.load(id) };
};

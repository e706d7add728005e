import { openTaskActs, type Task, type TaskAct } from '@danvan/domain/programme';
import type { GatewayContext } from '../../../context.ts';
import { taskPermission } from './act-on-task.ts';

/** What the viewer can do with a task now: by its state, by the part of their unit, and by their role. */
export const openActsFor = async (
  { loaders }: Pick<GatewayContext, 'loaders'>,
  task: Task,
): Promise<TaskAct[]> => {
  const units = [...new Set([task.assigner, task.lead, ...task.cooperating])];
  const open = await Promise.all(
    units.map(async (unit) => {
      const allowed = await loaders.workActions(unit);
      return openTaskActs(task, unit).filter((act) => allowed.includes(taskPermission(act)));
    }),
  );
  return [...new Set(open.flat())];
};

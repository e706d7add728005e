import { type Day, groupBy } from '../../kernel/index.ts';
import { TASK_STATES, type Task, type TaskState } from './model.ts';
import { STANDINGS, type Standing, stuck, taskStanding } from './standing.ts';

/** How many tasks there are, and where they stand. Counts only: shares are taken of them, never of shares. */
export type TaskCounts = {
  readonly total: number;
  readonly byState: Readonly<Record<TaskState, number>>;
  readonly byStanding: Readonly<Record<Standing, number>>;
  readonly stuck: number;
};

/** tiến độ of a plan: all of its tasks, and those of each theme. */
export type PlanProgress = TaskCounts & {
  readonly byTheme: readonly (TaskCounts & { readonly theme: string | null })[];
};

type Counted = Pick<Task, 'state' | 'deadline' | 'theme' | 'assignedOn' | 'startsOn' | 'history'>;

const countBy = <Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key] += 1;
  return counts;
};

/** Counts tasks as they stand today. */
export const countTasks = (tasks: readonly Counted[], today: Day): TaskCounts => ({
  total: tasks.length,
  byState: countBy(
    TASK_STATES,
    tasks.map(({ state }) => state),
  ),
  byStanding: countBy(
    STANDINGS,
    tasks.map((task) => taskStanding(task, today)),
  ),
  stuck: tasks.filter((task) => stuck(task, today)).length,
});

/** The progress of a plan today; themes in the order of the plan, then what stands under none of them. */
export const planProgress = (
  themes: readonly string[],
  tasks: readonly Counted[],
  today: Day,
): PlanProgress => {
  const byTheme = groupBy(tasks, ({ theme }) => (theme !== null && themes.includes(theme) ? theme : null));
  const shown = byTheme.has(null) ? [...themes, null] : themes;
  return {
    ...countTasks(tasks, today),
    byTheme: shown.map((theme) => ({ theme, ...countTasks(byTheme.get(theme) ?? [], today) })),
  };
};

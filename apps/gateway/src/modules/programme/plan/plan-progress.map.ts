import { type PlanProgress, STANDINGS, TASK_STATES, type TaskCounts } from '@danvan/domain/programme';
import type { PlanProgressType, TaskCountsType } from './plan.type.ts';

const toCounts = (counts: TaskCounts, theme: string | null): TaskCountsType => ({
  theme,
  total: counts.total,
  byState: TASK_STATES.map((state) => ({ state, count: counts.byState[state] })),
  byStanding: STANDINGS.map((standing) => ({ standing, count: counts.byStanding[standing] })),
  stuck: counts.stuck,
});

export const toProgressType = (progress: PlanProgress): PlanProgressType => ({
  all: toCounts(progress, null),
  byTheme: progress.byTheme.map((counts) => toCounts(counts, counts.theme)),
});

import { type Day, groupBy } from '@danvan/domain/kernel';
import { DECREE_335, type ResultScore, scoreResults, taskOutcome } from '@danvan/domain/programme';
import { scoredTask } from '../task/scored-task.ts';
import type { TasksOfPlan } from './plan.graphql.ts';

export type UnitScore = { readonly unit: TasksOfPlan[number]['lead']; readonly score: ResultScore };

/** The points of results of each lead unit of a plan today, the highest first; units with nothing due are left out. */
export const unitScores = (tasks: TasksOfPlan, today: Day): readonly UnitScore[] => {
  const groups = [...groupBy(tasks, ({ lead }) => lead.id).values()];
  const scores = groups.flatMap((ofUnit): UnitScore[] => {
    const outcomes = ofUnit
      .map((task) => taskOutcome(scoredTask(task), today))
      .filter((each) => each !== null);
    const score = scoreResults(DECREE_335, outcomes);
    const [first] = ofUnit;
    return score.ok && first ? [{ unit: first.lead, score: score.value }] : [];
  });
  return scores.toSorted((a, b) => b.score.points.cmp(a.score.points));
};

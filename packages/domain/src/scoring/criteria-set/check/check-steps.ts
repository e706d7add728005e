import type { Decimal } from '../../../kernel/index.ts';
import type { PointStep, RankStep } from '../../rules/rule.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import { checkPoints } from './check-numbers.ts';
import { type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];

const isEmpty = ({ from, to }: PointStep): boolean => from !== null && to !== null && from.gte(to);

const meets = (step: PointStep, next: PointStep): boolean =>
  step.to !== null && next.from !== null && step.to.eq(next.from);

const checkPointStep = (steps: readonly PointStep[], index: number, path: Path): Faults => {
  const step = steps[index] as PointStep;
  const next = steps[index + 1];
  if (isEmpty(step)) return [faultAt('STEP_EMPTY', path)];
  return next === undefined || meets(step, next)
    ? NONE
    : [faultAt('STEPS_NOT_CONNECTED', path, { next: index + 2 })];
};

/** Steps of a value: upwards, each beginning where the one before it ends, none empty; points within the maximum. */
export const checkPointSteps = (steps: readonly PointStep[], maximum: Decimal | null, path: Path): Faults =>
  steps.length === 0
    ? [faultAt('STEPS_REQUIRED', path)]
    : steps.flatMap((step, index) => [
        ...checkPointStep(steps, index, [...path, index]),
        ...checkPoints(step.points, maximum, [...path, index, 'points']),
      ]);

const isRank = (rank: number): boolean => Number.isInteger(rank) && rank >= 1;

const isStepOfRanks = ({ fromRank, toRank }: RankStep): boolean =>
  isRank(fromRank) && (toRank === null || (isRank(toRank) && toRank >= fromRank));

const checkRankStep = (steps: readonly RankStep[], index: number, path: Path): Faults => {
  const step = steps[index] as RankStep;
  if (!isStepOfRanks(step)) return [faultAt('STEP_EMPTY', path)];
  const before = steps[index - 1];
  const expected = before === undefined ? 1 : before.toRank === null ? null : before.toRank + 1;
  return step.fromRank === expected ? NONE : [faultAt('STEPS_NOT_CONNECTED', path, { next: index + 1 })];
};

/** Steps of places: from the first place on, without gaps or overlaps; only the last may be open. */
export const checkRankSteps = (steps: readonly RankStep[], maximum: Decimal | null, path: Path): Faults =>
  steps.length === 0
    ? [faultAt('STEPS_REQUIRED', path)]
    : steps.flatMap((step, index) => [
        ...checkRankStep(steps, index, [...path, index]),
        ...checkPoints(step.points, maximum, [...path, index, 'points']),
      ]);

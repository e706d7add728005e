import { compareFractions, fraction } from '../../expression/index.ts';
import { bestFigures } from '../../rules/proportion-to-best.ts';
import type { Direction } from '../../rules/rule.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { exact, type LeafStep, step } from '../step.ts';

const NOTHING = fraction(0n);

/** A figure held against the cluster's best of those that `counts` takes in: M·A/best, or M·best/A. */
export const tellAgainstBest = (
  direction: Direction,
  view: LeafView,
  first: readonly LeafStep[],
  counts: (subject: number) => boolean,
): Told => {
  const actual = figureOf(view.figures, 0, view.subject);
  const column = view.figures.inputs[0];
  if (actual === null || !column) return UNTOLD;
  const [position = -1] = bestFigures(column, direction, view, counts);
  const best = figureOf(view.figures, 0, position) ?? actual;
  const maximum = exact.of(view.maximum);
  if (direction === 'HIGHER' && actual.numerator <= 0n)
    return { steps: [...first, step('NO_FIGURE_TO_SHARE', NOTHING, { actual })], points: NOTHING };
  const [own, other] = direction === 'HIGHER' ? [actual, best] : [best, actual];
  if (compareFractions(own, other) >= 0)
    return { steps: [...first, step('BEST_FIGURE', maximum, { actual, best })], points: maximum };
  const points = exact.times(maximum, exact.over(own, other));
  const numbers = { actual, best, maximum, own, other };
  return { steps: [...first, step('BEHIND_BEST_FIGURE', points, numbers)], points };
};

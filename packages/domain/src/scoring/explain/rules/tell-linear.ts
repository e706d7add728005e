import { compareFractions } from '../../expression/index.ts';
import type { RuleOf } from '../../rules/rule.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { exact, step } from '../step.ts';

/** The account of `linear`: M·A/T, at most M; where less is better M·T/A. */
export const tellLinear = ({ direction }: RuleOf<'linear'>, view: LeafView): Told => {
  const [actual, target] = [figureOf(view.figures, 0, view.subject), figureOf(view.figures, 1, view.subject)];
  if (actual === null || target === null) return UNTOLD;
  const maximum = exact.of(view.maximum);
  const [reached, needed] = direction === 'HIGHER' ? [actual, target] : [target, actual];
  if (compareFractions(reached, needed) >= 0)
    return { steps: [step('TARGET_REACHED', maximum, { actual, target })], points: maximum };
  const points = exact.times(maximum, exact.over(reached, needed));
  return { steps: [step('SHARE_OF_TARGET', points, { actual, target, maximum, reached, needed })], points };
};

import { compareFractions, type Fraction, fraction } from '../../expression/index.ts';
import type { RuleOf } from '../../rules/rule.ts';
import { bestExceeding } from '../../rules/target-ratio.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { exact, step } from '../step.ts';
import { tellAgainstBest } from './tell-against-best.ts';

type Rule = RuleOf<'targetRatio'>;
const NOTHING = fraction(0n);

/** e = (A − T)/T, or (T − A)/T where less is better; the target is above 0. */
const rateOf = (actual: Fraction, target: Fraction, { direction }: Rule): Fraction =>
  exact.over(direction === 'HIGHER' ? exact.minus(actual, target) : exact.minus(target, actual), target);

/** Who of the cluster surpasses its target most: its rate; null where nobody does. */
const bestRate = (rule: Rule, view: LeafView): Fraction | null => {
  const [actual, target] = view.figures.inputs;
  if (!actual || !target) return null;
  const [best = -1] = bestExceeding(actual, target, rule.direction, view);
  const [figure, aim] = [figureOf(view.figures, 0, best), figureOf(view.figures, 1, best)];
  return figure && aim ? rateOf(figure, aim, rule) : null;
};

const beyond = (rule: Rule, view: LeafView, rate: Fraction, half: Fraction, first: Told['steps']): Told => {
  const maximum = exact.of(view.maximum);
  if (!view.isFinal) return { steps: [...first, step('BEYOND_PROVISIONAL', half, { rate })], points: half };
  const best = bestRate(rule, view);
  if (best === null || compareFractions(rate, best) >= 0)
    return { steps: [...first, step('BEYOND_BEST', maximum, { rate })], points: maximum };
  const rest = exact.minus(maximum, half);
  const points = exact.plus(half, exact.times(rest, exact.over(rate, best)));
  return { steps: [...first, step('BEYOND_BEHIND_BEST', points, { rate, best, half, rest })], points };
};

/** The account of `targetRatio` (scoring.md §1): below the target, at it, beyond it, or without one. */
export const tellTargetRatio = (rule: Rule, view: LeafView): Told => {
  const [actual, target] = [figureOf(view.figures, 0, view.subject), figureOf(view.figures, 1, view.subject)];
  if (target === null) {
    if (actual === null) return { steps: [step('NEITHER_TARGET_NOR_RESULT', NOTHING)], points: NOTHING };
    return tellAgainstBest(rule.direction, view, [step('NO_TARGET', null)], (subject) =>
      Number.isNaN(view.figures.inputs[1]?.[subject]),
    );
  }
  if (actual === null) return UNTOLD;
  const maximum = exact.of(view.maximum);
  const half = exact.times(exact.of(rule.half), maximum);
  const numbers = { actual, target, half, share: rule.half, maximum };
  const isMore = compareFractions(actual, target);
  if (isMore === 0) return { steps: [step('AT_TARGET', half, numbers)], points: half };
  const isBeyond = rule.direction === 'HIGHER' ? isMore > 0 : isMore < 0;
  if (isBeyond && target.numerator === 0n) return { steps: [step('NO_RATE', half, numbers)], points: half };
  if (isBeyond) {
    const rate = rateOf(actual, target, rule);
    return beyond(rule, view, rate, half, [step('BEYOND_TARGET', null, { actual, target, rate })]);
  }
  if (target.numerator === 0n)
    return { steps: [step('ABOVE_NOTHING_ALLOWED', NOTHING, numbers)], points: NOTHING };
  const [reached, needed] = rule.direction === 'HIGHER' ? [actual, target] : [target, actual];
  const points = exact.times(half, exact.over(reached, needed));
  const kind = rule.direction === 'HIGHER' ? 'BELOW_TARGET' : 'ABOVE_ALLOWED';
  return { steps: [step(kind, points, numbers)], points };
};

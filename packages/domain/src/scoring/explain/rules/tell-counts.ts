import { ZERO } from '../../../kernel/index.ts';
import type { RuleOf } from '../../rules/rule.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { exact, step } from '../step.ts';

/** The account of `perOccurrence`: n × points. */
export const tellPerOccurrence = ({ points: each }: RuleOf<'perOccurrence'>, view: LeafView): Told => {
  const count = figureOf(view.figures, 0, view.subject);
  if (count === null) return UNTOLD;
  const points = exact.times(count, exact.of(each));
  return { steps: [step('TIMES', points, { count, each })], points };
};

/** The account of `bonusPenalty`: n·bonus − m·penalty. */
export const tellBonusPenalty = (rule: RuleOf<'bonusPenalty'>, view: LeafView): Told => {
  const [bonuses, penalties] = [
    figureOf(view.figures, 0, view.subject),
    figureOf(view.figures, 1, view.subject),
  ];
  if (bonuses === null || penalties === null) return UNTOLD;
  const { bonus, penalty, minimum } = rule;
  const points = exact.minus(
    exact.times(bonuses, exact.of(bonus)),
    exact.times(penalties, exact.of(penalty)),
  );
  const told = step('BONUS_LESS_PENALTY', points, { bonuses, bonus, penalties, penalty });
  return { steps: [told], points, least: minimum };
};

/** The account of `deductFromFull`: M − n × points. */
export const tellDeduction = ({ points: each, floor }: RuleOf<'deductFromFull'>, view: LeafView): Told => {
  const count = figureOf(view.figures, 0, view.subject);
  if (count === null) return UNTOLD;
  const points = exact.minus(exact.of(view.maximum), exact.times(count, exact.of(each)));
  return { steps: [step('FULL_LESS', points, { maximum: view.maximum, count, each })], points, least: floor };
};

/** The account of `lateness`: each lateness takes a share of M. */
export const tellLateness = ({ share }: RuleOf<'lateness'>, view: LeafView): Told => {
  const count = figureOf(view.figures, 0, view.subject);
  if (count === null) return UNTOLD;
  const taken = exact.times(count, exact.of(share), exact.of(view.maximum));
  const points = exact.minus(exact.of(view.maximum), taken);
  return { steps: [step('LATE', points, { maximum: view.maximum, count, share })], points, least: ZERO };
};

/** The account of `manual`: what the appraiser gave. */
export const tellManual = (_rule: RuleOf<'manual'>, view: LeafView): Told => {
  const points = figureOf(view.figures, 0, view.subject);
  return points === null ? UNTOLD : { steps: [step('GIVEN', points)], points };
};

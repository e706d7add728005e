import { type Decimal, decimal } from '../../../kernel/index.ts';
import type { Condition } from '../../criteria-set/condition.ts';
import { type fraction, roundFraction } from '../../expression/index.ts';
import { meets } from '../../rules/meets.ts';
import type { FigureColumns } from '../../sheet/table.ts';
import { figureOf, type LeafView, type Told, UNTOLD } from '../leaf-view.ts';
import { exact, type LeafStep, step } from '../step.ts';

/** One subject's figures as a table of one. */
export const figuresOf = ({ decimals, inputs }: FigureColumns, subject: number): FigureColumns => ({
  decimals,
  inputs: inputs.map((column) => column.slice(subject, subject + 1)),
});

const neededOf = (share: Decimal, whole: ReturnType<typeof fraction>): Decimal =>
  roundFraction(exact.times(exact.of(share), whole), 0, 'UP');

/** What a condition holds against what; null where a figure is not there. */
export const conditionStep = (
  condition: Condition,
  figures: FigureColumns,
  subject: number,
): LeafStep | null => {
  const [one, other] = [figureOf(figures, 0, subject), figureOf(figures, 1, subject)];
  if (one === null) return null;
  if (condition.kind === 'YES') return step('CONDITION_YES', null, { met: one });
  if (condition.kind === 'COMPARE')
    return step('CONDITION_COMPARE', null, { actual: one, value: condition.value });
  if (other === null) return null;
  if (condition.kind === 'BEFORE') return step('CONDITION_BEFORE', null, { actual: one, before: other });
  if (condition.kind === 'SHARE') {
    const needed = neededOf(condition.share, other);
    return step('CONDITION_SHARE', null, { part: one, whole: other, share: condition.share, needed });
  }
  if (other.numerator === 0n) return step('CONDITION_NO_SHARE', null, { part: one, whole: other });
  const { from, below } = condition;
  return step('CONDITION_SHARE_WITHIN', null, {
    part: one,
    whole: other,
    rate: exact.over(one, other),
    from,
    ...(below && { below }),
  });
};

/** The account of `allOrNothing`: what was held against what, and M or nothing. */
export const tellCondition = (condition: Condition, view: LeafView): Told => {
  const first = conditionStep(condition, view.figures, view.subject);
  const [met = -1] = meets(condition)(figuresOf(view.figures, view.subject));
  if (first === null || met < 0) return UNTOLD;
  const points = met === 1 ? exact.of(view.maximum) : exact.of(decimal(0));
  return { steps: [first, step(met === 1 ? 'MET' : 'NOT_MET', points)], points };
};

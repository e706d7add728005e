import type { Decimal } from '../../kernel/index.ts';
import { type Fraction, fractionOf, roundFraction } from '../expression/index.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * A rule whose leaf weighs `factor` times as much: what it counts in points is scaled, to two decimals more than points
 * have (set by us); what it counts in shares of the maximum follows by itself.
 */
export const scaleRule = (rule: Rule, factor: Fraction, places: number): Rule => {
  const scaled = (points: Decimal): Decimal => {
    const { numerator, denominator } = fractionOf(points);
    const product = {
      numerator: numerator * factor.numerator,
      denominator: denominator * factor.denominator,
    };
    return roundFraction(product, places + 2, 'HALF_UP');
  };
  switch (rule.name) {
    case 'bands':
      return { ...rule, steps: rule.steps.map((step) => ({ ...step, points: scaled(step.points) })) };
    case 'rankBand':
      return { ...rule, steps: rule.steps.map((step) => ({ ...step, points: scaled(step.points) })) };
    case 'perOccurrence':
      return { ...rule, points: scaled(rule.points) };
    case 'bonusPenalty':
      return {
        ...rule,
        bonus: scaled(rule.bonus),
        penalty: scaled(rule.penalty),
        minimum: scaled(rule.minimum),
      };
    case 'deductFromFull':
      return { ...rule, points: scaled(rule.points), floor: scaled(rule.floor) };
    case 'expression':
      return { ...rule, text: `(${rule.text}) * ${factor.numerator} / ${factor.denominator}` };
    default:
      return rule;
  }
};

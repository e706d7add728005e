import { type Expression, evaluateExpression, type Fraction, parseExpression } from '../expression/index.ts';
import { clamp, columnOf, oneOf } from './column.ts';
import { roundExactly } from './exact/round-quotient.ts';
import type { LeafFrame, LeafRule } from './leaf-rule.ts';

const parsed = (text: string, inputs: readonly string[]): Expression => {
  const expression = parseExpression(text, inputs);
  if (!expression.ok) throw new Error(`The set was not checked: the expression "${text}" cannot be read`);
  return expression.value;
};

const toPoints = ({ numerator, denominator }: Fraction, { maximum, places, rounding }: LeafFrame): number =>
  clamp(roundExactly(numerator * 10n ** BigInt(places), denominator, rounding), 0, maximum);

/**
 * scoring.md §1 `expression`: arithmetic over the figures that it names, exact to the end and then rounded once,
 * within [0, M]. Missing if a figure that it reads is not there, or if it divides by nothing.
 */
export const expression: LeafRule<'expression'> = ({ text, inputs }, frame) => {
  const reading = parsed(text, inputs);
  return (figures, { groups }) => {
    const columns = new Map(reading.reads.map((name) => [name, columnOf(figures, inputs.indexOf(name))]));
    const denominator = BigInt(oneOf(figures));
    return Float64Array.from(groups.of, (_group, subject) => {
      const figure = (name: string): number => columns.get(name)?.[subject] ?? Number.NaN;
      if (reading.reads.some((name) => Number.isNaN(figure(name)))) return Number.NaN;
      const points = evaluateExpression(reading, (name) => ({
        numerator: BigInt(figure(name)),
        denominator,
      }));
      return points.ok ? toPoints(points.value, frame) : Number.NaN;
    });
  };
};

import { clamp, columnOf, oneOf } from './column.ts';
import { ratioOf } from './exact/ratio.ts';
import { roundDifference } from './exact/round-quotient.ts';
import { toUnits } from './exact/units.ts';
import type { LeafRule } from './leaf-rule.ts';

/** scoring.md §1 `deductFromFull`: M − n × points, at least the floor. */
export const deductFromFull: LeafRule<'deductFromFull'> = (rule, { maximum, places, rounding }) => {
  const { over, under } = ratioOf(rule.points, places);
  const floor = toUnits(rule.floor, places, rounding);
  return (figures) => {
    const one = oneOf(figures);
    return columnOf(figures, 0).map((count) => {
      if (Number.isNaN(count)) return Number.NaN;
      const left = roundDifference([maximum, under * one], [count, over], [under, one], rounding);
      return clamp(left, floor, maximum);
    });
  };
};

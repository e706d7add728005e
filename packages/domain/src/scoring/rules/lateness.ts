import { clamp, columnOf, oneOf } from './column.ts';
import { ratioOf } from './exact/ratio.ts';
import { roundDifference } from './exact/round-quotient.ts';
import type { LeafRule } from './leaf-rule.ts';

/** scoring.md §1 `lateness`: each lateness takes `share` of M (25 % in the sets that are shipped), at least 0 is left. */
export const lateness: LeafRule<'lateness'> = ({ share }, { maximum, rounding }) => {
  const { over, under } = ratioOf(share.times(maximum));
  return (figures) => {
    const one = oneOf(figures);
    return columnOf(figures, 0).map((count) => {
      if (Number.isNaN(count)) return Number.NaN;
      const left = roundDifference([maximum, under * one], [count, over], [under, one], rounding);
      return clamp(left, 0, maximum);
    });
  };
};

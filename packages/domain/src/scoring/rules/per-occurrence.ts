import { clamp, columnOf, oneOf } from './column.ts';
import { ratioOf } from './exact/ratio.ts';
import { roundRatio } from './exact/round-quotient.ts';
import type { LeafRule } from './leaf-rule.ts';

/** scoring.md §1 `perOccurrence`: n × points, at most M. */
export const perOccurrence: LeafRule<'perOccurrence'> = ({ points }, { maximum, places, rounding }) => {
  const each = ratioOf(points, places);
  return (figures) =>
    columnOf(figures, 0).map((count) =>
      Number.isNaN(count)
        ? Number.NaN
        : clamp(roundRatio(count, each.over, each.under, oneOf(figures), rounding), 0, maximum),
    );
};

import { clamp, columnOf, oneOf } from './column.ts';
import { roundRatio } from './exact/round-quotient.ts';
import type { LeafRule } from './leaf-rule.ts';

/** scoring.md §1 `manual`: the appraiser's points, rounded as the set says, within [0, M]. The reason is kept by the round. */
export const manual: LeafRule<'manual'> =
  (_rule, { maximum, places, rounding }) =>
  (figures) =>
    columnOf(figures, 0).map((points) =>
      Number.isNaN(points)
        ? Number.NaN
        : clamp(roundRatio(points, 10 ** places, oneOf(figures), 1, rounding), 0, maximum),
    );

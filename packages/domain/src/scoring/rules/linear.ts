import { columnOf } from './column.ts';
import { roundRatio } from './exact/round-quotient.ts';
import type { LeafRule } from './leaf-rule.ts';

/**
 * scoring.md §1 `linear`: M·A/T, at most M. Where less is better: M as long as A ≤ T, then M·T/A.
 * A target of 0 is met by whatever meets it (M); where less is better, anything above it has 0. Nothing is divided by 0.
 */
export const linear: LeafRule<'linear'> =
  ({ direction }, { maximum, rounding }) =>
  (figures) => {
    const target = columnOf(figures, 1);
    return columnOf(figures, 0).map((actual, subject) => {
      const aim = target[subject] ?? Number.NaN;
      if (Number.isNaN(actual) || Number.isNaN(aim)) return Number.NaN;
      const [reached, needed] = direction === 'HIGHER' ? [actual, aim] : [aim, actual];
      return reached >= needed ? maximum : roundRatio(maximum, reached, needed, 1, rounding);
    });
  };

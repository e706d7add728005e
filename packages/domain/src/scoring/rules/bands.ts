import type { Decimal } from '../../kernel/index.ts';
import { clamp, columnOf } from './column.ts';
import { ceilingUnits, toUnits } from './exact/units.ts';
import type { LeafRule } from './leaf-rule.ts';

/** The least figure of a column that is not below a bound; `open` where there is none. */
const leastFrom = (bound: Decimal | null, decimals: number, open: number): number =>
  bound === null ? open : ceilingUnits(bound, decimals);

/** scoring.md §1 `bands`: the points of the first step in which A lies (`from` ≤ A < `to`); outside all steps 0. */
export const bands: LeafRule<'bands'> =
  ({ steps }, { maximum, places, rounding }) =>
  (figures) => {
    const spans = steps.map(({ from, to, points }) => ({
      from: leastFrom(from, figures.decimals, Number.NEGATIVE_INFINITY),
      to: leastFrom(to, figures.decimals, Number.POSITIVE_INFINITY),
      points: clamp(toUnits(points, places, rounding), 0, maximum),
    }));
    return columnOf(figures, 0).map((actual) => {
      if (Number.isNaN(actual)) return Number.NaN;
      return spans.find(({ from, to }) => from <= actual && actual < to)?.points ?? 0;
    });
  };

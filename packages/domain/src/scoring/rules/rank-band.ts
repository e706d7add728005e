import { clamp, columnOf } from './column.ts';
import { toUnits } from './exact/units.ts';
import type { Field, LeafRule } from './leaf-rule.ts';
import type { Direction } from './rule.ts';

/** How many of the sorted figures are above one, found by halving. */
const countAbove = (sorted: Float64Array, figure: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > figure) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
};

/**
 * The place of each figure in its group: 1 + how many of those that count are strictly better, so that equals share
 * a place (1, 2, 2, 4). Whoever is barred from ranking is told its place and takes nobody's. NaN: no figure, no place.
 */
export const placesOfFigures = (
  actual: Float64Array,
  direction: Direction,
  { groups, isOut }: Pick<Field, 'groups' | 'isOut'>,
): Float64Array => {
  const sign = direction === 'HIGHER' ? 1 : -1;
  const sorted = groups.members.map((members) =>
    Float64Array.from(
      Array.from(members)
        .filter((subject) => isOut[subject] !== 1)
        .map((subject) => sign * (actual[subject] ?? Number.NaN))
        .filter((figure) => !Number.isNaN(figure)),
    ).sort(),
  );
  return actual.map((figure, subject) => {
    const others = sorted[groups.of[subject] ?? -1];
    return Number.isNaN(figure) || !others ? Number.NaN : 1 + countAbove(others, sign * figure);
  });
};

/**
 * scoring.md §1 `rankBand`: points by the place in the cluster; a place outside all steps has 0. Alone in the cluster:
 * place 1. Provisional: the place among the figures so far.
 */
export const rankBand: LeafRule<'rankBand'> = ({ direction, steps }, { maximum, places, rounding }) => {
  const spans = steps.map(({ fromRank, toRank, points }) => ({
    from: fromRank,
    to: toRank ?? Number.POSITIVE_INFINITY,
    points: clamp(toUnits(points, places, rounding), 0, maximum),
  }));
  return (figures, field) =>
    placesOfFigures(columnOf(figures, 0), direction, field).map((place) => {
      if (Number.isNaN(place)) return Number.NaN;
      return spans.find(({ from, to }) => from <= place && place <= to)?.points ?? 0;
    });
};

import { bestOfGroups } from './best-of-group.ts';
import { columnOf } from './column.ts';
import { type PointRounding, roundRatio } from './exact/round-quotient.ts';
import type { Field, LeafFrame, LeafRule } from './leaf-rule.ts';
import type { Direction } from './rule.ts';

/**
 * M · A / best, rounded; M for whoever is not behind the best. Where less is better: M · best / A.
 * Where more is better, nothing earns nothing: all zeros have 0. Where less is better, 0 is the best there is.
 */
export const shareOfBest = (
  actual: number,
  best: number,
  direction: Direction,
  maximum: number,
  rounding: PointRounding,
): number => {
  if (direction === 'HIGHER' && actual <= 0) return 0;
  const [own, other] = direction === 'HIGHER' ? [actual, best] : [best, actual];
  return own >= other ? maximum : roundRatio(maximum, own, other, 1, rounding);
};

/** By group the position of the best figure among those that count. */
export const bestFigures = (
  actual: Float64Array,
  direction: Direction,
  field: Pick<Field, 'groups' | 'isOut'>,
  counts: (subject: number) => boolean,
): Int32Array => {
  const sign = direction === 'HIGHER' ? 1 : -1;
  const figure = (subject: number): number => sign * (actual[subject] ?? Number.NaN);
  return bestOfGroups(
    field,
    (subject) => counts(subject) && !Number.isNaN(actual[subject]),
    (one, other) => figure(one) > figure(other),
  );
};

/** Each figure of `counts` held against the best of its group; where nobody counts, against itself. Others: NaN. */
export const pointsByBest = (
  actual: Float64Array,
  direction: Direction,
  field: Field,
  { maximum, rounding }: LeafFrame,
  counts: (subject: number) => boolean,
): Float64Array => {
  const best = bestFigures(actual, direction, field, counts);
  return actual.map((figure, subject) => {
    if (Number.isNaN(figure) || !counts(subject)) return Number.NaN;
    const other = actual[best[field.groups.of[subject] ?? -1] ?? -1] ?? figure;
    return shareOfBest(figure, other, direction, maximum, rounding);
  });
};

/**
 * scoring.md §1 `proportionToBest`: M·A/best of the cluster; where less is better M·best/A (0 is then the best there is,
 * and everyone above it has 0). All zeros: 0 where more is better. Alone in the cluster: its own best. Whoever is
 * barred from ranking is measured by the others' best and has at most M. Provisional: the best of the figures so far.
 */
export const proportionToBest: LeafRule<'proportionToBest'> =
  ({ direction }, frame) =>
  (figures, field) =>
    pointsByBest(columnOf(figures, 0), direction, field, frame, () => true);

import { bestOfGroups, NOBODY } from './best-of-group.ts';
import { columnOf } from './column.ts';
import { type Ratio, ratioOf } from './exact/ratio.ts';
import {
  compareProducts,
  roundExactly,
  roundQuotient,
  roundRatio,
  UNDECIDED,
} from './exact/round-quotient.ts';
import type { Field, LeafFrame, LeafRule } from './leaf-rule.ts';
import { pointsByBest } from './proportion-to-best.ts';
import type { Direction } from './rule.ts';

/** A − T, or T − A where less is better: over T it is the exceed rate. A target of 0 has no rate, nothing is beyond it. */
const excess = (actual: number, target: number, direction: Direction): number => {
  if (target === 0) return 0;
  return direction === 'HIGHER' ? actual - target : target - actual;
};

/**
 * By group the position of the unit with the highest exceed rate e = (A − T)/T, among those beyond their target;
 * NOBODY where none is. Rates are compared as fractions, exactly.
 */
export const bestExceeding = (
  actual: Float64Array,
  target: Float64Array,
  direction: Direction,
  field: Pick<Field, 'groups' | 'isOut'>,
): Int32Array => {
  const aim = (subject: number): number => target[subject] ?? Number.NaN;
  const beyond = (subject: number): number => excess(actual[subject] ?? Number.NaN, aim(subject), direction);
  return bestOfGroups(
    field,
    (subject) => beyond(subject) > 0,
    (one, other) => compareProducts(beyond(one), aim(other), beyond(other), aim(one)) > 0,
  );
};

/** half·M + (1 − half)·M · e/best, e and best being fractions, rounded once. */
const aboveTarget = ({ maximum, rounding }: LeafFrame, half: Ratio, e: Ratio, best: Ratio): number => {
  const rest = half.under - half.over;
  const near = roundQuotient(
    maximum * (half.over * e.under * best.over + rest * e.over * best.under),
    half.under * e.under * best.over,
    rounding,
  );
  if (near !== UNDECIDED) return near;
  const [under, over] = [BigInt(e.under) * BigInt(best.over), BigInt(e.over) * BigInt(best.under)];
  const share = BigInt(half.over) * under + BigInt(rest) * over;
  return roundExactly(BigInt(maximum) * share, BigInt(half.under) * under, rounding);
};

/** Points of whoever is beyond its target, at the close: against the best of its group, M for whoever equals it. */
const againstBest = (
  [actual, target]: readonly [Float64Array, Float64Array],
  direction: Direction,
  field: Field,
  frame: LeafFrame,
  half: Ratio,
): ((subject: number, e: Ratio) => number) => {
  const best = bestExceeding(actual, target, direction, field);
  return (subject, e) => {
    const other = best[field.groups.of[subject] ?? NOBODY] ?? NOBODY;
    const aim = target[other];
    // Nobody else is above the target: whoever asks is barred from ranking, and measured by itself.
    if (aim === undefined) return frame.maximum;
    const most = { over: excess(actual[other] ?? Number.NaN, aim, direction), under: aim };
    if (compareProducts(e.over, most.under, most.over, e.under) >= 0) return frame.maximum;
    return aboveTarget(frame, half, e, most);
  };
};

/**
 * scoring.md §1 `targetRatio`, half being 0.5 by default:
 * A < T: half·M·A/T. A = T: half·M. A > T: half·M + (1 − half)·M·e/best with e = (A − T)/T, so that the cluster's best
 * has M and so has everyone who equals it. Provisional: half·M for everyone above the target.
 *
 * Where less is better, mirrored: A > T: half·M·T/A. A = T: half·M. A < T: the same with e = (T − A)/T.
 *
 * A target of 0 has no rate: 0 is at the target (half·M); more is half·M where more is better, 0 where less is better;
 * it is never the best. A best that equals its target: nobody is above, half·M. Alone above the target: its own best, M.
 *
 * No target but a figure: M·A/max(A) among the units of the cluster without a target (see `proportionToBest`). Neither
 * target nor figure: 0. A target without a figure: missing. Whoever is barred from ranking is measured by the others'
 * best, and has at most M.
 */
export const targetRatio: LeafRule<'targetRatio'> = ({ direction, half: share }, frame) => {
  const half = ratioOf(share);
  const halfPoints = ratioOf(share.times(frame.maximum));
  const atTarget = roundRatio(frame.maximum, half.over, half.under, 1, frame.rounding);
  return (figures, field) => {
    const [actual, target] = [columnOf(figures, 0), columnOf(figures, 1)];
    const untargeted = pointsByBest(actual, direction, field, frame, (subject) =>
      Number.isNaN(target[subject]),
    );
    const beyondTarget = againstBest([actual, target], direction, field, frame, half);
    return actual.map((figure, subject) => {
      const aim = target[subject] ?? Number.NaN;
      if (Number.isNaN(aim)) return Number.isNaN(figure) ? 0 : (untargeted[subject] ?? 0);
      if (Number.isNaN(figure)) return Number.NaN;
      const over = excess(figure, aim, direction);
      if (over > 0) return field.isFinal ? beyondTarget(subject, { over, under: aim }) : atTarget;
      const [reached, needed] = direction === 'HIGHER' ? [figure, aim] : [aim, figure];
      if (reached >= needed) return atTarget;
      return roundRatio(halfPoints.over, reached, halfPoints.under, needed, frame.rounding);
    });
  };
};

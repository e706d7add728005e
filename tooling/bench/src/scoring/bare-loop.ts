import { type Answer, ranksOf } from './answer.ts';
import { type Case, CONSTANTS, type PlainLeaf } from './case.ts';

/** Hundredths. */
const ONE = 100;
type Columns = { readonly first: Float64Array; readonly second: Float64Array };

/** A quotient of whole numbers, rounded half up; neither is below 0. */
const divided = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

const pointsOf = (leaf: PlainLeaf, { first, second }: Columns, best: Float64Array, unit: number): number => {
  const maximum = leaf.maximum * ONE;
  const half = maximum / 2;
  const [one, other, most] = [first[unit] ?? 0, second[unit] ?? 0, best[unit] ?? -1];
  switch (leaf.kind) {
    case 'targetRatio': {
      if (one < other) return divided(half * one, other);
      if (most === unit || most < 0) return one > other ? maximum : half;
      const [bestOne, bestOther] = [first[most] ?? 0, second[most] ?? 0];
      const numerator = half * (one - other) * bestOther;
      return one === other ? half : half + divided(numerator, other * (bestOne - bestOther));
    }
    case 'linear':
      return one >= other ? maximum : divided(maximum * one, other);
    case 'perOccurrence':
      return Math.min(maximum, one * CONSTANTS.each * ONE);
    case 'bonusPenalty': {
      const points = one * CONSTANTS.bonus * ONE - other * CONSTANTS.penalty * ONE;
      return Math.min(maximum, Math.max(CONSTANTS.least * ONE, points));
    }
    case 'allOrNothing':
      return one >= CONSTANTS.enough ? maximum : 0;
    case 'proportionToBest':
      return divided(maximum * one, first[most] ?? one);
  }
};

const isBetter = ({ kind }: PlainLeaf, { first, second }: Columns, one: number, other: number): boolean => {
  const [a, b] = [first[one] ?? 0, first[other] ?? 0];
  if (kind === 'proportionToBest') return a > b;
  const [t, u] = [second[one] ?? 1, second[other] ?? 1];
  return (a - t) * u > (b - u) * t;
};

/** By unit who is the best of its cluster. */
const bestsOf = (leaf: PlainLeaf, columns: Columns, clusters: readonly number[]): Float64Array => {
  const bests = new Float64Array(clusters.length);
  for (let start = 0; start < clusters.length; ) {
    let best = start;
    let end = start;
    for (; end < clusters.length && clusters[end] === clusters[start]; end += 1)
      if (isBetter(leaf, columns, end, best)) best = end;
    bests.fill(best, start, end);
    start = end;
  }
  return bests;
};

const NOBODY = new Float64Array();

/** Figures as columns of doubles; made beforehand, as the engine's table is. */
export const columnsOf = ({ leaves }: Case): readonly Columns[] =>
  leaves.map(({ first, second }) => ({ first: Float64Array.from(first), second: Float64Array.from(second) }));

const bestsOfCase = ({ leaves, clusters }: Case, columns: readonly Columns[]): readonly Float64Array[] =>
  leaves.map((leaf, index) => {
    const own = columns[index];
    const needsBest = leaf.kind === 'targetRatio' || leaf.kind === 'proportionToBest';
    return own && needsBest ? bestsOf(leaf, own, clusters) : NOBODY;
  });

/** Points of one leaf of one unit, for whoever goes unit by unit. */
export const pointsOfUnit = (of: Case, columns: readonly Columns[]) => {
  const bests = bestsOfCase(of, columns);
  return (index: number, unit: number): number => {
    const [leaf, own, best] = [of.leaves[index], columns[index], bests[index]];
    return leaf && own && best ? pointsOf(leaf, own, best, unit) : Number.NaN;
  };
};

/** The floor: whole numbers, these six rules and nothing else. No rounding but half up, nothing missing, nothing set. */
export const runBareLoop = (of: Case, columns: readonly Columns[]): Answer => {
  const { units, clusters, leaves } = of;
  const bests = bestsOfCase(of, columns);
  const totals = new Float64Array(units);
  const points = leaves.map((leaf, index) => {
    const own = columns[index] ?? { first: NOBODY, second: NOBODY };
    const best = bests[index] ?? NOBODY;
    const scored = new Float64Array(units);
    for (let unit = 0; unit < units; unit += 1) {
      const given = pointsOf(leaf, own, best, unit);
      scored[unit] = given;
      totals[unit] = (totals[unit] ?? 0) + given;
    }
    return scored;
  });
  return { points, totals, ranks: ranksOf(totals, clusters) };
};

import { type Decimal, ok, type Result, ZERO } from '../../kernel/index.ts';
import { leavesOf } from '../criteria-set/leaves-of.ts';
import { type CriteriaSet, type Criterion, type CriterionLeaf, isLeaf } from '../criteria-set/model.ts';
import { parseExpression } from '../expression/index.ts';
import { toUnits } from '../rules/exact/units.ts';
import { fromUnits } from '../score/subject-score.ts';
import { fault, type WhatIfFault } from './change.ts';
import { scaleRule } from './scale-rule.ts';

/** Most points that a criterion may weigh in a what-if: as many as any scale may have. */
const MOST = 100_000;

/** The criterion of a key, wherever it stands. */
export const findCriterion = (criteria: readonly Criterion[], key: string): Criterion | null => {
  for (const criterion of criteria) {
    if (criterion.key === key) return criterion;
    const below = isLeaf(criterion) ? null : findCriterion(criterion.children, key);
    if (below) return below;
  }
  return null;
};

/** Leaves replaced by what `change` makes of them; all others stay the very same. */
const replaced = (
  criteria: readonly Criterion[],
  change: (leaf: CriterionLeaf) => CriterionLeaf,
): readonly Criterion[] =>
  criteria.map((criterion) =>
    isLeaf(criterion) ? change(criterion) : { ...criterion, children: replaced(criterion.children, change) },
  );

/** A set in which one leaf is another. */
export const withLeaf = (set: CriteriaSet, leaf: CriterionLeaf): CriteriaSet => ({
  ...set,
  criteria: replaced(set.criteria, (each) => (each.key === leaf.key ? leaf : each)),
});

/** Can this be a maximum? */
export const checkMaximum = (set: CriteriaSet, maximum: Decimal): Result<number, WhatIfFault> => {
  if (set.outcome !== 'POINTS') return fault('NO_POINTS_IN_SET');
  const units = toUnits(maximum, set.places, 'DOWN');
  const isUsable = maximum.gt(0) && maximum.lte(MOST) && fromUnits(units, set.places).eq(maximum);
  return isUsable ? ok(units) : fault('WEIGHT_NOT_USABLE', { most: MOST, places: set.places });
};

/**
 * Divides units among parts in the proportion that they have: whole units to each, what is left over to those with the
 * largest remainders, so that the parts are the whole.
 */
export const divideAmong = (units: number, parts: readonly number[]): readonly number[] => {
  const whole = parts.reduce((total, part) => total + part, 0);
  const shares = parts.map((part) => Number((BigInt(units) * BigInt(part)) / BigInt(whole)));
  const remainders = parts.map((part) => Number((BigInt(units) * BigInt(part)) % BigInt(whole)));
  const left = units - shares.reduce((total, share) => total + share, 0);
  const first = new Set(
    remainders
      .map((remainder, position) => ({ remainder, position }))
      .sort((a, b) => b.remainder - a.remainder || a.position - b.position)
      .slice(0, left)
      .map(({ position }) => position),
  );
  return shares.map((share, position) => share + (first.has(position) ? 1 : 0));
};

/** How a leaf's weight changed, in units of points. */
export type Reweighed = { readonly from: number; readonly to: number };

const reweighedLeaf = (leaf: CriterionLeaf, { from, to }: Reweighed, places: number): CriterionLeaf => ({
  ...leaf,
  maximum: fromUnits(to, places),
  rule: scaleRule(leaf.rule, { numerator: BigInt(to), denominator: BigInt(from) }, places),
});

const isReadable = ({ rule }: CriterionLeaf): boolean =>
  rule.name !== 'expression' || parseExpression(rule.text, rule.inputs).ok;

/** A set in which a criterion weighs so many points, its leaves in their proportion; and how each leaf changed. */
export const weigh = (
  set: CriteriaSet,
  key: string,
  maximum: Decimal,
): Result<{ readonly set: CriteriaSet; readonly leaves: ReadonlyMap<string, Reweighed> }, WhatIfFault> => {
  const units = checkMaximum(set, maximum);
  if (!units.ok) return units;
  const criterion = findCriterion(set.criteria, key);
  if (!criterion) return fault('CRITERION_UNKNOWN', { key });
  const leaves = leavesOf([criterion]).filter((leaf) => leaf.maximum?.gt(0));
  if (leaves.length === 0) return fault('WEIGHT_NOT_USABLE', { most: MOST, places: set.places });
  const parts = leaves.map((leaf) => toUnits(leaf.maximum ?? ZERO, set.places, set.rounding));
  const shares = divideAmong(units.value, parts);
  const changed = new Map<string, Reweighed>();
  leaves.forEach((leaf, position) => {
    const [from = 0, to = 0] = [parts[position], shares[position]];
    if (from !== to) changed.set(leaf.key, { from, to });
  });
  const criteria = replaced(set.criteria, (leaf) => {
    const reweighed = changed.get(leaf.key);
    return reweighed ? reweighedLeaf(leaf, reweighed, set.places) : leaf;
  });
  const unreadable = leavesOf(criteria).find((leaf) => changed.has(leaf.key) && !isReadable(leaf));
  if (unreadable) return fault('RULE_NOT_USABLE', { key: unreadable.key });
  return ok({ set: { ...set, criteria }, leaves: changed });
};

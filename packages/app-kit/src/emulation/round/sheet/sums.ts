import { type Decimal, sum } from '@danvan/domain/kernel';
import { type Criterion, type CriterionKey, isLeaf, leavesOf } from '@danvan/domain/scoring';

/** What can be reached in a criterion: of a leaf its maximum, of a group the sum of its leaves; null: no points. */
export const maximumOf = (criterion: Criterion): Decimal | null => {
  const maxima = leavesOf([criterion]).flatMap(({ maximum }) => (maximum === null ? [] : [maximum]));
  return maxima.length === 0 ? null : sum(maxima);
};

/** The points of a criterion; null when nothing in it has points yet. */
export const pointsOf = (
  criterion: Criterion,
  points: ReadonlyMap<CriterionKey, Decimal>,
): Decimal | null => {
  const known = leavesOf([criterion]).flatMap(({ key }) => points.get(key) ?? []);
  return known.length === 0 ? null : sum(known);
};

/** The groups above a leaf, the outermost first. */
export const groupsAbove = (criteria: readonly Criterion[], key: CriterionKey): readonly Criterion[] => {
  for (const criterion of criteria) {
    if (isLeaf(criterion)) continue;
    if (criterion.children.some((child) => child.key === key)) return [criterion];
    const below = groupsAbove(criterion.children, key);
    if (below.length > 0) return [criterion, ...below];
  }
  return [];
};

import { type Decimal, ZERO } from '@danvan/domain/kernel';
import { type Criterion, type CriterionLeaf, isLeaf, maximaOf } from '@danvan/domain/scoring';

/** A line of the table of criteria: a group with the sum of its parts, or a leaf. */
export type CriterionRow = {
  readonly criterion: Criterion;
  readonly leaf: CriterionLeaf | null;
  /** 0 for those at the top. */
  readonly depth: number;
  readonly maximum: Decimal;
};

/** The tree as lines, a group before its parts. */
export const tableRows = (criteria: readonly Criterion[], depth = 0): readonly CriterionRow[] =>
  criteria.flatMap((criterion) => {
    if (isLeaf(criterion)) return [{ criterion, leaf: criterion, depth, maximum: criterion.maximum ?? ZERO }];
    const maximum = maximaOf(criterion.children).maximum;
    return [{ criterion, leaf: null, depth, maximum }, ...tableRows(criterion.children, depth + 1)];
  });

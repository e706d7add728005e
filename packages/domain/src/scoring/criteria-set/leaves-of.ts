import { type Criterion, type CriterionLeaf, isLeaf } from './model.ts';

/** The leaves of a tree of criteria, in the order in which they are read. */
export const leavesOf = (criteria: readonly Criterion[]): readonly CriterionLeaf[] =>
  criteria.flatMap((criterion) => (isLeaf(criterion) ? [criterion] : leavesOf(criterion.children)));

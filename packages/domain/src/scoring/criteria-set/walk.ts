import type { FaultPath } from '../../programme/index.ts';
import { type Criterion, isLeaf } from './model.ts';

/** A criterion and where it stands in its set. */
export type PlacedCriterion = {
  readonly criterion: Criterion;
  readonly path: FaultPath;
  /** 1 for those at the top. */
  readonly depth: number;
};

/** Every criterion of a tree, a group before its parts, each with its path. */
export const criteriaOf = (
  criteria: readonly Criterion[],
  at: FaultPath = ['criteria'],
  depth = 1,
): readonly PlacedCriterion[] =>
  criteria.flatMap((criterion, index) => {
    const path = [...at, index];
    const own = { criterion, path, depth };
    return isLeaf(criterion)
      ? [own]
      : [own, ...criteriaOf(criterion.children, [...path, 'children'], depth + 1)];
  });

import { compareDays, groupBy, type Validity } from '../kernel/index.ts';
import type { RootSpan, TreeIndex } from './hierarchy.ts';
import { HIERARCHY_TREES, type HierarchyTree, type OrgUnitId, type Placement } from './model.ts';
import { mergeSpans, subtractSpans } from './spans.ts';

const spansOf = (placements: readonly Placement[] | undefined): Validity[] =>
  mergeSpans((placements ?? []).map((placement) => placement.validity));

/** A unit heads its tree whenever something stands under it while it stands under nothing. */
const findRoots = (
  byChild: ReadonlyMap<OrgUnitId, readonly Placement[]>,
  byParent: ReadonlyMap<OrgUnitId, readonly Placement[]>,
): RootSpan[] => {
  const roots: RootSpan[] = [];
  for (const [unit, below] of byParent) {
    for (const validity of subtractSpans(spansOf(below), spansOf(byChild.get(unit)))) {
      roots.push({ unit, validity });
    }
  }
  return roots.sort((a, b) => compareDays(a.validity.from, b.validity.from));
};

const indexTree = (placements: readonly Placement[]): TreeIndex => {
  const byChild = groupBy(placements, (placement) => placement.child);
  const byParent = groupBy(placements, (placement) => placement.parent);
  return { byChild, byParent, roots: findRoots(byChild, byParent) };
};

/** Indexes every tree's placements by child, by parent and by root. */
export const indexPlacements = (placements: readonly Placement[]): Record<HierarchyTree, TreeIndex> => {
  const byTree = groupBy(placements, (placement) => placement.tree);
  return Object.fromEntries(
    HIERARCHY_TREES.map((tree) => [tree, indexTree(byTree.get(tree) ?? [])]),
  ) as Record<HierarchyTree, TreeIndex>;
};

import { type Day, day } from '../kernel/index.ts';
import type { Hierarchy } from './hierarchy.ts';
import { HIERARCHY_TREES, type HierarchyTree, type OrgUnitId } from './model.ts';

const membersOf = (hierarchy: Hierarchy, tree: HierarchyTree): ReadonlySet<OrgUnitId> => {
  const { byChild, byParent } = hierarchy.trees[tree];
  return new Set([...byChild.keys(), ...byParent.keys()]);
};

/** Every day on which something of the tree begins, ends or passes to another unit. */
function* changesOf(hierarchy: Hierarchy, tree: HierarchyTree): Generator<Day | null> {
  const members = membersOf(hierarchy, tree);
  for (const placements of hierarchy.trees[tree].byChild.values()) {
    for (const { validity } of placements) yield* [validity.from, validity.to];
  }
  for (const member of members) {
    const existence = hierarchy.units.get(member)?.existence;
    if (existence) yield* [existence.from, existence.to];
  }
  for (const { on, links } of hierarchy.record.events) {
    if (links.some((link) => members.has(link.from) || members.has(link.to))) yield on;
  }
}

const kept = new WeakMap<Hierarchy, Map<HierarchyTree, readonly Day[]>>();

const daysOfTree = (hierarchy: Hierarchy, tree: HierarchyTree): readonly Day[] => {
  const ofTrees = kept.get(hierarchy) ?? new Map<HierarchyTree, readonly Day[]>();
  kept.set(hierarchy, ofTrees);
  const known = ofTrees.get(tree);
  if (known) return known;
  const days = [...new Set(changesOf(hierarchy, tree))].filter((change) => change !== null).toSorted();
  ofTrees.set(tree, days);
  return days;
};

/**
 * The days on which a tree (or any tree) changes its structure: placements, lives of units, links. Names, codes and
 * kinds do not matter. In order, each once.
 */
export const structureDays = (hierarchy: Hierarchy, tree?: HierarchyTree): readonly Day[] => {
  if (tree) return daysOfTree(hierarchy, tree);
  return [...new Set(HIERARCHY_TREES.flatMap((each) => daysOfTree(hierarchy, each)))].toSorted();
};

/** The epoch of a tree in which nothing was ever placed. */
const NEVER = day('0001-01-01');

/**
 * The structure day that began the structure of `on`: days with the same epoch have the same structure, and a figure
 * whose period ended in the epoch of D needs no restating to D. Days before all records count to the first epoch.
 */
export const structureEpochOf = (hierarchy: Hierarchy, on: Day, tree?: HierarchyTree): Day => {
  const days = structureDays(hierarchy, tree);
  return days.findLast((change) => change <= on) ?? days[0] ?? NEVER;
};

import { type Day, isValidOn, validOn } from '../kernel/index.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { HierarchyTree, OrgUnitId } from './model.ts';

/** The unit above `unit` in a tree on a day; null for a root and for what is not placed. */
export const parentOn = (
  hierarchy: Hierarchy,
  tree: HierarchyTree,
  unit: OrgUnitId,
  on: Day,
): OrgUnitId | null => validOn(hierarchy.trees[tree].byChild.get(unit) ?? [], on)?.parent ?? null;

/** The unit that heads a tree on a day; null when nothing is placed in the tree that day. */
export const rootOn = (hierarchy: Hierarchy, tree: HierarchyTree, on: Day): OrgUnitId | null =>
  hierarchy.trees[tree].roots.find((root) => isValidOn(root.validity, on))?.unit ?? null;

/** The units above `unit` on a day, nearest first; empty for a root and for what is not placed. */
export const ancestorsOn = (
  hierarchy: Hierarchy,
  tree: HierarchyTree,
  unit: OrgUnitId,
  on: Day,
): OrgUnitId[] => {
  const above: OrgUnitId[] = [];
  for (let at = parentOn(hierarchy, tree, unit, on); at !== null; at = parentOn(hierarchy, tree, at, on)) {
    above.push(at);
  }
  return above;
};

/** Is the unit part of the tree on that day, as its root or under it? */
export const isPlacedOn = (hierarchy: Hierarchy, tree: HierarchyTree, unit: OrgUnitId, on: Day): boolean =>
  parentOn(hierarchy, tree, unit, on) !== null || rootOn(hierarchy, tree, on) === unit;

/** The nearest unit that holds all of `units` (itself for one); null when one of them is not in the tree. */
export const nearestCommonAncestorOn = (
  hierarchy: Hierarchy,
  tree: HierarchyTree,
  units: readonly OrgUnitId[],
  on: Day,
): OrgUnitId | null => {
  const [first, ...others] = units;
  if (first === undefined || !isPlacedOn(hierarchy, tree, first, on)) return null;
  let shared = [first, ...ancestorsOn(hierarchy, tree, first, on)];
  for (const other of others) {
    const line = new Set([other, ...ancestorsOn(hierarchy, tree, other, on)]);
    shared = shared.filter((unit) => line.has(unit));
  }
  return shared[0] ?? null;
};

import { type Day, validOn } from '../../kernel/index.ts';
import type { HierarchyFault } from '../fault.ts';
import type { TreeIndex } from '../hierarchy.ts';
import { HIERARCHY_TREES, type HierarchyTree, type OrgUnitId, type Placement } from '../model.ts';

/** The ring that `placement` closes on its first day, or null. A ring always holds a placement that begins with it. */
const ringClosedBy = (tree: TreeIndex, placement: Placement): OrgUnitId[] | null => {
  const on = placement.validity.from;
  const ring: OrgUnitId[] = [placement.child];
  const seen = new Set<OrgUnitId>();
  let above: OrgUnitId | undefined = placement.parent;
  while (above !== undefined && above !== placement.child) {
    if (seen.has(above)) return null;
    seen.add(above);
    ring.push(above);
    above = validOn(tree.byChild.get(above) ?? [], on)?.parent;
  }
  return above === undefined ? null : ring;
};

const checkCycles = (name: HierarchyTree, tree: TreeIndex): HierarchyFault[] => {
  const faults: HierarchyFault[] = [];
  const reported = new Set<string>();
  for (const placements of tree.byChild.values()) {
    for (const placement of placements) {
      const ring = ringClosedBy(tree, placement);
      if (!ring) continue;
      const on = placement.validity.from;
      const key = [on, ...ring.toSorted()].join(' ');
      if (!reported.has(key)) faults.push({ code: 'CYCLE', tree: name, units: ring, on });
      reported.add(key);
    }
  }
  return faults;
};

const checkRoots = (name: HierarchyTree, tree: TreeIndex): HierarchyFault[] => {
  let current: { readonly unit: OrgUnitId; readonly end: Day | null } | null = null;
  for (const { unit, validity } of tree.roots) {
    if (current && (current.end === null || validity.from < current.end)) {
      return [{ code: 'SEVERAL_ROOTS', tree: name, units: [current.unit, unit], on: validity.from }];
    }
    current = { unit, end: validity.to };
  }
  return [];
};

/** On no day may a tree run in a circle or have two heads. */
export const checkTreeShapes = (trees: Readonly<Record<HierarchyTree, TreeIndex>>): HierarchyFault[] =>
  HIERARCHY_TREES.flatMap((name) => [...checkCycles(name, trees[name]), ...checkRoots(name, trees[name])]);

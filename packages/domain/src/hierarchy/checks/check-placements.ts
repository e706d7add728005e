import { isSpan } from '../../kernel/index.ts';
import type { HierarchyFault } from '../fault.ts';
import type { TreeIndex } from '../hierarchy.ts';
import type { OrgUnit, OrgUnitId, Placement } from '../model.ts';
import { firstDayOutside, firstSharedDay } from '../spans.ts';

type Units = ReadonlyMap<OrgUnitId, OrgUnit>;

const checkEnd = (placement: Placement, end: OrgUnitId, units: Units): HierarchyFault[] => {
  const unit = units.get(end);
  if (!unit) return [{ code: 'UNIT_UNKNOWN', unit: end, mention: 'PLACEMENT' }];
  const on = firstDayOutside([placement.validity], unit.existence);
  return on ? [{ code: 'OUTSIDE_EXISTENCE', unit: end, part: 'PLACEMENT', on }] : [];
};

const checkPlacement = (placement: Placement, units: Units): HierarchyFault[] => {
  if (!isSpan(placement.validity)) {
    return [{ code: 'SPAN_EMPTY', unit: placement.child, part: 'PLACEMENT', on: placement.validity.from }];
  }
  return [...checkEnd(placement, placement.child, units), ...checkEnd(placement, placement.parent, units)];
};

const checkOneParent = (tree: TreeIndex): HierarchyFault[] => {
  const faults: HierarchyFault[] = [];
  for (const [unit, placements] of tree.byChild) {
    const on = firstSharedDay(placements.map((placement) => placement.validity).filter(isSpan));
    if (on) faults.push({ code: 'SPANS_OVERLAP', unit, part: 'PLACEMENT', on });
  }
  return faults;
};

/** Both ends known and existing, and one parent at a time in a tree (hierarchy.md §1). */
export const checkPlacements = (
  placements: readonly Placement[],
  trees: readonly TreeIndex[],
  units: Units,
): HierarchyFault[] => [
  ...placements.flatMap((placement) => checkPlacement(placement, units)),
  ...trees.flatMap(checkOneParent),
];

import { attribute, type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';

/** The administrative unit of a day in which a unit lies, today or through those that came after it. */
const holderOf = (hierarchy: Hierarchy, unit: OrgUnitId, on: Day): OrgUnitId | null => {
  const area = hierarchy.units.get(unit)?.area ?? unit;
  const tree = 'ADMINISTRATIVE';
  const parts = attribute({ hierarchy, tree, unit: area, figureEndsOn: on, structureDay: on });
  const holders = parts.map(({ holder }) => holder);
  return hierarchyAt(hierarchy, on).nearestCommonAncestor(tree, holders);
};

/**
 * Where a unit counts on a map of the areas directly below `under`: one of them; `under` itself for what belongs to no
 * single one of them; null outside.
 */
export const areaWithin =
  (hierarchy: Hierarchy, under: OrgUnitId, on: Day) =>
  (unit: OrgUnitId): OrgUnitId | null => {
    const holder = holderOf(hierarchy, unit, on);
    if (holder === null || holder === under) return holder;
    const line = [holder, ...hierarchyAt(hierarchy, on).ancestors('ADMINISTRATIVE', holder)];
    const place = line.indexOf(under);
    return place < 0 ? null : (line[place - 1] ?? null);
  };

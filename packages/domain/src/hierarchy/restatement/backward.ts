import { addDays, type Day, isValidOn, later } from '../../kernel/index.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type { HierarchyTree, OrgUnitId } from '../model.ts';
import { parentOn, rootOn } from '../placed.ts';
import { type Passing, passesTo } from './mass.ts';
import type { Passage } from './passage.ts';

/** A unit that came from nothing: before its first day its figures count at the parent of that day. */
const established = (hierarchy: Hierarchy, tree: HierarchyTree, unit: OrgUnitId, on: Day): Passing => {
  const above = parentOn(hierarchy, tree, unit, on) ?? rootOn(hierarchy, tree, on);
  if (above !== null && above !== unit)
    return { ...passBackward(hierarchy, tree, above, on), confined: true };
  return { ...passesTo([rootOn(hierarchy, tree, addDays(on, -1)) ?? unit]), confined: true };
};

const passBackward = (hierarchy: Hierarchy, tree: HierarchyTree, unit: OrgUnitId, on: Day): Passing => {
  const links = hierarchy.lineage.reaching.get(unit)?.find((day) => day.on === on);
  const sources = links?.steps.map((step) => step.from) ?? [];
  const known = hierarchy.units.get(unit);
  const wasThere = known !== undefined && isValidOn(known.existence, addDays(on, -1));
  if (wasThere) return passesTo([...sources, unit]);
  return sources.length > 0 ? passesTo(sources) : established(hierarchy, tree, unit, on);
};

/**
 * From the present back to `until`: what came from one predecessor goes back to it, what came from several lies
 * among them. A day of change is met when one steps from it to its eve.
 */
export const backward = (hierarchy: Hierarchy, tree: HierarchyTree, until: Day): Passage => ({
  nextDay: (unit, cursor) => {
    const link = hierarchy.lineage.reaching.get(unit)?.findLast((day) => day.on <= cursor)?.on;
    const begin = hierarchy.units.get(unit)?.existence.from;
    const days = [link, begin].filter((day) => day !== undefined && day <= cursor && day > until);
    return days.length === 0 ? null : (days as Day[]).reduce(later);
  },
  pass: (unit, on) => passBackward(hierarchy, tree, unit, on),
  first: later,
  behind: (on) => addDays(on, -1),
});

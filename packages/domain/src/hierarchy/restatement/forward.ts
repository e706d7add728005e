import { addDays, type Day, earlier, isValidOn } from '../../kernel/index.ts';
import type { Hierarchy, StepsOfDay } from '../hierarchy.ts';
import type { HierarchyTree, OrgUnitId } from '../model.ts';
import { parentOn, rootOn } from '../placed.ts';
import { type Passing, passesTo } from './mass.ts';
import type { Passage } from './passage.ts';

const alongLinks = ({ steps }: StepsOfDay): Passing => {
  const shares = steps.map((step) => step.share);
  const targets = steps.map((step) => step.to);
  if (shares.length < 2 || shares.includes(null)) return passesTo(targets);
  const parts = steps.flatMap(({ to, share }) => (share === null ? [] : [{ share, candidates: [to] }]));
  return { parts, confined: false };
};

/** A unit that ended without successor: its figures count at the parent of its last day, or at the tree's root. */
const abolished = (hierarchy: Hierarchy, tree: HierarchyTree, unit: OrgUnitId, on: Day): Passing => {
  const eve = addDays(on, -1);
  const above = parentOn(hierarchy, tree, unit, eve) ?? rootOn(hierarchy, tree, eve);
  if (above !== null && above !== unit) return { ...passForward(hierarchy, tree, above, on), confined: true };
  return { ...passesTo([rootOn(hierarchy, tree, on) ?? unit]), confined: true };
};

const passForward = (hierarchy: Hierarchy, tree: HierarchyTree, unit: OrgUnitId, on: Day): Passing => {
  const links = hierarchy.lineage.leaving.get(unit)?.find((day) => day.on === on);
  if (links) return alongLinks(links);
  const known = hierarchy.units.get(unit);
  const ends = known !== undefined && !isValidOn(known.existence, on);
  return ends ? abolished(hierarchy, tree, unit, on) : passesTo([unit]);
};

/** From the past to `until`: where a unit's figures go (hierarchy.md §5). */
export const forward = (hierarchy: Hierarchy, tree: HierarchyTree, until: Day): Passage => ({
  nextDay: (unit, cursor) => {
    const link = hierarchy.lineage.leaving.get(unit)?.find((day) => day.on > cursor)?.on;
    const end = hierarchy.units.get(unit)?.existence.to;
    const days = [link, end].filter(
      (day) => day !== undefined && day !== null && day > cursor && day <= until,
    );
    return days.length === 0 ? null : (days as Day[]).reduce(earlier);
  },
  pass: (unit, on) => passForward(hierarchy, tree, unit, on),
  first: earlier,
  behind: (on) => on,
});

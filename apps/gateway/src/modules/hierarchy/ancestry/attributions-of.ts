import {
  type Attribution,
  attribute,
  type Hierarchy,
  type HierarchyTree,
  type OrgUnitId,
  structureDays,
} from '@danvan/domain/hierarchy';
import { type Day, day, decimalText } from '@danvan/domain/kernel';
import type { AttributionRow } from './attribution.row.ts';

/** Before everything that is recorded. */
const BEFORE_ALL = day('0001-01-01');

/** The days that part the periods of a unit: what happens to it on such a day concerns periods that ended before. */
const partingDays = (hierarchy: Hierarchy, unit: OrgUnitId): readonly Day[] => {
  const { leaving, reaching } = hierarchy.lineage;
  const links = [leaving.get(unit) ?? [], reaching.get(unit) ?? []].flat().map(({ on }) => on);
  const existence = hierarchy.units.get(unit)?.existence;
  const lives = existence ? [existence.from, existence.to].filter((on) => on !== null) : [];
  return [...new Set([BEFORE_ALL, ...links, ...lives])].toSorted();
};

const isItself = (unit: OrgUnitId, [first, ...others]: readonly Attribution[]): boolean =>
  others.length === 0 && first?.holder === unit && first.mark === 'WHOLE';

const rowsOfUnit = (
  hierarchy: Hierarchy,
  tree: HierarchyTree,
  epoch: Day,
  unit: OrgUnitId,
): AttributionRow[] => {
  const days = partingDays(hierarchy, unit);
  return days.flatMap((from, index) => {
    const question = { hierarchy, tree, unit, figureEndsOn: from, structureDay: epoch };
    const parts = attribute(question);
    if (isItself(unit, parts)) return [];
    return parts.map(({ holder, share, mark, among }) => ({
      tree,
      epoch,
      origin_id: unit,
      ends_from: from,
      ends_to: days[index + 1] ?? null,
      holder_id: holder,
      share: decimalText(share),
      mark,
      among: [...among],
    }));
  });
};

/** All units that were ever placed in a tree, as child or as head. */
const membersOf = (hierarchy: Hierarchy, tree: HierarchyTree): readonly OrgUnitId[] => [
  ...new Set([...hierarchy.trees[tree].byChild.keys(), ...hierarchy.trees[tree].byParent.keys()]),
];

/** Who holds whose figures in each structure that a tree ever had, by the domain's rule of restatement. */
export const attributionsOf = (
  hierarchy: Hierarchy,
  tree: HierarchyTree,
): { readonly epochs: readonly Day[]; readonly rows: readonly AttributionRow[] } => {
  const members = membersOf(hierarchy, tree);
  const epochs = structureDays(hierarchy, tree);
  return {
    epochs,
    rows: epochs.flatMap((epoch) => members.flatMap((unit) => rowsOfUnit(hierarchy, tree, epoch, unit))),
  };
};

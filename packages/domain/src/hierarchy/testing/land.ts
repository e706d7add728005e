import { day, id, validFrom } from '../../kernel/index.ts';
import type { Act, NewUnit } from '../acts/index.ts';
import { checkHierarchy } from '../check-hierarchy.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type {
  HierarchyRecord,
  HierarchyTree,
  LineageEventId,
  OrgUnit,
  OrgUnitId,
  Placement,
} from '../model.ts';

/** The day from which everything in a land for tests is true. */
export const BEGINNING = day('2010-01-01');

/** The id of a unit that is called by its id. */
export const unitId = (text: string): OrgUnitId => id<'OrgUnit'>(text);

/** A land in a few words: each unit with those below it. */
export type Outline = { readonly [unit: string]: Outline };

const foundingUnit = (name: string): OrgUnit => ({
  id: unitId(name),
  area: null,
  existence: validFrom(BEGINNING),
  names: [{ name, shortName: name, validity: validFrom(BEGINNING) }],
  codes: [],
  grades: [{ level: 'PROVINCE', kind: 'PROVINCE', validity: validFrom(BEGINNING) }],
});

const placementsOf = (outline: Outline, tree: HierarchyTree): Placement[] =>
  Object.entries(outline).flatMap(([parent, below]) => [
    ...Object.keys(below).map((child) => ({
      tree,
      child: unitId(child),
      parent: unitId(parent),
      validity: validFrom(BEGINNING),
    })),
    ...placementsOf(below, tree),
  ]);

const namesIn = (outline: Outline): string[] =>
  Object.entries(outline).flatMap(([name, below]) => [name, ...namesIn(below)]);

/** A record of the units of an outline, placed in one tree since the beginning. */
export const land = (outline: Outline, tree: HierarchyTree = 'ADMINISTRATIVE'): HierarchyRecord => ({
  units: namesIn(outline).map(foundingUnit),
  placements: placementsOf(outline, tree),
  events: [],
});

/** A unit that an act founds, under a parent of the administrative tree unless it stays unplaced. */
export const newUnit = (name: string, parent: string | null, more: Partial<NewUnit> = {}): NewUnit => ({
  id: unitId(name),
  area: null,
  name,
  shortName: name,
  level: 'PROVINCE',
  kind: 'PROVINCE',
  codes: [],
  placements: parent === null ? [] : [{ tree: 'ADMINISTRATIVE', parent: unitId(parent) }],
  ...more,
});

/** What every act needs, with an id that says which act it is. */
export const actOn = (on: string, name = `act of ${on}`): Act => ({
  event: id<'LineageEvent'>(name) satisfies LineageEventId,
  on: day(on),
  basis: null,
});

/** The hierarchy of a record that must be sound; throws its faults otherwise. */
export const soundHierarchy = (record: HierarchyRecord): Hierarchy => {
  const checked = checkHierarchy(record);
  if (!checked.ok) throw new Error(`Not sound: ${JSON.stringify(checked.error)}`);
  return checked.value;
};

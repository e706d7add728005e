import { type Day, isValidOn } from '../../kernel/index.ts';
import type { HierarchyRecord, OrgUnit, OrgUnitId, Placement } from '../model.ts';
import { endAt } from './change-at.ts';

/** Under whom a child of an ended unit stands from now on; null leaves it where it is, for the check to name. */
export type Heir = (placement: Placement) => OrgUnitId | null;

const endUnit = (unit: OrgUnit, on: Day): OrgUnit => ({
  ...unit,
  existence: { from: unit.existence.from, to: on },
  names: endAt(unit.names, on),
  codes: endAt(unit.codes, on),
  grades: endAt(unit.grades, on),
});

const handOver = (placement: Placement, on: Day, heirOf: Heir): Placement[] => {
  const { from, to } = placement.validity;
  const parent = to !== null && to <= on ? null : heirOf(placement);
  if (parent === null) return [placement];
  if (from >= on) return [{ ...placement, parent }];
  return [
    { ...placement, validity: { from, to: on } },
    { ...placement, parent, validity: { from: on, to } },
  ];
};

/** Ends units on a day with their names, codes, grades and places, and hands their children over to heirs. */
export const endUnits = (
  record: HierarchyRecord,
  ending: ReadonlySet<OrgUnitId>,
  on: Day,
  heirOf: Heir,
): HierarchyRecord => ({
  ...record,
  units: record.units.map((unit) => (ending.has(unit.id) ? endUnit(unit, on) : unit)),
  placements: record.placements.flatMap((placement) => {
    if (ending.has(placement.child)) return endAt([placement], on);
    return ending.has(placement.parent) ? handOver(placement, on, heirOf) : [placement];
  }),
});

/** Children go to the nearest unit above them, in the same tree, that goes on. */
export const toNearestAbove = (record: HierarchyRecord, ending: ReadonlySet<OrgUnitId>, on: Day): Heir => {
  const ended = record.placements.filter(
    ({ child, validity }) => ending.has(child) && isValidOn(validity, on),
  );
  const parents = new Map(ended.map(({ tree, child, parent }) => [`${tree} ${child}`, parent]));
  return ({ tree, parent }) => {
    let above: OrgUnitId | undefined = parent;
    while (above !== undefined && ending.has(above)) above = parents.get(`${tree} ${above}`);
    return above ?? null;
  };
};

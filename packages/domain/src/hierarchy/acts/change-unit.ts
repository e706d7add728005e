import type { HierarchyRecord, OrgUnit, OrgUnitId } from '../model.ts';

/** The record with one unit changed; unchanged when nobody registered the unit. */
export const changeUnit = (
  record: HierarchyRecord,
  id: OrgUnitId,
  change: (unit: OrgUnit) => OrgUnit,
): HierarchyRecord => ({
  ...record,
  units: record.units.map((unit) => (unit.id === id ? change(unit) : unit)),
});

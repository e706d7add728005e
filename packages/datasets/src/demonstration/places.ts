import type { HierarchyRecord, OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, id, isValidOn, validOn } from '@danvan/domain/kernel';
import { GREAT_MERGER } from '../map/days.ts';
import { MINISTRY } from '../trees/police.ts';

const LAST_OLD_DAY = '2025-06-30' as Day;

/** Provinces whose communes report in the demonstration: Quảng Ngãi, Đồng Nai, Huế, Lai Châu, Cao Bằng. */
export const DEMONSTRATION_PROVINCES: readonly OrgUnitId[] = [
  'pol-p51-2025',
  'pol-p75-2025',
  'pol-p46-2010',
  'pol-p12-2010',
  'pol-p04-2010',
].map((text) => id<'OrgUnit'>(text));

const HIGHLAND_PROVINCES = new Set<string>(['pol-p12-2010', 'pol-p04-2010']);

export type ReportingUnit = {
  readonly unit: OrgUnitId;
  readonly parent: OrgUnitId;
  readonly isHighland: boolean;
  readonly isWardOn: (on: Day) => boolean;
};

const childrenOn = (record: HierarchyRecord, parents: ReadonlySet<OrgUnitId>, on: Day) =>
  record.placements.filter((p) => p.tree === 'POLICE' && parents.has(p.parent) && isValidOn(p.validity, on));

/** Units of today that stand where the communes of the former Kon Tum stood. */
const formerKonTum = (record: HierarchyRecord): ReadonlySet<OrgUnitId> => {
  const old = new Set(
    childrenOn(record, new Set([id<'OrgUnit'>('pol-p62-2010')]), LAST_OLD_DAY).map(({ child }) => child),
  );
  const links = record.events.filter(({ on }) => on === GREAT_MERGER).flatMap((event) => event.links);
  return new Set([...old, ...links.filter(({ from }) => old.has(from)).map(({ to }) => to)]);
};

/** Commune police of the demonstration's provinces on a day. */
export const communesOf = (record: HierarchyRecord, on: Day): readonly ReportingUnit[] => {
  const konTum = formerKonTum(record);
  const areas = new Map(record.units.map((unit) => [unit.id, unit]));
  return childrenOn(record, new Set(DEMONSTRATION_PROVINCES), on).map(({ child, parent }) => {
    const area = areas.get(areas.get(child)?.area ?? child);
    return {
      unit: child,
      parent,
      isHighland: HIGHLAND_PROVINCES.has(parent) || konTum.has(child),
      isWardOn: (day) => validOn(area?.grades ?? [], day)?.kind === 'WARD',
    };
  });
};

/** All provincial police on a day, with the number of their communes. */
export const provincesOf = (
  record: HierarchyRecord,
  on: Day,
): readonly { readonly unit: OrgUnitId; readonly communes: number }[] => {
  const provinces = childrenOn(record, new Set([MINISTRY]), on).map(({ child }) => child);
  const counts = new Map<OrgUnitId, number>(provinces.map((unit) => [unit, 0]));
  for (const { parent } of childrenOn(record, new Set(provinces), on)) {
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts].map(([unit, communes]) => ({ unit, communes }));
};

import type { HierarchyFault } from '../fault.ts';
import type { LineageEvent, LineageKind, OrgUnit, OrgUnitId } from '../model.ts';

type Units = ReadonlyMap<OrgUnitId, OrgUnit>;

const CARRIES_LINKS: Readonly<Record<LineageKind, boolean>> = {
  ESTABLISH: false,
  MERGE: true,
  SPLIT: true,
  ABOLISH: false,
  RENAME: false,
  RECLASSIFY: false,
  MOVE: false,
};

const checkLinksOfKind = ({ id, kind, links }: LineageEvent): HierarchyFault[] => {
  if (CARRIES_LINKS[kind] && links.length === 0) return [{ code: 'LINKS_MISSING', event: id, kind }];
  if (!CARRIES_LINKS[kind] && links.length > 0) return [{ code: 'LINKS_NOT_EXPECTED', event: id, kind }];
  return [];
};

const checkNamedUnit = ({ kind, on }: LineageEvent, id: OrgUnitId, units: Units): HierarchyFault[] => {
  const unit = units.get(id);
  if (!unit) return [{ code: 'UNIT_UNKNOWN', unit: id, mention: 'EVENT' }];
  if (kind === 'ABOLISH' && unit.existence.to !== on) return [{ code: 'ABOLISHED_BUT_EXISTS', unit: id, on }];
  if (kind === 'ESTABLISH' && unit.existence.from !== on) {
    return [{ code: 'ESTABLISHED_ANOTHER_DAY', unit: id, on }];
  }
  return [];
};

/** Acts are recorded once, carry links only if they transfer something, and agree with their units' lives. */
export const checkEvents = (events: readonly LineageEvent[], units: Units): HierarchyFault[] => {
  const seen = new Set<string>();
  const faults: HierarchyFault[] = [];
  for (const event of events) {
    if (seen.has(event.id)) faults.push({ code: 'EVENT_TWICE', event: event.id });
    seen.add(event.id);
    faults.push(...checkLinksOfKind(event));
    for (const unit of event.units) faults.push(...checkNamedUnit(event, unit, units));
  }
  return faults;
};

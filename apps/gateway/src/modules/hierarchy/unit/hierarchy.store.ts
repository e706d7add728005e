import { checkHierarchy, type Hierarchy, type HierarchyRecord } from '@danvan/domain/hierarchy';
import type { DataSource, EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { toEvent } from '../lineage/lineage.map.ts';
import type { LineageEventRow, LineageEventUnitRow, LineageLinkRow } from '../lineage/lineage.row.ts';
import { toPlacement, toUnit } from './unit.map.ts';
import type { OrgUnitRow, PlacementRow, UnitCodeRow, UnitGradeRow, UnitNameRow } from './unit.row.ts';

const NONE: readonly never[] = [];

const byUnit = <Row extends { unit_id: string }>(rows: readonly Row[]) =>
  groupRows(rows, (row) => row.unit_id);

const readUnits = async (manager: EntityManager): Promise<HierarchyRecord['units']> => {
  const units: OrgUnitRow[] = await manager.query('SELECT * FROM org_unit ORDER BY id');
  const names = byUnit<UnitNameRow>(
    await manager.query('SELECT * FROM unit_name ORDER BY unit_id, valid_from'),
  );
  const codes = byUnit<UnitCodeRow>(
    await manager.query('SELECT * FROM unit_code ORDER BY unit_id, valid_from'),
  );
  const grades = byUnit<UnitGradeRow>(
    await manager.query('SELECT * FROM unit_grade ORDER BY unit_id, valid_from'),
  );
  return units.map((unit) =>
    toUnit(unit, {
      names: names.get(unit.id) ?? NONE,
      codes: codes.get(unit.id) ?? NONE,
      grades: grades.get(unit.id) ?? NONE,
    }),
  );
};

const readEvents = async (manager: EntityManager): Promise<HierarchyRecord['events']> => {
  const events: LineageEventRow[] = await manager.query('SELECT * FROM lineage_event ORDER BY on_day, id');
  const units: LineageEventUnitRow[] = await manager.query(
    'SELECT * FROM lineage_event_unit ORDER BY event_id, position',
  );
  const links: LineageLinkRow[] = await manager.query(
    'SELECT event_id, position, from_id, to_id, share::text AS share FROM lineage_link ORDER BY event_id, position',
  );
  const unitsOf = groupRows(units, (row) => row.event_id);
  const linksOf = groupRows(links, (row) => row.event_id);
  return events.map((event) => toEvent(event, unitsOf.get(event.id) ?? NONE, linksOf.get(event.id) ?? NONE));
};

const readHierarchy = async (manager: EntityManager): Promise<Hierarchy> => {
  const placements: PlacementRow[] = await manager.query(
    'SELECT * FROM placement ORDER BY tree, child_id, valid_from',
  );
  const record: HierarchyRecord = {
    units: await readUnits(manager),
    placements: placements.map(toPlacement),
    events: await readEvents(manager),
  };
  const checked = checkHierarchy(record);
  if (!checked.ok)
    throw new Error(`The stored hierarchy contradicts itself: ${JSON.stringify(checked.error[0])}`);
  return checked.value;
};

type Kept = { readonly version: number; readonly hierarchy: Promise<Hierarchy> };
const kept = new WeakMap<DataSource, Kept>();

const readAndKeep = (manager: EntityManager, version: number): Promise<Hierarchy> => {
  const { dataSource } = manager;
  const reading: Kept = { version, hierarchy: readHierarchy(manager) };
  kept.set(dataSource, reading);
  reading.hierarchy.catch(() => {
    if (kept.get(dataSource) === reading) kept.delete(dataSource);
  });
  return reading.hierarchy;
};

/** Whoever comes first reads for all; should that one go away half-way, those who wait read by themselves. */
const currentHierarchy = async (manager: EntityManager): Promise<Hierarchy> => {
  const [row]: { number: number }[] = await manager.query('SELECT number FROM hierarchy_version');
  const version = row?.number ?? 0;
  const known = kept.get(manager.dataSource);
  if (known?.version !== version) return readAndKeep(manager, version);
  return known.hierarchy.catch(() => readAndKeep(manager, version));
};

const ofTransaction = new WeakMap<EntityManager, Promise<Hierarchy>>();

/**
 * The whole hierarchy, read once per process and again when its version in the database has moved; a transaction asks
 * for the version once.
 */
export const hierarchyOf = (manager: EntityManager): Promise<Hierarchy> => {
  if (!manager.queryRunner?.isTransactionActive) return currentHierarchy(manager);
  const known = ofTransaction.get(manager) ?? currentHierarchy(manager);
  ofTransaction.set(manager, known);
  return known;
};

import type { Hierarchy } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import { type BulkTable, insertMany } from '../../../database/insert-many.ts';
import { buildAncestry } from '../ancestry/build-ancestry.ts';
import { buildAttribution } from '../ancestry/build-attribution.ts';
import { toEventRow, toEventUnitRows, toLinkRows } from '../lineage/lineage.map.ts';
import { LINEAGE_EVENT, LINEAGE_EVENT_UNIT, LINEAGE_LINK } from '../lineage/lineage.row.ts';
import { toCodeRows, toGradeRows, toNameRows, toPlacementRow, toUnitRow } from './unit.map.ts';
import { ORG_UNIT, PLACEMENT, UNIT_CODE, UNIT_GRADE, UNIT_NAME } from './unit.row.ts';

/** What is written, and how far it is: 0 to 1. */
export type WriteProgress = (done: number) => void;

const FOLD =
  'UPDATE org_unit SET search_text = fold_search(search_text) WHERE search_text <> fold_search(search_text)';

const recordSteps = ({ record }: Hierarchy): readonly ((manager: EntityManager) => Promise<number>)[] => {
  const step =
    <Row extends object>(table: BulkTable<Row>, rows: readonly Row[]) =>
    (manager: EntityManager) =>
      insertMany(manager, table, rows);
  return [
    step(ORG_UNIT, record.units.map(toUnitRow)),
    step(UNIT_NAME, record.units.flatMap(toNameRows)),
    step(UNIT_CODE, record.units.flatMap(toCodeRows)),
    step(UNIT_GRADE, record.units.flatMap(toGradeRows)),
    step(PLACEMENT, record.placements.map(toPlacementRow)),
    step(LINEAGE_EVENT, record.events.map(toEventRow)),
    step(LINEAGE_EVENT_UNIT, record.events.flatMap(toEventUnitRows)),
    step(LINEAGE_LINK, record.events.flatMap(toLinkRows)),
  ];
};

/**
 * Writes a hierarchy with its closures; what is stored already stays as it is. Says how many rows were new, and
 * moves the version only when there were any.
 */
export const writeHierarchy = async (
  manager: EntityManager,
  hierarchy: Hierarchy,
  progress: WriteProgress = () => {},
): Promise<number> => {
  const steps = recordSteps(hierarchy);
  let count = 0;
  for (const [index, run] of steps.entries()) {
    count += await run(manager);
    progress((index + 1) / (steps.length + 2));
  }
  if (count === 0) return 0;
  await manager.query(FOLD);
  await manager.query('ANALYZE placement');
  await buildAncestry(manager);
  progress(0.9);
  await buildAttribution(manager, hierarchy);
  await manager.query('UPDATE hierarchy_version SET number = number + 1');
  await manager.query('ANALYZE org_unit, unit_name, unit_grade, placement, ancestry, structure, attribution');
  progress(1);
  return count;
};

import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import {
  type InspectionJoined,
  type StoredInspection,
  toBasisRows,
  toEventRows,
  toFindingRows,
  toInspection,
  toInspectionRow,
  toRecommendationRows,
  toSessionRows,
  toUnitRows,
} from './inspection.map.ts';
import {
  INSPECTION,
  INSPECTION_BASIS,
  INSPECTION_FINDING,
  INSPECTION_UNIT,
  RECOMMENDATION,
  RECOMMENDATION_EVENT,
  WORKING_SESSION,
} from './inspection.row.ts';

/** All rows of a select as one JSON list. */
const listOf = (select: string): string =>
  `COALESCE((SELECT json_agg(one) FROM (${select}) AS one), '[]'::json)`;

const JOINED = `
SELECT i.*, r.title,
  ${listOf('SELECT u.* FROM inspection_unit u WHERE u.inspection_id = i.id ORDER BY u.position')} AS units,
  ARRAY (SELECT b.document_id FROM inspection_basis b WHERE b.inspection_id = i.id ORDER BY b.position) AS basis,
  ${listOf('SELECT s.* FROM working_session s WHERE s.inspection_id = i.id ORDER BY s.held_on, s.id')} AS sessions,
  ${listOf('SELECT f.* FROM inspection_finding f WHERE f.inspection_id = i.id ORDER BY f.position')} AS findings,
  ${listOf(`SELECT k.*, ${listOf('SELECT e.* FROM recommendation_event e WHERE e.recommendation_id = k.id ORDER BY e.position')} AS events
    FROM recommendation k WHERE k.inspection_id = i.id ORDER BY k.position`)} AS recommendations
FROM inspection i JOIN work_record r ON r.id = i.id WHERE i.id = ANY ($1::text[])`;

/** Whole inspections, in no order. Who may see them is decided by their records, and what of them by `visibleParts`. */
export const readInspections = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<StoredInspection[]> => {
  const rows: InspectionJoined[] = await manager.query(JOINED, [ids]);
  return rows.map(toInspection);
};

/** What must go before an inspection is written anew, children first. */
const CLEARED = [
  `DELETE FROM recommendation_event WHERE recommendation_id IN
    (SELECT id FROM recommendation WHERE inspection_id = ANY ($1))`,
  ...['recommendation', 'inspection_finding', 'working_session', 'inspection_basis', 'inspection_unit'].map(
    (table) => `DELETE FROM ${table} WHERE inspection_id = ANY ($1)`,
  ),
  'DELETE FROM inspection WHERE id = ANY ($1)',
];

/** Writes inspections in place of what they were; an inspection is small and always written whole. */
export const saveInspections = async (
  manager: EntityManager,
  inspections: readonly StoredInspection[],
): Promise<void> => {
  const ids = inspections.map(({ id }) => id);
  for (const statement of CLEARED) await manager.query(statement, [ids]);
  await insertMany(manager, INSPECTION, inspections.map(toInspectionRow));
  await insertMany(manager, INSPECTION_UNIT, inspections.flatMap(toUnitRows));
  await insertMany(manager, INSPECTION_BASIS, inspections.flatMap(toBasisRows));
  await insertMany(manager, WORKING_SESSION, inspections.flatMap(toSessionRows));
  await insertMany(manager, INSPECTION_FINDING, inspections.flatMap(toFindingRows));
  await insertMany(manager, RECOMMENDATION, inspections.flatMap(toRecommendationRows));
  await insertMany(manager, RECOMMENDATION_EVENT, inspections.flatMap(toEventRows));
};

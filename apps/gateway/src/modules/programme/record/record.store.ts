import type { WorkRecordId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import {
  type NewRecord,
  type RecordWithTies,
  type StoredRecord,
  searchTextOf,
  toProgrammeRows,
  toRecordRow,
  toStoredRecord,
  toUnitRows,
} from './record.map.ts';
import { WORK_RECORD, WORK_RECORD_PROGRAMME, WORK_RECORD_UNIT } from './record.row.ts';
import { type RecordScope, seenCondition } from './record.scope.ts';

const TIES = `
  ARRAY (SELECT u.unit_id FROM work_record_unit u WHERE u.record_id = r.id ORDER BY u.unit_id) AS units,
  ARRAY (SELECT p.programme_id FROM work_record_programme p WHERE p.record_id = r.id ORDER BY p.programme_id) AS programmes`;

/** The records asked for, as far as they are seen, in no order. */
export const findRecords = async (
  manager: EntityManager,
  scope: RecordScope,
  ids: readonly string[],
): Promise<StoredRecord[]> => {
  const parameters: unknown[] = [ids];
  const seen = seenCondition(scope, 'r', parameters);
  const rows: RecordWithTies[] = await manager.query(
    `SELECT r.*, ${TIES} FROM work_record r WHERE r.id = ANY ($1::text[]) AND ${seen}`,
    parameters,
  );
  return rows.map(toStoredRecord);
};

/**
 * One record as far as it is seen, kept from everyone else until the act ends; others may still refer to it, or two
 * acts that refer to each other's records would wait for each other for ever.
 */
export const lockRecord = async (
  manager: EntityManager,
  scope: RecordScope,
  id: WorkRecordId,
): Promise<StoredRecord | null> => {
  await manager.query('SELECT 1 FROM work_record WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const [record] = await findRecords(manager, scope, [id]);
  return record ?? null;
};

/** Keeps new records with whom they concern; what is there already stays as it is. Says how many were new. */
export const writeRecords = async (
  manager: EntityManager,
  records: readonly NewRecord[],
): Promise<number> => {
  const added = await insertMany(manager, WORK_RECORD, records.map(toRecordRow));
  await insertMany(manager, WORK_RECORD_UNIT, records.flatMap(toUnitRows));
  await insertMany(manager, WORK_RECORD_PROGRAMME, records.flatMap(toProgrammeRows));
  return added;
};

/** What of a record an act may change. */
export type RecordChange = Pick<
  NewRecord,
  'title' | 'visibility' | 'concerned' | 'programmes' | 'alsoFoundBy'
>;

/** Writes a record anew after an act: its version grows by one. */
export const updateRecord = async (
  manager: EntityManager,
  stored: StoredRecord,
  change: RecordChange,
  now: Date,
): Promise<void> => {
  const next = { ...stored, ...change };
  await manager.query(
    `UPDATE work_record SET title = $2, search_text = $3, visibility = $4, version = version + 1, changed_at = $5
     WHERE id = $1`,
    [stored.id, next.title, searchTextOf(next), next.visibility, now],
  );
  await manager.query('DELETE FROM work_record_unit WHERE record_id = $1', [stored.id]);
  await manager.query('DELETE FROM work_record_programme WHERE record_id = $1', [stored.id]);
  await insertMany(manager, WORK_RECORD_UNIT, toUnitRows(next));
  await insertMany(manager, WORK_RECORD_PROGRAMME, toProgrammeRows(next));
};

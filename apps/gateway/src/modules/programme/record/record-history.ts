import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { RECORD_ACTS, type RecordAct } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';

/** One act on a record, as everybody who sees the record may know it. */
export type RecordEventRow = {
  record_id: string;
  at: Date;
  act: RecordAct;
  by_name: string;
  /** The unit for which whoever acted works. */
  unit_id: OrgUnitId | null;
};

/** Not every unit inspected may know of every recommendation: its follow-up is told by the inspection itself. */
const TOLD: readonly RecordAct[] = RECORD_ACTS.filter((act) => !act.endsWith('_RECOMMENDATION'));

/** What was done with records, the newest first, from the audit; what each act changed, and why, is not told here. */
export const readHistories = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordEventRow[]>> => {
  const rows: RecordEventRow[] = await manager.query(
    `SELECT a.subject_id AS record_id, a.at, a.action AS act, a.actor_name AS by_name, u.unit_id
     FROM audit_entry a LEFT JOIN app_user u ON u.id = a.actor_id
     WHERE a.subject_id = ANY ($1::text[]) AND a.action = ANY ($2::text[])
     ORDER BY a.at DESC, a.id DESC`,
    [ids, TOLD],
  );
  return groupRows(rows, (row) => row.record_id);
};

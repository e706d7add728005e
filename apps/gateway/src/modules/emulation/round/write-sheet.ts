import type { CheckedEntries, WrittenStage } from '@danvan/domain/emulation';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { updateRow } from '../../../database/update-row.ts';
import type { Uow } from '../../programme/record/act.ts';
import { toEntryRow, toMarkJson } from './mark.map.ts';
import { type StoredSheet, toSheetRow } from './sheet.map.ts';
import { SCORE_CHANGE, SCORE_ENTRY, SCORE_SHEET } from './sheet.row.ts';

/** Keeps new sheets; what is there already stays as it is. */
export const writeSheetRows = (manager: EntityManager, sheets: readonly StoredSheet[]): Promise<number> =>
  insertMany(manager, SCORE_SHEET, sheets.map(toSheetRow));

/** Writes what an act made of a sheet. */
export const saveSheetRow = async (manager: EntityManager, sheet: StoredSheet): Promise<void> => {
  const { id, ...row } = toSheetRow(sheet);
  await updateRow(manager, 'score_sheet', id, { ...row, prefill: JSON.stringify(row.prefill) });
};

/** What a stage says of some criteria takes the place of what it said before; changes are kept for good. */
export const writeEntries = async (
  uow: Uow,
  sheet: Pick<StoredSheet, 'id'>,
  stage: WrittenStage,
  { marks, changes }: Pick<CheckedEntries, 'marks' | 'changes'>,
): Promise<void> => {
  const { manager, now, actor, newId } = uow;
  const said = { at: now, by: actor.displayName };
  await manager.query(
    'DELETE FROM score_entry WHERE sheet_id = $1 AND stage = $2 AND key = ANY ($3::text[])',
    [sheet.id, stage, Object.keys(marks)],
  );
  const rows = Object.entries(marks).map(([key, mark]) => toEntryRow(sheet.id, stage, key, mark, said));
  await insertMany(manager, SCORE_ENTRY, rows);
  const kept = changes.map((change) => ({
    id: newId(),
    sheet_id: sheet.id,
    stage: change.stage,
    key: change.key,
    before: toMarkJson(change.before),
    after: toMarkJson(change.after),
    reason: change.reason,
    at: now.toISOString(),
    by_name: actor.displayName,
    unit_id: actor.unitId,
  }));
  await insertMany(manager, SCORE_CHANGE, kept);
};

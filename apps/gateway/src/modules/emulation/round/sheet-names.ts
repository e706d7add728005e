import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import type { Reading } from '../../../database/unit-of-work.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { sheetSight } from './sheet.scope.ts';

/** Whose a sheet is, without anything that was entered into it. */
export type SheetName = {
  readonly id: string;
  readonly subject: string;
  readonly unit: OrgUnitId;
  readonly group: string;
  readonly groupName: string;
};

/** Whose the sheets of a round are, by sheet, by group in Vietnamese order. */
export const sheetNames = async (
  manager: EntityManager,
  round: string,
): Promise<ReadonlyMap<string, SheetName>> => {
  const rows: { id: string; subject: string; unit_id: string; group_id: string; group_name: string }[] =
    await manager.query(
      `SELECT id, subject, unit_id, group_id, group_name FROM score_sheet WHERE round_id = $1
       ORDER BY group_name COLLATE vietnamese, group_id, subject`,
      [round],
    );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        subject: row.subject,
        unit: row.unit_id as OrgUnitId,
        group: row.group_id,
        groupName: row.group_name,
      },
    ]),
  );
};

/** The sheets of a round that the viewer may open. */
export const seenIdsOf = async (reading: Reading, round: string): Promise<ReadonlySet<string>> => {
  const parameters: unknown[] = [round];
  const { condition } = sheetSight(await recordScopeOf(reading), parameters);
  const rows: { id: string }[] = await reading.manager.query(
    `SELECT s.id FROM score_sheet s JOIN scoring_round sr ON sr.id = s.round_id JOIN work_record r ON r.id = sr.id
     WHERE s.round_id = $1 AND ${condition}`,
    parameters,
  );
  return new Set(rows.map((row) => row.id));
};

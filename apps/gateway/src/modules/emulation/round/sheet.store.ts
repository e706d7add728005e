import type { EntityManager } from 'typeorm';
import type { RecordScope } from '../../programme/record/record.scope.ts';
import { type SeenSheet, type SheetJoined, type StoredSheet, toSeenSheet, toSheet } from './sheet.map.ts';
import type { ScoreEntryRow, ScoreSheetRow } from './sheet.row.ts';
import { sheetSight } from './sheet.scope.ts';

const ENTRIES = `
COALESCE((SELECT json_agg(json_build_object('stage', e.stage, 'key', e.key, 'state', e.state,
    'input_values', e.input_values, 'set_points', e.set_points::text, 'reason', e.reason, 'at', e.at, 'by_name', e.by_name))
  FROM score_entry e WHERE e.sheet_id = s.id), '[]') AS entries`;

const COUNTS = `
(SELECT count(*)::int FROM peer_review v WHERE v.sheet_id = s.id AND v.submitted_at IS NOT NULL) AS reviews_done,
(SELECT count(DISTINCT o.unit_id)::int FROM score_sheet o
  WHERE o.round_id = s.round_id AND o.group_id = s.group_id AND o.unit_id <> s.unit_id) AS reviews_expected,
(SELECT count(*)::int FROM score_explanation x WHERE x.sheet_id = s.id) AS explained,
(SELECT count(DISTINCT e.key)::int FROM score_entry e WHERE e.sheet_id = s.id AND e.stage <> 'SELF') AS rechecked`;

const FROM =
  'FROM score_sheet s JOIN scoring_round sr ON sr.id = s.round_id JOIN work_record r ON r.id = sr.id';

/** Which sheets of a round are asked for: by id, or of a group; null: all. */
export type SheetsWanted = { readonly round: string; readonly group: string | null };
export type SheetPage = { readonly sheets: readonly SeenSheet[]; readonly total: number };

/** Sheets by id, as far as they are seen, in no order. */
export const findSheets = async (
  manager: EntityManager,
  scope: RecordScope,
  ids: readonly string[],
): Promise<SeenSheet[]> => {
  const parameters: unknown[] = [ids];
  const { condition, view } = sheetSight(scope, parameters);
  const rows: SheetJoined[] = await manager.query(
    `SELECT s.*, ${view} AS view, ${ENTRIES}, ${COUNTS} ${FROM} WHERE s.id = ANY ($1::text[]) AND ${condition}`,
    parameters,
  );
  return rows.map(toSeenSheet);
};

/** A page of the sheets of a round that are seen, by group, then in the order of the units' identifiers. */
export const findSheetsOf = async (
  manager: EntityManager,
  scope: RecordScope,
  { round, group }: SheetsWanted,
  page: { readonly offset: number; readonly limit: number },
): Promise<SheetPage> => {
  const parameters: unknown[] = [round, group];
  const { condition, view } = sheetSight(scope, parameters);
  const [offset, limit] = [parameters.push(page.offset), parameters.push(page.limit)];
  const rows: (SheetJoined & { total: number })[] = await manager.query(
    `SELECT s.*, ${view} AS view, ${ENTRIES}, ${COUNTS}, count(*) OVER ()::int AS total ${FROM}
     WHERE s.round_id = $1 AND ($2::text IS NULL OR s.group_id = $2) AND ${condition}
     ORDER BY s.group_name COLLATE vietnamese, s.group_id, s.subject OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { sheets: rows.map(toSeenSheet), total: rows[0]?.total ?? 0 };
};

/** Every sheet of a round (of a group), whoever asks: what runs read. */
export const readSheetsOf = async (
  manager: EntityManager,
  { round, group }: SheetsWanted,
): Promise<readonly StoredSheet[]> => {
  const rows: (ScoreSheetRow & { entries: ScoreEntryRow[] })[] = await manager.query(
    `SELECT s.*, ${ENTRIES} FROM score_sheet s
     WHERE s.round_id = $1 AND ($2::text IS NULL OR s.group_id = $2) ORDER BY s.subject`,
    [round, group],
  );
  return rows.map(toSheet);
};

/** How many are scored in a round; that is told to everybody who sees the round. */
export const countSheetsOf = async (manager: EntityManager, round: string): Promise<number> => {
  const [row]: { count: number }[] = await manager.query(
    'SELECT count(*)::int AS count FROM score_sheet WHERE round_id = $1',
    [round],
  );
  return row?.count ?? 0;
};

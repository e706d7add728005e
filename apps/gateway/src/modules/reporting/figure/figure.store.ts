import type { Figure } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { toFigure, toFigureRow } from './figure.map.ts';
import type { FigureRow } from './figure.row.ts';

/** Figures of reports, in the order of their indicators. */
export const readFigures = async (
  manager: EntityManager,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Figure[]>> => {
  const rows: FigureRow[] = await manager.query(
    `SELECT f.* FROM figure f JOIN indicator i ON i.code = f.indicator_code
     WHERE f.report_id = ANY ($1) ORDER BY f.report_id, i.position`,
    [reportIds],
  );
  const groups = groupRows(rows, (row) => row.report_id);
  return new Map([...groups].map(([reportId, group]) => [reportId, group.map(toFigure)]));
};

const PREVIOUS = `
SELECT r.id AS report_id, before.id AS before_id FROM report r JOIN reporting_period p ON p.id = r.period_id,
LATERAL (
  SELECT b.id FROM report b JOIN reporting_period q ON q.id = b.period_id
  WHERE b.unit_id = r.unit_id AND q.form_code = p.form_code AND q.ends_on = p.starts_on - 1
  LIMIT 1
) AS before
WHERE r.id = ANY ($1)`;

/** Figures of the same unit and form in the period that ended on the eve; nothing for a unit's first. */
export const readPreviousFigures = async (
  manager: EntityManager,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Figure[]>> => {
  const pairs: { report_id: string; before_id: string }[] = await manager.query(PREVIOUS, [reportIds]);
  const figures = await readFigures(
    manager,
    pairs.map(({ before_id }) => before_id),
  );
  return new Map(pairs.map(({ report_id, before_id }) => [report_id, figures.get(before_id) ?? []]));
};

const UPSERT = `
INSERT INTO figure (report_id, indicator_code, state, value, qualifier, numerator, denominator, note)
SELECT * FROM json_to_recordset($1::json) AS n (report_id text, indicator_code text, state text, value numeric,
  qualifier text, numerator numeric, denominator numeric, note text)
ON CONFLICT (report_id, indicator_code) DO UPDATE SET state = excluded.state, value = excluded.value,
  qualifier = excluded.qualifier, numerator = excluded.numerator, denominator = excluded.denominator,
  note = excluded.note`;

/** Saves these figures of a report; others stay as they are. */
export const saveFigureRows = async (
  manager: EntityManager,
  reportId: string,
  figures: readonly Figure[],
): Promise<void> => {
  await manager.query(UPSERT, [JSON.stringify(figures.map((figure) => toFigureRow(reportId, figure)))]);
};

const COUNTED = `
INSERT INTO figure (report_id, indicator_code, state, value, qualifier, numerator, denominator, note)
SELECT r.id, c.indicator_code, c.state, c.value, c.qualifier, c.numerator, c.denominator, c.note
FROM report r JOIN counted_figure c ON c.period_id = r.period_id AND c.unit_id = r.unit_id
WHERE r.id = $1`;

/** Puts the figures that count of a report in the place of those that were typed since. */
export const restoreCountedFigures = async (manager: EntityManager, reportId: string): Promise<void> => {
  await manager.query('DELETE FROM figure WHERE report_id = $1', [reportId]);
  await manager.query(COUNTED, [reportId]);
};

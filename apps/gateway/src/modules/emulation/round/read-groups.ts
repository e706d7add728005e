import type { GatewayContext } from '../../../context.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import type { StoredRound } from './round.map.ts';
import { RoundGroupType } from './round.type.ts';
import { sheetSight } from './sheet.scope.ts';

type Row = {
  id: string;
  title: string;
  sheets: number;
  submitted: number;
  reviews_done: number;
  reviews_expected: number;
  explained: number;
  rechecked: number;
};

/** Counted once for the whole round, and not once for each group. */
const progress = (seen: string): string => `
WITH seen AS (
  SELECT DISTINCT s.group_id FROM score_sheet s JOIN scoring_round sr ON sr.id = s.round_id
  JOIN work_record r ON r.id = sr.id WHERE s.round_id = $1 AND ${seen}
), reviews AS (
  SELECT s.group_id, count(*)::int AS done FROM peer_review v JOIN score_sheet s ON s.id = v.sheet_id
  WHERE s.round_id = $1 AND v.submitted_at IS NOT NULL GROUP BY s.group_id
), explanations AS (
  SELECT s.group_id, count(DISTINCT s.id)::int AS sheets FROM score_explanation x JOIN score_sheet s ON s.id = x.sheet_id
  WHERE s.round_id = $1 GROUP BY s.group_id
), rechecks AS (
  SELECT s.group_id, count(DISTINCT s.id)::int AS sheets FROM score_entry e JOIN score_sheet s ON s.id = e.sheet_id
  WHERE s.round_id = $1 AND e.stage <> 'SELF' GROUP BY s.group_id
)
SELECT s.group_id AS id, min(s.group_name) AS title, count(*)::int AS sheets,
  count(*) FILTER (WHERE s.state = 'SUBMITTED')::int AS submitted,
  COALESCE(min(v.done), 0) AS reviews_done,
  (count(*) * (count(DISTINCT s.unit_id) - 1))::int AS reviews_expected,
  COALESCE(min(x.sheets), 0) AS explained, COALESCE(min(e.sheets), 0) AS rechecked
FROM score_sheet s JOIN seen USING (group_id) LEFT JOIN reviews v USING (group_id)
LEFT JOIN explanations x USING (group_id) LEFT JOIN rechecks e USING (group_id)
WHERE s.round_id = $1 GROUP BY s.group_id ORDER BY min(s.group_name) COLLATE vietnamese, s.group_id`;

/** The groups of a round of which the viewer sees a sheet, with how far each has come. */
export const readGroups = (context: GatewayContext, round: StoredRound): Promise<RoundGroupType[]> =>
  context.read(async (reading) => {
    const parameters: unknown[] = [round.id];
    const { condition } = sheetSight(await recordScopeOf(reading), parameters);
    const rows: Row[] = await reading.manager.query(progress(condition), parameters);
    return rows.map(({ reviews_done: reviewsDone, reviews_expected: reviewsExpected, ...rest }) =>
      Object.assign(new RoundGroupType(), { ...rest, reviewsDone, reviewsExpected }),
    );
  });

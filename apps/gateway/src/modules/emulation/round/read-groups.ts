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

const PROGRESS = `
WITH every AS (
  SELECT s.id, s.group_id, s.group_name, s.state, s.unit_id FROM score_sheet s WHERE s.round_id = $1
), units AS (SELECT group_id, count(DISTINCT unit_id)::int AS count FROM every GROUP BY group_id)
SELECT e.group_id AS id, min(e.group_name) AS title, count(*)::int AS sheets,
  count(*) FILTER (WHERE e.state = 'SUBMITTED')::int AS submitted,
  (SELECT count(*)::int FROM peer_review v JOIN every o ON o.id = v.sheet_id
    WHERE o.group_id = e.group_id AND v.submitted_at IS NOT NULL) AS reviews_done,
  (count(*) * (min(u.count) - 1))::int AS reviews_expected,
  count(*) FILTER (WHERE EXISTS (SELECT FROM score_explanation x WHERE x.sheet_id = e.id))::int AS explained,
  count(*) FILTER (WHERE EXISTS (SELECT FROM score_entry y WHERE y.sheet_id = e.id AND y.stage <> 'SELF'))::int
    AS rechecked
FROM every e JOIN units u USING (group_id)`;

/** The groups of a round of which the viewer sees a sheet, with how far each has come. */
export const readGroups = (context: GatewayContext, round: StoredRound): Promise<RoundGroupType[]> =>
  context.read(async (reading) => {
    const parameters: unknown[] = [round.id];
    const { condition } = sheetSight(await recordScopeOf(reading), parameters);
    const rows: Row[] = await reading.manager.query(
      `${PROGRESS}
       WHERE e.group_id IN (SELECT s.group_id FROM score_sheet s JOIN scoring_round sr ON sr.id = s.round_id
         JOIN work_record r ON r.id = sr.id WHERE s.round_id = $1 AND ${condition})
       GROUP BY e.group_id ORDER BY min(e.group_name) COLLATE vietnamese, e.group_id`,
      parameters,
    );
    return rows.map(({ reviews_done: reviewsDone, reviews_expected: reviewsExpected, ...rest }) =>
      Object.assign(new RoundGroupType(), { ...rest, reviewsDone, reviewsExpected }),
    );
  });

/** How many are scored; that is told to everybody who sees the round. */
export const countSheets = (context: GatewayContext, round: string): Promise<number> =>
  context.read(async ({ manager }) => {
    const [row]: { count: number }[] = await manager.query(
      'SELECT count(*)::int AS count FROM score_sheet WHERE round_id = $1',
      [round],
    );
    return row?.count ?? 0;
  });

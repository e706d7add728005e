import type { Counting } from '@danvan/domain/reporting';
import {
  ADD_TO_CELL,
  MEASURE_LIST,
  measureOfFigure,
  SOME_PART,
  SUM_OF_MEASURES,
  sumOfShares,
} from './measure.sql.ts';

/** Acts that move the roll-up; the other ones leave what counts as it is. */
export type Moving = Exclude<Counting, 'KEEP' | 'RESTORE'>;

/** Whoever counts a report holds its row: nobody counts it at the same time. In the order of ids. */
export const LOCK_REPORTS = `
  SELECT r.id,
    EXISTS (SELECT FROM ancestry a WHERE a.tree = p.tree AND a.descendant_id = r.unit_id) AS has_place
  FROM report r JOIN reporting_period p ON p.id = r.period_id
  WHERE r.id = ANY ($1::text[])
  ORDER BY r.id
  FOR NO KEY UPDATE OF r`;

const FIGURE = 'period_id, unit_id, indicator_code, state, value, qualifier, numerator, denominator, note';

/** What is to count of the reports after the act. */
const AFTER: Readonly<Record<Moving, string>> = {
  COUNT: `
    SELECT t.period_id, t.unit_id, g.indicator_code, g.state, g.value, g.qualifier, g.numerator, g.denominator, g.note,
      t.state <> 'CLOSED' AS is_provisional
    FROM told t JOIN figure g ON g.report_id = t.report_id`,
  FINALISE: `SELECT ${FIGURE}, false AS is_provisional FROM before`,
  WITHDRAW: `SELECT ${FIGURE}, is_provisional FROM before WHERE false`,
};

const measured = (figures: string, sign: 1 | -1): string => `
  SELECT f.period_id, f.unit_id, f.indicator_code, ${measureOfFigure(sign)}
  FROM ${figures} f JOIN indicator i ON i.code = f.indicator_code`;

/**
 * Moves the roll-up of the reports $1 at the moment $2, in one statement:
 * what counted before, what counts after, the difference of the measures, and where it counts: the unit and everything
 * above it on the period's last day but for the root, which holds only what is its very own. Cells are moved in the
 * order of their key, the same for everybody, so that two acts may wait for each other but never in a ring.
 */
export const moveRollup = (change: Moving): string => `
WITH told AS (
  SELECT r.id AS report_id, r.unit_id, r.period_id, r.state, p.tree, p.ends_on,
    COALESCE(
      (SELECT max(s.epoch) FROM structure s WHERE s.tree = p.tree AND s.epoch <= p.ends_on),
      (SELECT min(s.epoch) FROM structure s WHERE s.tree = p.tree)
    ) AS epoch
  FROM report r JOIN reporting_period p ON p.id = r.period_id
  WHERE r.id = ANY ($1::text[])
),
before AS (
  SELECT c.* FROM told t JOIN counted_figure c ON c.period_id = t.period_id AND c.unit_id = t.unit_id
),
after AS (${AFTER[change]}),
difference AS (
  SELECT m.period_id, m.unit_id, m.indicator_code, ${SUM_OF_MEASURES}
  FROM (${measured('after', 1)} UNION ALL ${measured('before', -1)}) m
  GROUP BY m.period_id, m.unit_id, m.indicator_code
  HAVING ${SOME_PART}
),
place AS (
  SELECT t.period_id, t.unit_id, a.ancestor_id, sum(COALESCE(x.share, 1)) AS share
  FROM told t
  LEFT JOIN attribution x ON x.tree = t.tree AND x.epoch = t.epoch AND x.origin_id = t.unit_id
    AND x.ends_from <= t.ends_on AND (x.ends_to IS NULL OR t.ends_on < x.ends_to)
  JOIN ancestry a ON a.tree = t.tree AND a.descendant_id = COALESCE(x.holder_id, t.unit_id)
    AND a.valid_from <= t.epoch AND (a.valid_to IS NULL OR t.epoch < a.valid_to)
    AND (a.depth = 0 OR NOT a.ancestor_is_root)
  GROUP BY t.period_id, t.unit_id, a.ancestor_id
),
gone AS (
  DELETE FROM counted_figure c USING before b
  WHERE (c.period_id, c.indicator_code, c.unit_id) = (b.period_id, b.indicator_code, b.unit_id)
    AND NOT EXISTS (
      SELECT FROM after n
      WHERE (n.period_id, n.indicator_code, n.unit_id) = (b.period_id, b.indicator_code, b.unit_id)
    )
),
kept AS (
  INSERT INTO counted_figure (${FIGURE}, is_provisional, counted_at)
  SELECT ${FIGURE}, is_provisional, $2 FROM after
  ON CONFLICT (period_id, indicator_code, unit_id) DO UPDATE SET
    state = excluded.state, value = excluded.value, qualifier = excluded.qualifier,
    numerator = excluded.numerator, denominator = excluded.denominator, note = excluded.note,
    is_provisional = excluded.is_provisional, counted_at = excluded.counted_at
)
INSERT INTO rollup_cell (period_id, indicator_code, unit_id, ${MEASURE_LIST}, changed_at)
SELECT m.period_id, m.indicator_code, l.ancestor_id, ${sumOfShares('l.share')}, $2
FROM difference m JOIN place l ON l.period_id = m.period_id AND l.unit_id = m.unit_id
GROUP BY m.period_id, m.indicator_code, l.ancestor_id
ORDER BY m.period_id, m.indicator_code, l.ancestor_id
ON CONFLICT (period_id, indicator_code, unit_id) DO UPDATE SET ${ADD_TO_CELL}, changed_at = excluded.changed_at`;

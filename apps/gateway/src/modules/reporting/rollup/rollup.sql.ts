import { HELD } from './held.sql.ts';
import { MEASURE_LIST, measureOfFigure, SUM_OF_MEASURES, sumOfShares } from './measure.sql.ts';

/** Subtotals of $1 units in $2 periods (pairs) for $3 indicators. */
export const CELLS = `
  SELECT c.unit_id, c.period_id, c.indicator_code, ${MEASURE_LIST}
  FROM unnest($1::text[], $2::text[]) AS pair (unit_id, period_id)
  JOIN rollup_cell c ON c.period_id = pair.period_id AND c.unit_id = pair.unit_id
    AND c.indicator_code = ANY ($3::text[])`;

/** When cells of $1 units in $2 periods (pairs) for $3 indicators were last moved. */
export const LAST_CHANGE = `
  SELECT max(c.changed_at) AS at
  FROM unnest($1::text[], $2::text[]) AS pair (unit_id, period_id)
  JOIN rollup_cell c ON c.period_id = pair.period_id AND c.unit_id = pair.unit_id
    AND c.indicator_code = ANY ($3::text[])`;

/**
 * The figures that count of sources `h` in a period; `indicators`: their parameter. OFFSET 0 keeps it a look-up for
 * each source and period, however wrong the statistics of a table that has just been filled are.
 */
const countedFigures = (sources: string, period: string, indicators: string): string => `
  FROM ${sources}
  CROSS JOIN LATERAL (
    SELECT * FROM counted_figure c
    WHERE c.period_id = ${period} AND c.unit_id = h.unit_id AND c.indicator_code = ANY (${indicators}::text[])
    OFFSET 0
  ) f
  JOIN indicator i ON i.code = f.indicator_code
  CROSS JOIN LATERAL (SELECT ${measureOfFigure(1)}) m`;

/**
 * Sums of counted figures under the units that are shown; $11 indicators. Units that count in the same places by the
 * same shares are one bundle: their figures are summed once, the few sums are then passed to each of the places.
 */
export const FACTS_OF_SHOWN = `
  ${HELD},
  source AS MATERIALIZED (
    SELECT s.passage, s.shown_id, l.unit_id, sum(l.share) AS share, bool_or(l.is_restated) AS is_restated
    FROM line l JOIN shown s ON s.passage = l.passage AND s.shown_id = l.ancestor_id
    GROUP BY s.passage, s.shown_id, l.unit_id
  ),
  placed AS (
    SELECT passage, unit_id, array_agg(shown_id ORDER BY shown_id) AS shown_ids,
      array_agg(share ORDER BY shown_id) AS shares, array_agg(is_restated ORDER BY shown_id) AS restated
    FROM source GROUP BY passage, unit_id
  ),
  bundled AS MATERIALIZED (
    SELECT placed.*, dense_rank() OVER (ORDER BY passage, shown_ids, shares, restated) AS bundle FROM placed
  ),
  place AS (
    SELECT bundle, unnest(shown_ids) AS shown_id, unnest(shares) AS share, unnest(restated) AS is_restated
    FROM (SELECT DISTINCT ON (bundle) * FROM bundled) one
  ),
  sums AS MATERIALIZED (
    SELECT h.bundle, f.period_id, f.indicator_code, ${SUM_OF_MEASURES}
    ${countedFigures('bundled h JOIN asked q USING (passage)', 'q.period_id', '$11')}
    GROUP BY h.bundle, f.period_id, f.indicator_code
  )
  SELECT l.shown_id AS unit_id, m.period_id, m.indicator_code, ${sumOfShares('l.share')},
    COALESCE(sum(m.contributions) FILTER (WHERE l.is_restated), 0)::int AS restated,
    COALESCE(sum(m.contributions) FILTER (WHERE l.share <> 1), 0)::int AS apportioned
  FROM sums m JOIN place l USING (bundle)
  GROUP BY l.shown_id, m.period_id, m.indicator_code`;

/** A report that counts at the asked unit itself, as COVERAGE tells it. */
const SOURCE_HERE =
  'h (unit_id text, period_id text, mark text, among text[], share numeric, is_restated boolean)';

/** Counted figures of the reports $1 that count at the asked unit itself, each source by itself; $2 indicators. */
export const FACTS_HERE = `
  SELECT h.unit_id, h.mark, h.among, f.period_id, f.indicator_code, ${sumOfShares('h.share')},
    (count(f.value) FILTER (WHERE h.is_restated))::int AS restated,
    (count(f.value) FILTER (WHERE h.share <> 1))::int AS apportioned
  ${countedFigures(`json_to_recordset($1::json) AS ${SOURCE_HERE}`, 'h.period_id', '$2')}
  GROUP BY h.unit_id, h.mark, h.among, f.period_id, f.indicator_code`;

const REPORTS = 'CROSS JOIN LATERAL unnest(h.period_ids, h.counted) AS r (period_id, counts)';

/**
 * How many reports are expected under each unit that is shown, and how many of these count (`mark` is null); then the
 * reports that count at the asked unit itself, each source by itself. A unit's report is expected once, wherever and
 * in however many parts its figures count.
 */
export const COVERAGE = `
  ${HELD}
  SELECT h.shown_id AS unit_id, NULL AS mark, NULL::text[] AS among, r.period_id, NULL::numeric AS share,
    NULL::boolean AS is_restated, count(*)::int AS expected, (count(*) FILTER (WHERE r.counts))::int AS reported
  FROM (
    SELECT DISTINCT s.shown_id, l.passage, l.unit_id, l.period_ids, l.counted
    FROM line l JOIN shown s ON s.passage = l.passage AND s.shown_id = l.ancestor_id
  ) h ${REPORTS}
  GROUP BY h.shown_id, r.period_id
  UNION ALL
  SELECT h.unit_id, h.mark, h.among, r.period_id, sum(h.share), bool_or(h.is_restated), 1, r.counts::int
  FROM part h ${REPORTS}
  WHERE h.holder_id = $8
  GROUP BY h.unit_id, h.mark, h.among, r.period_id, r.counts`;

import { SOURCES_HERE, SOURCES_OF_SHOWN } from './held.sql.ts';
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
 * The figures that count of sources `h` in the periods that are asked for; `indicators`: their parameter. OFFSET 0
 * keeps it a look-up for each source and period, however wrong the statistics of a table that has just been filled are.
 */
const countedFigures = (sources: string, indicators: string): string => `
  FROM ${sources} h
  JOIN asked q USING (passage)
  CROSS JOIN LATERAL (
    SELECT * FROM counted_figure c
    WHERE c.period_id = q.period_id AND c.unit_id = h.unit_id AND c.indicator_code = ANY (${indicators}::text[])
    OFFSET 0
  ) f
  JOIN indicator i ON i.code = f.indicator_code
  CROSS JOIN LATERAL (SELECT ${measureOfFigure(1)}) m`;

/**
 * Sums of counted figures under the units that are shown; $11 indicators. Units that count in the same places by the
 * same shares are one bundle: their figures are summed once, the few sums are then passed to each of the places.
 */
export const FACTS_OF_SHOWN = `
  ${SOURCES_OF_SHOWN},
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
    ${countedFigures('bundled', '$11')}
    GROUP BY h.bundle, f.period_id, f.indicator_code
  )
  SELECT l.shown_id AS unit_id, m.period_id, m.indicator_code, ${sumOfShares('l.share')},
    COALESCE(sum(m.contributions) FILTER (WHERE l.is_restated), 0)::int AS restated,
    COALESCE(sum(m.contributions) FILTER (WHERE l.share <> 1), 0)::int AS apportioned
  FROM sums m JOIN place l USING (bundle)
  GROUP BY l.shown_id, m.period_id, m.indicator_code`;

/** Counted figures at the asked unit itself, each source by itself; $9 indicators. */
export const FACTS_HERE = `
  ${SOURCES_HERE}
  SELECT h.unit_id, h.mark, h.among, f.period_id, f.indicator_code, ${sumOfShares('h.share')},
    (count(f.value) FILTER (WHERE h.is_restated))::int AS restated,
    (count(f.value) FILTER (WHERE h.share <> 1))::int AS apportioned
  ${countedFigures('source', '$9')}
  GROUP BY h.unit_id, h.mark, h.among, f.period_id, f.indicator_code`;

const EXPECTED = `count(*)::int AS expected`;
/** Reports that count in the roll-up: the domain's `countingOf` is not NOT_COUNTED. */
const REPORTED = `
  (count(*) FILTER (WHERE r.state = 'CLOSED' OR r.amended_from IS NOT NULL OR r.step > 0))::int AS reported`;
const REPORTS = `
  FROM source h JOIN asked q USING (passage)
  CROSS JOIN LATERAL (
    SELECT * FROM report e WHERE e.period_id = q.period_id AND e.unit_id = h.unit_id OFFSET 0
  ) r`;

/** How many reports are expected under the units that are shown, and how many of these count. */
export const COVERAGE_OF_SHOWN = `
  ${SOURCES_OF_SHOWN}
  SELECT h.shown_id AS unit_id, r.period_id, ${EXPECTED}, ${REPORTED}
  ${REPORTS}
  GROUP BY h.shown_id, r.period_id`;

/** The same of the reports at the asked unit itself, each source by itself. */
export const COVERAGE_HERE = `
  ${SOURCES_HERE}
  SELECT h.unit_id, h.mark, h.among, r.period_id, ${EXPECTED}, ${REPORTED}
  ${REPORTS}
  GROUP BY h.unit_id, h.mark, h.among, r.period_id`;

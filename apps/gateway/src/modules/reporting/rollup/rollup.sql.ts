import { sourcesHere, sourcesOfShown } from './held.sql.ts';
import { MEASURE_LIST, measureOfFigure, sumOfShares } from './measure.sql.ts';

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

/** The figures that count of each source in each period that is asked for; `$n`: the indicators. */
const countedFigures = (indicators: string): string => `
  FROM source h
  JOIN asked q USING (passage)
  JOIN counted_figure f ON f.period_id = q.period_id AND f.unit_id = h.unit_id
    AND f.indicator_code = ANY (${indicators}::text[])
  JOIN indicator i ON i.code = f.indicator_code
  CROSS JOIN LATERAL (SELECT ${measureOfFigure(1)}) m`;

/** Sums of counted figures under the units that are shown; $10 indicators. */
export const factsOfShown = (isOwnTree: boolean): string => `
  ${sourcesOfShown(isOwnTree)}
  SELECT h.shown_id AS unit_id, f.period_id, f.indicator_code, ${sumOfShares('h.share')},
    (count(f.value) FILTER (WHERE h.is_restated))::int AS restated,
    (count(f.value) FILTER (WHERE h.share <> 1))::int AS apportioned
  ${countedFigures('$10')}
  GROUP BY h.shown_id, f.period_id, f.indicator_code`;

/** Counted figures at the asked unit itself, each source by itself; $9 indicators. */
export const factsHere = (isOwnTree: boolean): string => `
  ${sourcesHere(isOwnTree)}
  SELECT h.unit_id, h.mark, h.among, f.period_id, f.indicator_code, ${sumOfShares('h.share')},
    (count(f.value) FILTER (WHERE h.origin_id <> $8))::int AS restated,
    (count(f.value) FILTER (WHERE h.share <> 1))::int AS apportioned
  ${countedFigures('$9')}
  GROUP BY h.unit_id, h.mark, h.among, f.period_id, f.indicator_code`;

/** A report that counts in the roll-up: the domain's `countingOf` is not NOT_COUNTED. */
const COUNTS = `(r.state = 'CLOSED' OR r.amended_from IS NOT NULL OR r.step > 0)`;

/** How many reports are expected under the units that are shown, and how many of these count. */
export const coverageOfShown = (isOwnTree: boolean): string => `
  ${sourcesOfShown(isOwnTree)}
  SELECT h.shown_id AS unit_id, r.period_id, count(*)::int AS expected,
    (count(*) FILTER (WHERE ${COUNTS}))::int AS reported
  FROM source h JOIN asked q USING (passage)
  JOIN report r ON r.period_id = q.period_id AND r.unit_id = h.unit_id
  GROUP BY h.shown_id, r.period_id`;

/** The same of the reports at the asked unit itself, each source by itself. */
export const coverageHere = (isOwnTree: boolean): string => `
  ${sourcesHere(isOwnTree)}
  SELECT h.unit_id, h.mark, h.among, r.period_id, count(*)::int AS expected,
    (count(*) FILTER (WHERE ${COUNTS}))::int AS reported
  FROM source h JOIN asked q USING (passage)
  JOIN report r ON r.period_id = q.period_id AND r.unit_id = h.unit_id
  GROUP BY h.unit_id, h.mark, h.among, r.period_id`;

/**
 * Parameters of every reading of a roll-up: $1 the tree; passages as $2 numbers, $3 days at which figures were
 * reported, $4 days whose structure counts, $5 roots; periods as $6 ids, $7 passages; $8 the asked unit.
 */
const QUESTION = `
passage AS (
  SELECT * FROM unnest($2::int[], $3::date[], $4::date[], $5::text[]) AS p (passage, from_day, to_day, root_id)
),
asked AS (SELECT * FROM unnest($6::text[], $7::int[]) AS q (period_id, passage))`;

/** Whoever was to report in the periods of a passage: nobody else's figures can count. */
const REPORTERS = `
reporter AS MATERIALIZED (
  SELECT DISTINCT q.passage, r.unit_id FROM asked q JOIN report r ON r.period_id = q.period_id
)`;

const wasEverIn = (unit: string): string =>
  `EXISTS (SELECT FROM ancestry m WHERE m.tree = $1 AND m.descendant_id = ${unit})`;

/**
 * What reporters are in the tree: themselves, or in another tree than the forms' own their areas; what has neither
 * place counts at the root, so that nothing is lost.
 */
const ORIGINS = `
origin AS (
  SELECT p.*, w.unit_id,
    CASE WHEN ${wasEverIn('u.id')} THEN u.id WHEN ${wasEverIn('u.area_id')} THEN u.area_id ELSE p.root_id END AS origin_id
  FROM passage p JOIN reporter w USING (passage) JOIN org_unit u ON u.id = w.unit_id
)`;

/** Where their figures count in the other structure: at themselves, or as they are attributed. */
const PARTS = `
part AS MATERIALIZED (
  SELECT o.passage, o.to_day, o.unit_id, COALESCE(t.holder_id, o.origin_id) AS holder_id, COALESCE(t.share, 1) AS share,
    COALESCE(t.mark, 'WHOLE') AS mark, COALESCE(t.among, '{}') AS among, t.holder_id IS NOT NULL AS is_restated
  FROM origin o
  LEFT JOIN attribution t ON t.tree = $1 AND t.epoch = o.to_day AND t.origin_id = o.origin_id
    AND t.ends_from <= o.from_day AND (t.ends_to IS NULL OR o.from_day < t.ends_to)
)`;

/**
 * `source (passage, shown_id, unit_id, share, is_restated)`: whose reports count under each unit that is shown, and
 * which share of them. $8 the asked unit; its children as $9 units, $10 passages.
 */
export const SOURCES_OF_SHOWN = `
WITH ${[QUESTION, REPORTERS, ORIGINS, PARTS].join(',')},
line AS MATERIALIZED (
  SELECT l.passage, l.unit_id, l.share, l.is_restated, a.ancestor_id
  FROM part l
  JOIN ancestry a ON a.tree = $1 AND a.descendant_id = l.holder_id
    AND a.valid_from <= l.to_day AND (a.valid_to IS NULL OR l.to_day < a.valid_to)
),
shown AS (
  SELECT $8 AS shown_id, passage FROM passage
  UNION ALL
  SELECT * FROM unnest($9::text[], $10::int[]) AS s (shown_id, passage)
),
source AS MATERIALIZED (
  SELECT s.passage, s.shown_id, l.unit_id, sum(l.share) AS share, bool_or(l.is_restated) AS is_restated
  FROM line l JOIN shown s ON s.passage = l.passage AND s.shown_id = l.ancestor_id
  GROUP BY s.passage, s.shown_id, l.unit_id
)`;

/** `source (passage, unit_id, share, mark, among, is_restated)`: whose reports count at the asked unit $8 itself. */
export const SOURCES_HERE = `
WITH ${[QUESTION, REPORTERS, ORIGINS, PARTS].join(',')},
source AS (SELECT * FROM part WHERE holder_id = $8)`;

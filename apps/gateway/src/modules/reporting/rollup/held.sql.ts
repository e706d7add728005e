/**
 * Parameters of every reading of a roll-up: $1 the tree; passages as $2 numbers, $3 days at which figures were
 * reported, $4 days whose structure counts, $5 roots; periods as $6 ids, $7 passages; $8 the asked unit.
 */
const QUESTION = `
passage AS (
  SELECT * FROM unnest($2::int[], $3::date[], $4::date[], $5::text[]) AS p (passage, from_day, to_day, root_id)
),
asked AS (SELECT * FROM unnest($6::text[], $7::int[]) AS q (period_id, passage))`;

/** Reports that count in the roll-up: the domain's `countingOf` is not NOT_COUNTED. */
const COUNTS = `(r.state = 'CLOSED' OR r.amended_from IS NOT NULL OR r.step > 0)`;

/**
 * Whoever was to report in the periods of a passage: nobody else's figures can count. Their reports are carried along
 * (in which periods, and which of these count), so that they need not be looked up again for every unit above.
 */
const REPORTERS = `
reporter AS MATERIALIZED (
  SELECT q.passage, r.unit_id, array_agg(r.period_id) AS period_ids, array_agg(${COUNTS}) AS counted
  FROM asked q JOIN report r ON r.period_id = q.period_id
  GROUP BY q.passage, r.unit_id
)`;

const wasEverIn = (unit: string): string =>
  `EXISTS (SELECT FROM ancestry m WHERE m.tree = $1 AND m.descendant_id = ${unit})`;

/**
 * What reporters are in the tree: themselves, or in another tree than the forms' own their areas; what has neither
 * place counts at the root, so that nothing is lost.
 */
const ORIGINS = `
origin AS MATERIALIZED (
  SELECT w.*, p.from_day, p.to_day,
    CASE WHEN ${wasEverIn('u.id')} THEN u.id WHEN ${wasEverIn('u.area_id')} THEN u.area_id ELSE p.root_id END AS origin_id
  FROM passage p JOIN reporter w USING (passage) JOIN org_unit u ON u.id = w.unit_id
)`;

/** Where their figures count in the other structure: at themselves, or as they are attributed. */
const PARTS = `
part AS MATERIALIZED (
  SELECT o.*, COALESCE(t.holder_id, o.origin_id) AS holder_id, COALESCE(t.share, 1) AS share,
    COALESCE(t.mark, 'WHOLE') AS mark, COALESCE(t.among, '{}') AS among, t.holder_id IS NOT NULL AS is_restated
  FROM origin o
  LEFT JOIN attribution t ON t.tree = $1 AND t.epoch = o.to_day AND t.origin_id = o.origin_id
    AND t.ends_from <= o.from_day AND (t.ends_to IS NULL OR o.from_day < t.ends_to)
)`;

/** `line`: reporters at whatever stands above their figures in the other structure; `shown`: what the table shows. */
const LINES = `
line AS MATERIALIZED (
  SELECT l.*, a.ancestor_id
  FROM part l
  JOIN ancestry a ON a.tree = $1 AND a.descendant_id = l.holder_id
    AND a.valid_from <= l.to_day AND (a.valid_to IS NULL OR l.to_day < a.valid_to)
),
shown AS (
  SELECT $8 AS shown_id, passage FROM passage
  UNION ALL
  SELECT * FROM unnest($9::text[], $10::int[]) AS s (shown_id, passage)
)`;

/** Whose reports count where: `part` and `line` under the units that are shown, the asked $8 and its children $9, $10. */
export const HELD = `WITH ${[QUESTION, REPORTERS, ORIGINS, PARTS, LINES].join(',')}`;

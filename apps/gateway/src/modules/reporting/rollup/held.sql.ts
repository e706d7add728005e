/**
 * Parameters of every reading of a roll-up: $1 the tree; passages as $2 numbers, $3 days at which figures were
 * reported, $4 days whose structure counts, $5 roots; periods as $6 ids, $7 passages.
 */
const QUESTION = `
passage AS (
  SELECT * FROM unnest($2::int[], $3::date[], $4::date[], $5::text[]) AS p (passage, from_day, to_day, root_id)
),
asked AS (SELECT * FROM unnest($6::text[], $7::int[]) AS q (period_id, passage))`;

/** The units that are shown: $8 units, $9 passages. */
const SHOWN = `
shown AS (SELECT * FROM unnest($8::text[], $9::int[]) AS s (unit_id, passage))`;

/** The attribution of the figures of a unit in a passage: where they count when not at the unit itself. */
const attributed = (passage: string, unit: string, alias: string): string => `
  ${alias}.tree = $1 AND ${alias}.epoch = ${passage}.to_day AND ${unit}
  AND ${alias}.ends_from <= ${passage}.from_day AND (${alias}.ends_to IS NULL OR ${passage}.from_day < ${alias}.ends_to)`;

/** What stands under each unit that is shown, itself included, in the structure that counts. */
const PLACED = `
placed AS (
  SELECT p.*, s.unit_id AS shown_id, a.descendant_id AS holder_id
  FROM passage p JOIN shown s USING (passage)
  JOIN ancestry a ON a.tree = $1 AND a.ancestor_id = s.unit_id
    AND a.valid_from <= p.to_day AND (a.valid_to IS NULL OR p.to_day < a.valid_to)
)`;

/** Whose figures count under each unit that is shown, and which share of them: the holders' own, or attributed ones. */
const HELD = `
held AS (
  SELECT passage, shown_id, origin_id, sum(share) AS share, bool_or(is_restated) AS is_restated FROM (
    SELECT l.passage, l.shown_id, t.origin_id, t.share, true AS is_restated
    FROM placed l JOIN attribution t ON ${attributed('l', 't.holder_id = l.holder_id', 't')}
    UNION ALL
    SELECT l.passage, l.shown_id, l.holder_id, 1, false
    FROM placed l
    WHERE NOT EXISTS (SELECT FROM attribution t WHERE ${attributed('l', 't.origin_id = l.holder_id', 't')})
  ) part
  GROUP BY passage, shown_id, origin_id
)`;

/** Whose figures count at the asked unit $8 itself, under nothing below it. */
const HERE = `
here AS (
  SELECT p.passage, t.origin_id, t.share, t.mark, t.among
  FROM passage p JOIN attribution t ON ${attributed('p', 't.holder_id = $8', 't')}
  UNION ALL
  SELECT p.passage, $8::text, 1::numeric, 'WHOLE', '{}'
  FROM passage p
  WHERE EXISTS (
      SELECT FROM ancestry a WHERE a.tree = $1 AND a.descendant_id = $8 AND a.ancestor_id = $8
        AND a.valid_from <= p.to_day AND (a.valid_to IS NULL OR p.to_day < a.valid_to)
    )
    AND NOT EXISTS (SELECT FROM attribution t WHERE ${attributed('p', 't.origin_id = $8', 't')})
)`;

/**
 * In another tree than the forms' own a unit stands for itself where it ever had a place, else for its area; what
 * has neither counts at the root, so that nothing is lost.
 */
const STANDING = `
member AS (SELECT DISTINCT descendant_id AS unit_id FROM ancestry WHERE tree = $1),
standing AS (
  SELECT p.passage, u.id AS unit_id, COALESCE(own.unit_id, area.unit_id, p.root_id) AS origin_id
  FROM org_unit u LEFT JOIN member own ON own.unit_id = u.id LEFT JOIN member area ON area.unit_id = u.area_id
  CROSS JOIN passage p
)`;

const reportersOf = (held: 'held' | 'here', isOwnTree: boolean): string =>
  isOwnTree
    ? `SELECT h.*, h.origin_id AS unit_id FROM ${held} h`
    : `SELECT h.*, s.unit_id FROM ${held} h
       JOIN standing s ON s.passage = h.passage AND s.origin_id = h.origin_id`;

/** `source (passage, shown_id, unit_id, share, is_restated)`: whose reports count under each unit that is shown. */
export const sourcesOfShown = (isOwnTree: boolean): string => `
WITH ${[QUESTION, SHOWN, ...(isOwnTree ? [] : [STANDING]), PLACED, HELD].join(',')},
source AS MATERIALIZED (${reportersOf('held', isOwnTree)})`;

/** `source (passage, unit_id, share, mark, among)`: whose reports count at the asked unit itself. */
export const sourcesHere = (isOwnTree: boolean): string => `
WITH ${[QUESTION, ...(isOwnTree ? [] : [STANDING]), HERE].join(',')},
source AS MATERIALIZED (${reportersOf('here', isOwnTree)})`;

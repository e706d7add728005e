import type { EntityManager } from 'typeorm';

/**
 * Who stood above whom in each tree, itself included, and when: the dated closure of the placements.
 * A unit is in a tree while it stands under something or something stands under it.
 */
const CLOSURE = `
WITH RECURSIVE edge AS (
  SELECT tree, child_id, parent_id, daterange(valid_from, valid_to) AS span FROM placement
),
child AS (SELECT tree, child_id AS unit_id, range_agg(span) AS spans FROM edge GROUP BY 1, 2),
head AS (SELECT tree, parent_id AS unit_id, range_agg(span) AS spans FROM edge GROUP BY 1, 2),
root AS (
  SELECT head.tree, head.unit_id, head.spans - COALESCE(child.spans, '{}'::datemultirange) AS spans
  FROM head LEFT JOIN child USING (tree, unit_id)
),
member AS (
  SELECT tree, unit_id, unnest(spans) AS span FROM (
    SELECT tree, unit_id, range_agg(part) AS spans
    FROM (SELECT * FROM child UNION ALL SELECT * FROM root) AS either, unnest(spans) AS part
    GROUP BY 1, 2
  ) AS whole
),
closure AS (
  SELECT tree, unit_id AS descendant_id, unit_id AS ancestor_id, 0 AS depth, span FROM member
  UNION ALL
  SELECT c.tree, c.descendant_id, e.parent_id, c.depth + 1, c.span * e.span
  FROM closure c JOIN edge e ON e.tree = c.tree AND e.child_id = c.ancestor_id AND e.span && c.span
),
told AS (
  SELECT c.tree, c.descendant_id, c.ancestor_id, c.depth, kind.is_root, unnest(kind.part) AS span
  FROM closure c LEFT JOIN root r ON r.tree = c.tree AND r.unit_id = c.ancestor_id,
  LATERAL (VALUES
    (true, datemultirange(c.span) * COALESCE(r.spans, '{}')),
    (false, datemultirange(c.span) - COALESCE(r.spans, '{}'))
  ) AS kind (is_root, part)
)
INSERT INTO ancestry (tree, descendant_id, ancestor_id, depth, ancestor_is_root, valid_from, valid_to)
SELECT tree, descendant_id, ancestor_id, depth, is_root, lower(span), upper(span) FROM told
ON CONFLICT DO NOTHING
`;

/** Builds the closure anew from the placements; nothing else writes it. */
export const buildAncestry = async (manager: EntityManager): Promise<void> => {
  await manager.query('DELETE FROM ancestry');
  await manager.query(CLOSURE);
};

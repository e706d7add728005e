import type { HierarchyTree, OrgLevel, OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';

export type UnitSearch = {
  readonly search: string | null;
  readonly tree: HierarchyTree | null;
  readonly level: OrgLevel | null;
  /** Only units that exist on this day; null: ended ones too. */
  readonly on: Day | null;
  readonly today: Day;
  readonly offset: number;
  readonly limit: number;
};

/** Of each unit what is true on the day asked for, or on the nearest day of its life. Names: `fold_search` both ways. */
const SEARCH = `
WITH found AS (
  SELECT u.id, LEAST(GREATEST(COALESCE($4::date, $5::date), u.valid_from), u.valid_to - 1) AS on_day
  FROM org_unit u
  WHERE ($1::text IS NULL OR u.search_text LIKE '%' || replace(replace(fold_search($1), '%', ''), '_', '') || '%')
    AND ($4::date IS NULL OR (u.valid_from <= $4 AND (u.valid_to IS NULL OR $4 < u.valid_to)))
)
SELECT found.id, count(*) OVER ()::int AS total
FROM found
JOIN unit_name n ON n.unit_id = found.id AND n.valid_from <= on_day AND (n.valid_to IS NULL OR on_day < n.valid_to)
WHERE ($2::text IS NULL OR EXISTS (
    SELECT FROM ancestry a WHERE a.tree = $2 AND a.descendant_id = found.id AND a.ancestor_id = found.id
      AND a.valid_from <= on_day AND (a.valid_to IS NULL OR on_day < a.valid_to)))
  AND ($3::text IS NULL OR EXISTS (
    SELECT FROM unit_grade g WHERE g.unit_id = found.id AND g.level = $3
      AND g.valid_from <= on_day AND (g.valid_to IS NULL OR on_day < g.valid_to)))
ORDER BY fold_search(n.short_name) IS NOT DISTINCT FROM fold_search($1) DESC, n.short_name COLLATE vietnamese, n.name COLLATE vietnamese, found.id
OFFSET $6 LIMIT $7
`;

/** Units by folded name: those named exactly so first, then in Vietnamese order; one statement, however many. */
export const searchUnits = async (
  manager: EntityManager,
  wanted: UnitSearch,
): Promise<{ readonly ids: readonly OrgUnitId[]; readonly total: number }> => {
  const search = wanted.search?.trim() ? wanted.search : null;
  const rows: { id: OrgUnitId; total: number }[] = await manager.query(SEARCH, [
    search,
    wanted.tree,
    wanted.level,
    wanted.on,
    wanted.today,
    wanted.offset,
    wanted.limit,
  ]);
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

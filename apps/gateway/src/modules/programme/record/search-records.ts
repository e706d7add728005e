import { foldForSearch } from '@danvan/domain/hierarchy';
import type { WorkRecordKind } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from './record.scope.ts';

export type RecordSearch = {
  readonly search: string | null;
  readonly kinds: readonly WorkRecordKind[] | null;
  readonly programme: string | null;
  /** Of a published document (S0 … S4). */
  readonly source: string | null;
  readonly offset: number;
  readonly limit: number;
};

/** Every word must be there, in any order. */
const wordsOf = (search: string | null): string[] =>
  foldForSearch(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

/** Records that carry every word of the search, the newest first; only those seen. */
export const searchRecords = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: RecordSearch,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const parameters: unknown[] = [
    wordsOf(wanted.search),
    wanted.kinds,
    wanted.programme,
    wanted.source,
    wanted.offset,
    wanted.limit,
  ];
  const seen = seenCondition(scope, 'r', parameters);
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT r.id, count(*) OVER ()::int AS total FROM work_record r
     WHERE r.search_text LIKE ALL ($1::text[])
       AND ($2::text[] IS NULL OR r.kind = ANY ($2))
       AND ($3::text IS NULL OR r.id = $3
         OR EXISTS (SELECT FROM work_record_programme p WHERE p.record_id = r.id AND p.programme_id = $3))
       AND ($4::text IS NULL OR r.source = $4)
       AND ${seen}
     ORDER BY r.changed_at DESC, r.id OFFSET $5 LIMIT $6`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { DaySpan, StatementId, StatementKind } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type StatementsWanted = {
  readonly programme: string | null;
  readonly occasion: string | null;
  readonly units: readonly OrgUnitId[] | null;
  readonly kinds: readonly StatementKind[] | null;
  /** Those that share a day with it. */
  readonly span: DaySpan | null;
  readonly offset: number;
  /** Null: all of them. */
  readonly limit: number | null;
};

/** The statements that are seen and wanted: the latest time first, within it in the order of their source. */
export const findStatements = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: StatementsWanted,
): Promise<{ readonly ids: readonly StatementId[]; readonly total: number }> => {
  const { programme, occasion, units, kinds, span, offset, limit } = wanted;
  const parameters: unknown[] = [
    programme,
    occasion,
    units,
    kinds,
    span?.firstDay ?? null,
    span?.lastDay ?? null,
    offset,
    limit,
  ];
  const seen = seenCondition(scope, 'r', parameters);
  const rows: { id: StatementId; total: number }[] = await manager.query(
    `SELECT s.id, count(*) OVER ()::int AS total FROM statement s JOIN work_record r USING (id)
     WHERE ($1::text IS NULL OR EXISTS (SELECT FROM work_record_programme p
         WHERE p.record_id = s.id AND p.programme_id = $1))
       AND ($2::text IS NULL OR s.occasion_id = $2)
       AND ($3::text[] IS NULL OR r.owner_id = ANY ($3))
       AND ($4::text[] IS NULL OR s.kind = ANY ($4))
       AND ($5::date IS NULL OR s.last_day >= $5) AND ($6::date IS NULL OR s.first_day <= $6)
       AND ${seen}
     ORDER BY s.last_day DESC, s.first_day DESC, r.owner_id, s.kind, s.position NULLS LAST, s.id
     OFFSET $7 LIMIT $8`,
    parameters,
  );
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
};

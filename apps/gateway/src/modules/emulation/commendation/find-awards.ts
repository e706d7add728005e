import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../../programme/record/record.scope.ts';

export type AwardSearch = {
  readonly year: number | null;
  /** The unit, or one of its line. */
  readonly unit: OrgUnitId | null;
  readonly form: string | null;
  readonly on: Day;
  readonly offset: number;
  readonly limit: number;
};

/** Where an award stands: in which commendation, whose. */
export type AwardPlace = { readonly commendation: string; readonly unit: string; readonly kind: string };

const FIND = `
SELECT c.id, k.unit_id, k.kind, count(*) OVER ()::int AS total
FROM commendation c JOIN work_record r USING (id) JOIN commendation_candidate k ON k.commendation_id = c.id
WHERE k.granted > 0
  AND ($1::integer IS NULL OR c.year = $1)
  AND ($2::text IS NULL OR k.unit_id IN (SELECT * FROM line_unit(ARRAY[$2], $4::date, true)))
  AND ($3::text IS NULL OR c.form_code = $3)`;

/** Awards that were granted, cancelled ones too, as far as they are seen: the newest decision first. */
export const findAwards = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: AwardSearch,
): Promise<{ readonly places: readonly AwardPlace[]; readonly total: number }> => {
  const parameters: unknown[] = [wanted.year, wanted.unit, wanted.form, wanted.on];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; unit_id: string; kind: string; total: number }[] = await manager.query(
    `${FIND} AND ${seen} ORDER BY c.year DESC, c.decided_on DESC, c.id, k.position
     OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return {
    places: rows.map(({ id, unit_id, kind }) => ({ commendation: id, unit: unit_id, kind })),
    total: rows[0]?.total ?? 0,
  };
};

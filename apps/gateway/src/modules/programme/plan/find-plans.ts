import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { PlanState } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type PlansWanted = {
  readonly programme: string | null;
  readonly unit: OrgUnitId | null;
  readonly year: number | null;
  readonly states: readonly PlanState[] | null;
  readonly adapts: string | null;
  readonly offset: number;
  readonly limit: number;
};

/** The plans that are seen and wanted, the latest year first, then by title. */
export const findPlans = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: PlansWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const { programme, unit, year, states, adapts } = wanted;
  const parameters: unknown[] = [programme, unit, year, states, adapts];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT p.id, count(*) OVER ()::int AS total FROM annual_plan p JOIN work_record r USING (id)
     WHERE ($1::text IS NULL OR p.programme_id = $1)
       AND ($2::text IS NULL OR p.unit_id = $2)
       AND ($3::integer IS NULL OR p.year = $3)
       AND ($4::text[] IS NULL OR p.state = ANY ($4))
       AND ($5::text IS NULL OR p.adapts_id = $5)
       AND ${seen}
     ORDER BY p.year DESC, r.title COLLATE vietnamese, p.id OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

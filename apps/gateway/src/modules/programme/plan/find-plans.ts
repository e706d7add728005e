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
  /** Only those from above that this unit may adapt and has not adapted yet. */
  readonly toAdaptBy: OrgUnitId | null;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Issued plans of a unit above, or of the lead of a programme that the unit is party to, for which the unit has no
 * plan of the year yet.
 */
const toAdapt = (unit: string, above: string): string => `
(p.state = 'ISSUED' AND p.unit_id <> ${unit}
  AND (p.unit_id = ANY (${above}::text[]) OR EXISTS (SELECT FROM programme_party l JOIN programme_party o USING (programme_id)
    WHERE programme_id = p.programme_id AND l.unit_id = p.unit_id AND l.role = 'LEAD' AND o.unit_id = ${unit}))
  AND NOT EXISTS (SELECT FROM annual_plan own WHERE own.unit_id = ${unit} AND own.state <> 'WITHDRAWN'
    AND (own.adapts_id = p.id OR (own.programme_id = p.programme_id AND own.year = p.year))))`;

/** The plans that are seen and wanted, the latest year first, then by title. */
export const findPlans = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: PlansWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const { programme, unit, year, states, adapts, toAdaptBy } = wanted;
  const parameters: unknown[] = [programme, unit, year, states, adapts, toAdaptBy, scope.above];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT p.id, count(*) OVER ()::int AS total FROM annual_plan p JOIN work_record r USING (id)
     WHERE ($1::text IS NULL OR p.programme_id = $1)
       AND ($2::text IS NULL OR p.unit_id = $2)
       AND ($3::integer IS NULL OR p.year = $3)
       AND ($4::text[] IS NULL OR p.state = ANY ($4))
       AND ($5::text IS NULL OR p.adapts_id = $5)
       AND ($6::text IS NULL OR ${toAdapt('$6', '$7')})
       AND ${seen}
     ORDER BY p.year DESC, r.title COLLATE vietnamese, p.id OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

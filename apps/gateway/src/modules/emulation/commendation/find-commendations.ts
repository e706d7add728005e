import type { CommendationState } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../../programme/record/record.scope.ts';

export type CommendationSearch = {
  readonly year: number | null;
  /** Proposed by it, or for it, or for one of its line. */
  readonly unit: OrgUnitId | null;
  readonly form: string | null;
  readonly states: readonly CommendationState[] | null;
  /** The units for which the viewer decides, and for which the viewer proposes: what waits for them comes first. */
  readonly decidesFor: readonly OrgUnitId[];
  readonly proposesFor: readonly OrgUnitId[];
  readonly waitingOnly: boolean;
  readonly on: Day;
  readonly offset: number;
  readonly limit: number;
};

/** A submitted one waits for its issuer, a draft and a returned one for whoever proposes. */
const WAITS = `((c.state = 'SUBMITTED' AND c.issuer_id = ANY ($5::text[]))
  OR (c.state IN ('DRAFT', 'RETURNED') AND r.owner_id = ANY ($6::text[])))`;

const FIND = `
SELECT c.id, count(*) OVER ()::int AS total
FROM commendation c JOIN work_record r USING (id)
WHERE ($1::integer IS NULL OR c.year = $1)
  AND ($2::text IS NULL OR EXISTS (SELECT FROM line_unit(ARRAY[$2], $7::date, true) AS line (id)
    WHERE line.id = r.owner_id OR EXISTS (SELECT FROM commendation_candidate k
      WHERE k.commendation_id = c.id AND k.unit_id = line.id)))
  AND ($3::text IS NULL OR c.form_code = $3)
  AND ($4::text[] IS NULL OR c.state = ANY ($4))
  AND (NOT $8::boolean OR ${WAITS})`;

/** Commendations that answer to all of it, as far as they are seen: what waits for the viewer, then the newest. */
export const findCommendations = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: CommendationSearch,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const parameters: unknown[] = [
    wanted.year,
    wanted.unit,
    wanted.form,
    wanted.states,
    wanted.decidesFor,
    wanted.proposesFor,
    wanted.on,
    wanted.waitingOnly,
  ];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `${FIND} AND ${seen} ORDER BY ${WAITS} DESC, c.year DESC, r.changed_at DESC, c.id
     OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

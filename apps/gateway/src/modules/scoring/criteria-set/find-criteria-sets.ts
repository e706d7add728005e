import { foldForSearch } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { CriteriaSetState, Outcome, SubjectKind } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../../programme/record/record.scope.ts';

export type CriteriaSetsWanted = {
  readonly search: string | null;
  readonly code: string | null;
  readonly states: readonly CriteriaSetState[] | null;
  readonly subject: SubjectKind | null;
  readonly outcome: Outcome | null;
  /** Kept by this unit. */
  readonly owner: string | null;
  /** Published and valid on this day. */
  readonly inForceOn: Day | null;
  readonly offset: number;
  readonly limit: number;
};

const needlesOf = (search: string | null): string[] =>
  foldForSearch(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

const FIND = `
SELECT c.id, count(*) OVER ()::int AS total
FROM criteria_set c JOIN work_record r USING (id)
WHERE r.search_text LIKE ALL ($1::text[])
  AND ($2::text IS NULL OR c.code = $2)
  AND ($3::text[] IS NULL OR c.state = ANY ($3))
  AND ($4::text IS NULL OR c.subject = $4)
  AND ($5::text IS NULL OR c.outcome = $5)
  AND ($6::text IS NULL OR r.owner_id = $6)
  AND ($7::date IS NULL OR (c.state <> 'DRAFT' AND c.valid_from <= $7 AND (c.valid_to IS NULL OR $7 < c.valid_to)))`;

/** The sets that are seen and wanted, by code, the newest version first. */
export const findCriteriaSets = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: CriteriaSetsWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const { search, code, states, subject, outcome, owner, inForceOn } = wanted;
  const parameters: unknown[] = [needlesOf(search), code, states, subject, outcome, owner, inForceOn];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `${FIND} AND ${seen} ORDER BY c.code, c.version DESC OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

/** The versions of codes as far as they are seen, the newest first. */
export const findVersions = (
  manager: EntityManager,
  scope: RecordScope,
  codes: readonly string[],
): Promise<{ id: string; code: string }[]> => {
  const parameters: unknown[] = [codes];
  const seen = seenCondition(scope, 'r', parameters);
  return manager.query(
    `SELECT c.id, c.code FROM criteria_set c JOIN work_record r USING (id)
     WHERE c.code = ANY ($1::text[]) AND ${seen} ORDER BY c.version DESC`,
    parameters,
  );
};

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type DocumentStateCode,
  type DocumentType,
  searchedNumber,
  searchNeedles,
} from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type DocumentsWanted = {
  readonly search: string | null;
  readonly types: readonly DocumentType[] | null;
  readonly issuer: OrgUnitId | null;
  readonly states: readonly DocumentStateCode[] | null;
  readonly on: Day;
  readonly offset: number;
  readonly limit: number;
};

/** `documentStateOn` in SQL; a test compares the two. `seen`: whether the newer one `n` is seen. */
const stateSql = (seen: string): string => `
CASE
  WHEN EXISTS (SELECT FROM document_link l JOIN work_record n ON n.id = l.document_id
    WHERE l.target_id = d.id AND l.kind = 'SUPERSEDES' AND l.from_day <= $4 AND ${seen}) THEN 'SUPERSEDED'
  WHEN d.in_force_to <= $4 THEN 'EXPIRED'
  WHEN $4::date < COALESCE(d.in_force_from, d.issued_on) THEN 'NOT_YET_IN_FORCE'
  ELSE 'IN_FORCE'
END`;

/** The documents that are seen and wanted: the number searched first, then the latest; unknown days at the end. */
export const findDocuments = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: DocumentsWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const needles = searchNeedles(wanted.search ?? '').map((needle) => `%${needle}%`);
  const parameters: unknown[] = [needles, wanted.types, wanted.issuer, wanted.on, wanted.states];
  const seen = seenCondition(scope, 'r', parameters);
  const state = stateSql(seenCondition(scope, 'n', parameters));
  const number = parameters.push(`${searchedNumber(wanted.search ?? '') ?? ''}%`);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT d.id, count(*) OVER ()::int AS total
     FROM official_document d JOIN work_record r ON r.id = d.id
     WHERE d.search_text LIKE ALL ($1::text[])
       AND ($2::text[] IS NULL OR d.type = ANY ($2))
       AND ($3::text IS NULL OR EXISTS (SELECT FROM document_issuer i WHERE i.document_id = d.id AND i.unit_id = $3))
       AND ($5::text[] IS NULL OR ${state} = ANY ($5))
       AND ${seen}
     ORDER BY d.search_text LIKE $${number} DESC, d.issued_on DESC NULLS LAST, r.title COLLATE vietnamese, d.id
     OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

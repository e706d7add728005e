import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type DocumentId,
  type ProgrammeKind,
  type ProgrammeState,
  searchNeedles,
} from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type ProgrammesWanted = {
  readonly search: string | null;
  readonly kinds: readonly ProgrammeKind[] | null;
  readonly states: readonly ProgrammeState[] | null;
  readonly party: OrgUnitId | null;
  /** The document that carries it, or one that it rests on. */
  readonly document: DocumentId | null;
  /** Only programmes that hold on this day. */
  readonly on: Day | null;
  readonly offset: number;
  readonly limit: number;
};

/** Found by its own words and by the number and aliases of the document that carries it. */
const FOUND_IN = `' ' || r.search_text || ' ' || COALESCE(d.search_text, '')`;

/** The programmes that are seen and wanted, those that began last first; those of an unknown day at the end. */
export const findProgrammes = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: ProgrammesWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const needles = searchNeedles(wanted.search ?? '').map((needle) => `%${needle}%`);
  const { kinds, states, party, document, on } = wanted;
  const parameters: unknown[] = [needles, kinds, states, party, document, on];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT p.id, count(*) OVER ()::int AS total
     FROM programme p JOIN work_record r ON r.id = p.id LEFT JOIN official_document d ON d.id = p.document_id
     WHERE ${FOUND_IN} LIKE ALL ($1::text[])
       AND ($2::text[] IS NULL OR p.kind = ANY ($2))
       AND ($3::text[] IS NULL OR p.state = ANY ($3))
       AND ($4::text IS NULL OR EXISTS (SELECT FROM programme_party y WHERE y.programme_id = p.id AND y.unit_id = $4))
       AND ($5::text IS NULL OR p.document_id = $5
         OR EXISTS (SELECT FROM programme_base b WHERE b.programme_id = p.id AND b.document_id = $5))
       AND ($6::date IS NULL OR (COALESCE(p.valid_from, $6) <= $6 AND (p.valid_to IS NULL OR $6 < p.valid_to)
         AND (p.ended_on IS NULL OR $6 < p.ended_on)))
       AND ${seen}
     ORDER BY p.valid_from DESC NULLS LAST, r.title COLLATE vietnamese, p.id
     OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { MeetingKind, MeetingState } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type MeetingsWanted = {
  readonly programme: string | null;
  readonly kinds: readonly MeetingKind[] | null;
  readonly states: readonly MeetingState[] | null;
  /** Its owner, or one that chairs, attends, reads a paper or answers for a conclusion. */
  readonly unit: OrgUnitId | null;
  readonly year: number | null;
  readonly offset: number;
  readonly limit: number;
};

/** The meetings that are seen and wanted, the latest day first. */
export const findMeetings = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: MeetingsWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const parameters: unknown[] = [wanted.programme, wanted.kinds, wanted.states, wanted.unit, wanted.year];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT m.id, count(*) OVER ()::int AS total
     FROM meeting m JOIN work_record r ON r.id = m.id
     WHERE ($1::text IS NULL
         OR EXISTS (SELECT FROM work_record_programme p WHERE p.record_id = m.id AND p.programme_id = $1))
       AND ($2::text[] IS NULL OR m.kind = ANY ($2))
       AND ($3::text[] IS NULL OR m.state = ANY ($3))
       AND ($4::text IS NULL OR r.owner_id = $4
         OR EXISTS (SELECT FROM work_record_unit u WHERE u.record_id = m.id AND u.unit_id = $4))
       AND ($5::int IS NULL OR extract(year FROM COALESCE(m.held_on, m.planned_on)) = $5)
       AND ${seen}
     ORDER BY COALESCE(m.held_on, m.planned_on) DESC, m.id
     OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

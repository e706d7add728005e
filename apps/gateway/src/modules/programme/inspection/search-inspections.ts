import { foldForSearch } from '@danvan/domain/hierarchy';
import type { InspectionState } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { lineCondition, type RecordScope, seenCondition } from '../record/record.scope.ts';

export type InspectionSearch = {
  readonly search?: string | null;
  readonly states?: readonly InspectionState[] | null;
  readonly askedOfUs?: boolean | null;
  readonly programmeId?: string | null;
};

type Slice = { readonly offset: number; readonly limit: number };
type Found = { readonly ids: readonly string[]; readonly total: number };

const conditions = (wanted: InspectionSearch, scope: RecordScope, parameters: unknown[]): string[] => {
  const given = <T>(value: T | null | undefined, sql: (parameter: string) => string): string[] =>
    value === null || value === undefined ? [] : [sql(`$${parameters.push(value)}`)];
  return [
    ...given(wanted.states?.length ? wanted.states : null, (p) => `i.state = ANY (${p}::text[])`),
    ...given(
      wanted.search?.trim() ? foldForSearch(wanted.search) : null,
      (p) => `strpos(r.search_text, ${p}) > 0`,
    ),
    ...given(
      wanted.programmeId,
      (p) =>
        `EXISTS (SELECT FROM work_record_programme p WHERE p.record_id = r.id AND p.programme_id = ${p})`,
    ),
    ...(wanted.askedOfUs
      ? [
          `EXISTS (SELECT FROM inspection_unit u WHERE u.inspection_id = i.id AND u.role = 'INSPECTED'
            AND ${lineCondition(scope, 'u.unit_id', parameters)})`,
        ]
      : []),
  ];
};

/** Inspections as far as they are seen, those that still go on first, then by their day, the latest first. */
export const searchInspections = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: InspectionSearch,
  { offset, limit }: Slice,
): Promise<Found> => {
  const parameters: unknown[] = [offset, limit];
  const where = [seenCondition(scope, 'r', parameters), ...conditions(wanted, scope, parameters)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT r.id, count(*) OVER ()::int AS total FROM inspection i JOIN work_record r ON r.id = i.id
     WHERE ${where.join(' AND ')}
     ORDER BY i.state = 'CLOSED', COALESCE(i.concluded_on, i.starts_on) DESC NULLS LAST, r.id
     OFFSET $1 LIMIT $2`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { decimal, type Qualifier } from '@danvan/domain/kernel';
import {
  type ActivityId,
  type ActivityKind,
  type ActivityMeasure,
  type DaySpan,
  type MeasureTotal,
  totalCounts,
} from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type ActivitiesWanted = {
  readonly programme: string | null;
  /** Who did them. */
  readonly units: readonly OrgUnitId[] | null;
  readonly kinds: readonly ActivityKind[] | null;
  /** Those that share a day with it. */
  readonly span: DaySpan | null;
};

const wantedAndSeen = (scope: RecordScope, wanted: ActivitiesWanted, parameters: unknown[]): string => {
  const { programme, units, kinds, span } = wanted;
  parameters.push(programme, units, kinds, span?.firstDay ?? null, span?.lastDay ?? null);
  return `activity a JOIN work_record r USING (id)
    WHERE ($1::text IS NULL OR EXISTS (SELECT FROM work_record_programme p
        WHERE p.record_id = a.id AND p.programme_id = $1))
      AND ($2::text[] IS NULL OR r.owner_id = ANY ($2))
      AND ($3::text[] IS NULL OR a.kind = ANY ($3))
      AND ($4::date IS NULL OR a.last_day >= $4) AND ($5::date IS NULL OR a.first_day <= $5)
      AND ${seenCondition(scope, 'r', parameters)}`;
};

/** The activities that are seen and wanted, the latest first. */
export const findActivities = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: ActivitiesWanted,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly ids: readonly ActivityId[]; readonly total: number }> => {
  const parameters: unknown[] = [];
  const from = wantedAndSeen(scope, wanted, parameters);
  const offset = `$${parameters.push(page.offset)}`;
  const limit = `$${parameters.push(page.limit)}`;
  const rows: { id: ActivityId; total: number }[] = await manager.query(
    `SELECT a.id, count(*) OVER ()::int AS total FROM ${from}
     ORDER BY a.last_day DESC, a.first_day DESC, a.id OFFSET ${offset} LIMIT ${limit}`,
    parameters,
  );
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
};

/** What the activities that are seen and wanted come to, in each unit of measure by itself. */
export const totalActivities = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: ActivitiesWanted,
): Promise<readonly MeasureTotal[]> => {
  const parameters: unknown[] = [];
  const from = wantedAndSeen(scope, wanted, parameters);
  const rows: { measure: ActivityMeasure; qualifier: Qualifier; value: string }[] = await manager.query(
    `SELECT c.measure, c.qualifier, sum(c.value) AS value FROM activity_count c
     WHERE c.activity_id IN (SELECT a.id FROM ${from}) GROUP BY c.measure, c.qualifier`,
    parameters,
  );
  const counts = rows.map((row) => ({ ...row, value: decimal(row.value), what: null }));
  return totalCounts([{ counts }]);
};

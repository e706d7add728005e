import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { COUNTED, type Counted, countOf, countsBy, type ModelCounts } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

/** What counts at one unit itself: models of which it is the owner, points where it applies one. */
export type CountedAtUnit = { readonly unit: OrgUnitId; readonly counts: ModelCounts };

type CountRow = { unit_id: OrgUnitId } & Record<Lowercase<Counted>, number>;

const nothingBut = (own: readonly Counted[]): string =>
  COUNTED.map((counted) => `${own.includes(counted) ? `n_${counted}` : '0'} AS ${counted}`).join(', ');

/** The same as `countModels` of the domain (a test compares them), unit by unit. `$1` is the day. */
const countSql = (seen: string): string => `
WITH seen AS (SELECT r.id, r.owner_id FROM work_record r WHERE r.kind = 'MODEL' AND ${seen}),
at_work AS (
  SELECT m.*, s.owner_id AS unit_id FROM model m JOIN seen s USING (id)
  WHERE m.started_on <= $1::date AND (m.ended_on IS NULL OR $1::date < m.ended_on)
),
model_count AS (
  SELECT unit_id,
    count(*) FILTER (WHERE kind = 'COLLECTIVE') AS n_MODELS,
    count(*) FILTER (WHERE kind = 'COLLECTIVE' AND EXISTS (
      SELECT FROM model_recognition k WHERE k.model_id = id AND k.on_day <= $1::date)) AS n_RECOGNISED,
    count(*) FILTER (WHERE kind = 'COLLECTIVE' AND EXISTS (
      SELECT FROM model_recognition k WHERE k.model_id = id AND k.on_day <= $1::date AND k.standing = 'EXEMPLARY'
    )) AS n_EXEMPLARY,
    count(*) FILTER (WHERE kind = 'COLLECTIVE' AND EXISTS (
      SELECT FROM model_result q WHERE q.model_id = id AND q.on_day <= $1::date
        AND q.on_day > $1::date - interval '1 year')) AS n_EFFECTIVE,
    COALESCE(sum(people) FILTER (WHERE kind = 'INDIVIDUAL'), 0) AS n_INDIVIDUALS
  FROM at_work GROUP BY unit_id
),
point_count AS (
  SELECT p.unit_id, count(*) AS n_POINTS, COALESCE(sum((
    SELECT q.teams FROM replication_point_report q
    WHERE q.point_id = p.id AND q.on_day <= $1::date AND q.teams IS NOT NULL ORDER BY q.on_day DESC LIMIT 1)), 0) AS n_TEAMS
  FROM replication_point p JOIN seen s ON s.id = p.model_id
  WHERE p.started_on <= $1::date AND (p.dropped_out_on IS NULL OR $1::date < p.dropped_out_on)
  GROUP BY p.unit_id
)
SELECT unit_id, ${COUNTED.map((counted) => `sum(${counted})::int AS ${counted}`).join(', ')}
FROM (
  SELECT unit_id, ${nothingBut(['MODELS', 'RECOGNISED', 'EXEMPLARY', 'EFFECTIVE', 'INDIVIDUALS'])} FROM model_count
  UNION ALL
  SELECT unit_id, ${nothingBut(['POINTS', 'TEAMS'])} FROM point_count
) AS counted
GROUP BY unit_id ORDER BY unit_id`;

const lower = (counted: Counted): Lowercase<Counted> => counted.toLowerCase() as Lowercase<Counted>;

/** What counts on a day at each unit itself, of the models that are seen; one statement, however many there are. */
export const countAtUnits = async (
  manager: EntityManager,
  scope: RecordScope,
  on: Day,
): Promise<readonly CountedAtUnit[]> => {
  const parameters: unknown[] = [on];
  const rows: CountRow[] = await manager.query(countSql(seenCondition(scope, 'r', parameters)), parameters);
  return rows.map((row) => ({ unit: row.unit_id, counts: countsBy((of) => countOf(of, row[lower(of)])) }));
};

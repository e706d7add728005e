import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { FollowUpKind, Standing } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { RecordScope } from '../record/record.scope.ts';
import { followUpItems } from './follow-up.sql.ts';

/** One thing that was promised. */
export type FollowUpItemRow = {
  readonly kind: FollowUpKind;
  readonly id: string;
  /** The task itself, or the inspection that recommends it. */
  readonly record_id: string;
  readonly what: string;
  readonly unit_id: OrgUnitId;
  readonly deadline: Day | null;
  readonly finished_on: Day | null;
  readonly standing: Standing;
};

export type FollowUpWanted = {
  readonly kinds: readonly FollowUpKind[] | null;
  readonly standings: readonly Standing[] | null;
  readonly programme: string | null;
  /** Who promised it; former units that it continues besides. */
  readonly unit: OrgUnitId | null;
  /** What was finished before this day is left out. */
  readonly finishedSince: Day | null;
};
type Slice = { readonly offset: number; readonly limit: number };

export type StandingCounted = { readonly standing: Standing; readonly count: number };

const where = (wanted: FollowUpWanted, parameters: unknown[]): string => {
  const given = (value: unknown, sql: (parameter: string) => string): string[] =>
    value === null ? [] : [sql(`$${parameters.push(value)}`)];
  const conditions = [
    ...given(wanted.kinds, (p) => `item.kind = ANY (${p}::text[])`),
    ...given(wanted.standings, (p) => `item.standing = ANY (${p}::text[])`),
    ...given(
      wanted.programme,
      (p) =>
        `EXISTS (SELECT FROM work_record_programme g WHERE g.record_id = item.record_id AND g.programme_id = ${p})`,
    ),
    ...given(wanted.unit, (p) => `item.unit_id IN (SELECT line_unit(ARRAY[${p}]::text[], today.day, FALSE))`),
    ...given(
      wanted.finishedSince,
      (p) => `(item.standing <> 'FINISHED' OR item.finished_on IS NULL OR item.finished_on >= ${p}::date)`,
    ),
  ];
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
};

/** What presses stands at the top, what is over at the bottom. */
const PRESSING_FIRST: readonly Standing[] = [
  'OVERDUE',
  'DUE_SOON',
  'WAITING',
  'ON_TRACK',
  'FINISHED',
  'CANCELLED',
];

/** What was promised and is wanted: what presses at the top, then by deadline. */
export const findFollowUp = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: FollowUpWanted,
  { offset, limit }: Slice,
): Promise<{ readonly items: readonly FollowUpItemRow[]; readonly total: number }> => {
  const parameters: unknown[] = [];
  const items = followUpItems(scope, parameters);
  const condition = where(wanted, parameters);
  const [skip, take, order] = [offset, limit, PRESSING_FIRST].map((each) => parameters.push(each));
  const rows: (FollowUpItemRow & { total: number })[] = await manager.query(
    `${items} SELECT item.*, count(*) OVER ()::int AS total FROM item, today WHERE ${condition}
     ORDER BY array_position($${order}::text[], item.standing), item.deadline NULLS LAST, item.what COLLATE vietnamese, item.id
     OFFSET $${skip} LIMIT $${take}`,
    parameters,
  );
  return { items: rows, total: rows[0]?.total ?? 0 };
};

/** How much of what is wanted stands where, whatever standing was asked for. */
export const countFollowUp = (
  manager: EntityManager,
  scope: RecordScope,
  wanted: FollowUpWanted,
): Promise<readonly StandingCounted[]> => {
  const parameters: unknown[] = [];
  const items = followUpItems(scope, parameters);
  const condition = where({ ...wanted, standings: null }, parameters);
  return manager.query(
    `${items} SELECT item.standing, count(*)::int AS count FROM item, today WHERE ${condition} GROUP BY 1`,
    parameters,
  );
};

/** The same for each programme that the viewer sees; a thing of two programmes counts in both. */
export const countByProgramme = (
  manager: EntityManager,
  scope: RecordScope,
  wanted: FollowUpWanted,
): Promise<readonly (StandingCounted & { readonly programme: string })[]> => {
  const parameters: unknown[] = [];
  const items = followUpItems(scope, parameters);
  const condition = where({ ...wanted, standings: null }, parameters);
  return manager.query(
    `${items} SELECT g.programme_id AS programme, item.standing, count(*)::int AS count
     FROM item JOIN work_record_programme g ON g.record_id = item.record_id, today
     WHERE ${condition} GROUP BY 1, 2 ORDER BY 1`,
    parameters,
  );
};

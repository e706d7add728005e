import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { ReportState } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { type UnitScope, withinScope } from '../../../access/unit-scope.ts';
import { FIRST_SUBMITTED_ON } from './first-submission.ts';
import type { ReportId } from './report.map.ts';

export type ReportSearch = {
  readonly periodId?: string | null;
  readonly underId?: string | null;
  readonly states?: readonly ReportState[] | null;
  readonly waitingForMe?: boolean | null;
  readonly late?: boolean | null;
  readonly search?: string | null;
  /** Only of these units (the viewer's own). */
  readonly ofUnits?: readonly OrgUnitId[];
  readonly notOfUnits?: readonly OrgUnitId[];
};

type Slice = { readonly offset: number; readonly limit: number };
export type Found = { readonly ids: readonly ReportId[]; readonly total: number };

const conditions = (wanted: ReportSearch, me: OrgUnitId, today: Day, parameters: unknown[]): string[] => {
  const given = (value: unknown, sql: (parameter: string) => string): string[] =>
    value === null || value === undefined ? [] : [sql(`$${parameters.push(value)}`)];
  return [
    ...given(wanted.periodId, (p) => `r.period_id = ${p}`),
    ...given(
      wanted.underId,
      (p) => `EXISTS (SELECT FROM ancestry a WHERE a.tree = p.tree AND a.descendant_id = r.unit_id
        AND a.ancestor_id = ${p} AND a.valid_from <= p.ends_on AND (a.valid_to IS NULL OR p.ends_on < a.valid_to))`,
    ),
    ...given(wanted.states?.length ? wanted.states : null, (p) => `r.state = ANY (${p})`),
    ...given(wanted.waitingForMe ? me : null, (p) => `r.waits_for = ${p}`),
    ...given(wanted.late ? today : null, (p) => `COALESCE(${FIRST_SUBMITTED_ON}, ${p}::date) > r.due_on`),
    ...given(
      wanted.search?.trim() ? wanted.search : null,
      (p) => `u.search_text LIKE '%' || replace(replace(fold_search(${p}), '%', ''), '_', '') || '%'`,
    ),
    ...given(wanted.ofUnits, (p) => `r.unit_id = ANY (${p})`),
    ...given(wanted.notOfUnits, (p) => `r.unit_id <> ALL (${p})`),
  ];
};

/** Reports in scope, those that wait for `me` first, then by period and Vietnamese name: one statement. */
export const searchReports = async (
  manager: EntityManager,
  scope: UnitScope,
  wanted: ReportSearch,
  me: OrgUnitId,
  { offset, limit }: Slice,
): Promise<Found> => {
  const parameters: unknown[] = [];
  const within = withinScope(scope, 'r.unit_id', parameters);
  const where = [within, ...conditions(wanted, me, scope.on, parameters)].join(' AND ');
  const [mine, skip, take] = [parameters.push(me), parameters.push(offset), parameters.push(limit)];
  const rows: { id: ReportId; total: number }[] = await manager.query(
    `SELECT r.id, count(*) OVER ()::int AS total
     FROM report r JOIN reporting_period p ON p.id = r.period_id JOIN org_unit u ON u.id = r.unit_id
     JOIN unit_name n ON n.unit_id = u.id AND n.valid_from <= LEAST(p.ends_on, u.valid_to - 1)
       AND (n.valid_to IS NULL OR LEAST(p.ends_on, u.valid_to - 1) < n.valid_to)
     WHERE ${where}
     ORDER BY (r.waits_for = $${mine}) IS TRUE DESC, p.ends_on DESC, p.starts_on DESC, p.id,
       n.short_name COLLATE vietnamese, r.id
     OFFSET $${skip} LIMIT $${take}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};

import type { EntityManager } from 'typeorm';
import { type PeriodId, type StoredPeriod, toPeriod } from './period.map.ts';
import type { PeriodDeadlineRow, ReportingPeriodRow } from './period.row.ts';

const withDeadlines = async (
  manager: EntityManager,
  rows: readonly ReportingPeriodRow[],
): Promise<readonly StoredPeriod[]> => {
  const deadlines: PeriodDeadlineRow[] = await manager.query(
    'SELECT * FROM period_deadline WHERE period_id = ANY ($1) ORDER BY on_day DESC, level',
    [rows.map((row) => row.id)],
  );
  return rows.map((row) =>
    toPeriod(
      row,
      deadlines.filter(({ period_id }) => period_id === row.id),
    ),
  );
};

/** All periods, newest first. */
export const readPeriods = async (manager: EntityManager): Promise<readonly StoredPeriod[]> =>
  withDeadlines(
    manager,
    await manager.query('SELECT * FROM reporting_period ORDER BY ends_on DESC, starts_on DESC, id'),
  );

export const findPeriods = async (
  manager: EntityManager,
  ids: readonly PeriodId[],
): Promise<readonly StoredPeriod[]> =>
  withDeadlines(manager, await manager.query('SELECT * FROM reporting_period WHERE id = ANY ($1)', [ids]));

/** Keeps the period from being closed while something is done in it; or, to close it, from anything being done. */
export const lockPeriod = async (
  manager: EntityManager,
  periodId: PeriodId,
  strength: 'TO_ACT' | 'TO_CLOSE',
): Promise<StoredPeriod | null> => {
  const lock = strength === 'TO_ACT' ? 'FOR KEY SHARE' : 'FOR UPDATE';
  const rows = await manager.query(`SELECT * FROM reporting_period WHERE id = $1 ${lock}`, [periodId]);
  const [period] = await withDeadlines(manager, rows);
  return period ?? null;
};

import type { Counting } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { LOCK_REPORTS, moveRollup } from './apply-to-rollup.sql.ts';

/** So many reports at once change the tables so much that plans made for what they held before would be slow. */
const MANY_REPORTS = 1_000;

const lockReports = async (manager: EntityManager, reportIds: readonly string[]): Promise<void> => {
  const rows: { id: string; has_place: boolean }[] = await manager.query(LOCK_REPORTS, [reportIds]);
  const known = new Set(rows.map((row) => row.id));
  const unknown = reportIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`There is no report ${unknown} to count`);
  const astray = rows.find((row) => !row.has_place);
  if (astray) throw new Error(`The unit of report ${astray.id} was never in the tree of its form`);
};

/**
 * Moves the roll-up by what acts upon reports did (`Transition.counting` of the domain), in the acts' own transaction:
 * COUNT the reports' figures as they are now, in place of what counted before, provisional unless the report is closed;
 * WITHDRAW them; FINALISE them (no longer provisional). KEEP and RESTORE leave what counts as it is. Call it after
 * figures and states are saved, once in a transaction for all of its reports.
 */
export const applyToRollup = async (
  manager: EntityManager,
  reportIds: readonly string[],
  change: Counting,
  now: Date,
): Promise<void> => {
  if (change === 'KEEP' || change === 'RESTORE' || reportIds.length === 0) return;
  await lockReports(manager, reportIds);
  await manager.query(moveRollup(change), [reportIds, now]);
  if (change === 'COUNT' && reportIds.length >= MANY_REPORTS) {
    await manager.query('ANALYZE counted_figure, rollup_cell');
  }
};

import { err, id, ok, type Result } from '@danvan/domain/kernel';
import { checkNote, decide, isFullyApproved, type NoteFault } from '@danvan/domain/reporting';
import type { Actor } from '../../../access/actor.ts';
import { type KeyReused, once } from '../../../database/once.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { lockReportsOfPeriod, type Moved, saveTransitions } from '../report/report.store.ts';
import { applyToRollup } from '../rollup/apply-to-rollup.ts';
import type { PeriodId } from './period.map.ts';
import { lockPeriod } from './period.store.ts';

export type CloseOrder = {
  readonly periodId: PeriodId;
  readonly idempotencyKey: string;
  readonly reason: string | null;
};
export type CloseFault =
  | { readonly code: 'NOT_FOUND' | 'PERIOD_ALREADY_CLOSED' | 'PERIOD_NOT_OVER' }
  | NoteFault;

const closeReports = async (uow: UnitOfWork<Actor>, periodId: PeriodId): Promise<number> => {
  const actor = { user: uow.actor.userId, unit: uow.actor.unitId };
  const context = { actor, at: uow.now.toISOString(), periodIsClosed: true };
  const reports = await lockReportsOfPeriod(uow.manager, periodId);
  const moves = reports.flatMap((stored): Moved[] => {
    if (!isFullyApproved(stored.report)) return [];
    const closed = decide(stored.report, { kind: 'CLOSE' }, context);
    return closed.ok ? [{ stored, transition: closed.value }] : [];
  });
  if (moves.length === 0) return 0;
  await saveTransitions(uow.manager, moves, new Map([[uow.actor.userId, uow.actor.displayName]]));
  await applyToRollup(
    uow.manager,
    moves.map(({ stored }) => stored.id),
    'FINALISE',
    uow.now,
  );
  return moves.length;
};

const close = async (
  uow: UnitOfWork<Actor>,
  { periodId, reason }: CloseOrder,
): Promise<Result<{ periodId: PeriodId }, CloseFault>> => {
  const note = checkNote(reason ?? '');
  if (!note.ok) return note;
  const period = await lockPeriod(uow.manager, periodId, 'TO_CLOSE');
  if (!period) return err({ code: 'NOT_FOUND' });
  if (period.state === 'CLOSED') return err({ code: 'PERIOD_ALREADY_CLOSED' });
  if (period.period.endsOn >= todayOf({ now: () => uow.now })) return err({ code: 'PERIOD_NOT_OVER' });
  await uow.manager.query(`UPDATE reporting_period SET state = 'CLOSED' WHERE id = $1`, [periodId]);
  const closedReports = await closeReports(uow, periodId);
  await uow.audit({
    action: 'CLOSE_PERIOD',
    subjectId: periodId,
    unitId: uow.actor.unitId,
    before: { state: period.state },
    after: { state: 'CLOSED', closedReports },
    reason: note.value,
  });
  return ok({ periodId: id(periodId) });
};

/** Closes a period: fully approved figures become final, nothing can be submitted any more. */
export const closePeriod =
  (order: CloseOrder) =>
  (uow: UnitOfWork<Actor>): Promise<Result<{ periodId: PeriodId }, CloseFault | KeyReused>> =>
    once(uow, order.idempotencyKey, ['CLOSE_PERIOD', { ...order }], () => close(uow, order));

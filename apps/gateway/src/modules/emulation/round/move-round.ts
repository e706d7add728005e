import type { RoundAct } from '@danvan/domain/emulation';
import { ok } from '@danvan/domain/kernel';
import type { RecordAct } from '@danvan/domain/programme';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { actOnRound } from './act-on-round.ts';

const NAMES = {
  START_PEER_REVIEW: 'START_PEER_REVIEW',
  START_EXPLANATION: 'START_EXPLANATION',
  START_RECHECK: 'START_RECHECK',
  REOPEN_RECHECK: 'REOPEN_RECHECK',
} as const satisfies Partial<Record<RoundAct, RecordAct>>;

/** Leads a round to its next stage, or back to re-check with a reason: nothing but its state changes. */
export const moveRound = (order: RecordOrder, act: keyof typeof NAMES, reason: string | null) =>
  actOnRound({ name: NAMES[act], act, order, reason, content: null, change: async () => ok({}) });

/** Takes a round back before its result is published; what was entered stays. */
export const cancelRound = (order: RecordOrder, reason: string | null) =>
  actOnRound({
    name: 'CANCEL_ROUND',
    act: 'CANCEL',
    order,
    reason,
    content: null,
    change: async ({ decision }) => ok({ round: { cancelReason: decision.reason } }),
  });

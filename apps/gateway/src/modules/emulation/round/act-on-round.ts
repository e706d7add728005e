import { decideRound, ROUND_FAULT_WORDS, type RoundAct, type RoundDecision } from '@danvan/domain/emulation';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { RecordAct } from '@danvan/domain/programme';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { type ChangeAct, changeRecord, type RecordOrder } from '../../programme/record/change-record.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { inputFault, type RecordFault, refusal } from '../../programme/record/record-fault.ts';
import { permissionOf } from './open-acts.ts';
import type { StoredRound } from './round.map.ts';
import { holdRound, saveRound } from './round.store.ts';

/** A round under an act that the domain allows. */
export type HeldRound = {
  readonly uow: Uow;
  readonly stored: StoredRecord;
  readonly round: StoredRound;
  readonly decision: RoundDecision;
};

/** What an act makes of a round. Without `round.state` its state becomes the one that was decided. */
export type RoundChange = {
  readonly round?: Partial<StoredRound>;
  readonly record?: Prepared['record'];
  /** What else is written in the same transaction. */
  readonly besides?: (uow: Uow) => Promise<void>;
  readonly warnings?: Prepared['warnings'];
};

export type ActOnRound = {
  readonly name: RecordAct;
  readonly act: RoundAct;
  readonly order: RecordOrder;
  readonly reason: string | null;
  readonly content: Parameters<typeof changeRecord>[0]['content'];
  readonly change: (held: HeldRound) => Promise<Result<RoundChange, RecordFault>>;
};

const hold = async (
  uow: Uow,
  stored: StoredRecord,
  act: ActOnRound,
): Promise<Result<HeldRound, RecordFault>> => {
  const round = await holdRound(uow.manager, stored.id, 'UPDATE');
  if (round === null) return err({ kind: 'NOT_FOUND' });
  const decided = decideRound({ state: round.state, isBusy: round.busyJob !== null }, act.act, act.reason);
  if (decided.ok) return ok({ uow, stored, round, decision: decided.value });
  const isWhole = decided.error.path.length === 0;
  return err(
    isWhole ? refusal(ROUND_FAULT_WORDS, decided.error) : inputFault(ROUND_FAULT_WORDS, [decided.error]),
  );
};

/** What the audit keeps of a round. */
const traceOf = ({ state, title, set, span, deadlines, entrants, busyJob, publishedRun }: StoredRound) => ({
  state,
  title,
  set,
  span,
  deadlines,
  entrants,
  busyJob,
  publishedRun,
});

const prepare = async (held: HeldRound, act: ActOnRound): Promise<Result<Prepared, RecordFault>> => {
  const changed = await act.change(held);
  if (!changed.ok) return changed;
  const { round, stored, decision } = held;
  const { record = stored, besides, warnings = [] } = changed.value;
  const next: StoredRound = { ...round, state: decision.state, ...changed.value.round };
  return ok({
    record: { ...record, title: next.title },
    write: async (uow) => {
      await besides?.(uow);
      await saveRound(uow.manager, next);
    },
    before: traceOf(round),
    after: traceOf(next),
    reason: decision.reason,
    warnings,
  });
};

const changing = (act: ActOnRound): ChangeAct => ({
  name: act.name,
  permission: permissionOf(act.act),
  kind: 'SCORING_ROUND',
  order: act.order,
  prepare: async (uow, stored) => {
    const held = await hold(uow, stored, act);
    return held.ok ? prepare(held.value, act) : held;
  },
});

/** One act on one round, decided by the domain. */
export const actOnRound = (act: ActOnRound) =>
  changeRecord({ ...changing(act), content: [act.reason, act.content] });

import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  type AnnualPlan,
  decidePlan,
  PLAN_FAULT_WORDS,
  type PlanAct,
  type PlanDecision,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../record/act.ts';
import { type ChangeAct, changeRecord, type RecordOrder } from '../record/change-record.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { inputFault, type RecordFault, refusal } from '../record/record-fault.ts';
import { readPlans, savePlan } from './plan.store.ts';

/** A plan under an act that the domain allows. */
export type HeldPlan = {
  readonly uow: Uow;
  readonly stored: StoredRecord;
  readonly plan: AnnualPlan;
  readonly decision: PlanDecision;
};

/** What an act makes of a plan besides its state. */
export type PlanChange = {
  readonly plan?: Partial<AnnualPlan>;
  readonly record?: Prepared['record'];
  /** What happens to its tasks in the same transaction. */
  readonly besides?: (uow: Uow) => Promise<void>;
  readonly warnings?: Prepared['warnings'];
};

type Act = {
  readonly act: PlanAct;
  readonly order: RecordOrder;
  readonly reason: string | null;
  readonly content: Parameters<typeof changeRecord>[0]['content'];
  readonly change: (held: HeldPlan) => Promise<Result<PlanChange, RecordFault>>;
};

const hold = async (uow: Uow, stored: StoredRecord, act: Act): Promise<Result<HeldPlan, RecordFault>> => {
  const [plan] = await readPlans(uow.manager, [stored.id]);
  if (!plan) return err({ kind: 'NOT_FOUND' });
  const today = todayOf({ now: () => uow.now });
  const decided = decidePlan(plan, act.act, { today, reason: act.reason });
  if (decided.ok) return ok({ uow, stored, plan, decision: decided.value });
  const isWhole = decided.error.path.length === 0;
  return err(
    isWhole ? refusal(PLAN_FAULT_WORDS, decided.error) : inputFault(PLAN_FAULT_WORDS, [decided.error]),
  );
};

const prepare = async (held: HeldPlan, act: Act): Promise<Result<Prepared, RecordFault>> => {
  const changed = await act.change(held);
  if (!changed.ok) return changed;
  const { plan, stored, decision } = held;
  const { record = stored, besides, warnings = [] } = changed.value;
  const next: AnnualPlan = { ...plan, ...changed.value.plan, state: decision.state };
  return ok({
    record: { ...record, title: next.title },
    alsoNames: next.partners,
    write: async (uow) => {
      await savePlan(uow.manager, next);
      await besides?.(uow);
    },
    before: plan,
    after: next,
    reason: decision.reason,
    warnings,
  });
};

const changing = (act: Act): ChangeAct => ({
  name: `${act.act}_PLAN`,
  permission: 'KEEP_PLAN',
  kind: 'PLAN',
  order: act.order,
  prepare: async (uow, stored) => {
    const held = await hold(uow, stored, act);
    return held.ok ? prepare(held.value, act) : held;
  },
});

/** One act on one plan, decided by the domain. */
export const actOnPlan = (act: Act) => changeRecord({ ...changing(act), content: [act.reason, act.content] });

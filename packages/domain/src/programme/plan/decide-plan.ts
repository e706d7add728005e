import { type Day, day, err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, checkText, type FieldFault, type TextFaultCode } from '../record/index.ts';
import type { AnnualPlan, PlanState } from './model.ts';
import { PLAN_ACTS, PLAN_TRANSITIONS, type PlanAct } from './transitions.ts';

/** Why an act upon a plan is not possible now. */
export type PlanActFaultCode = TextFaultCode | 'PLAN_IN_OTHER_STATE' | 'YEAR_NOT_OVER';

/** What an act makes of a plan; the reason as it will be kept. */
export type PlanDecision = { readonly state: PlanState; readonly reason: string | null };

type Standing = Pick<AnnualPlan, 'state' | 'year'>;

/** A year is summed up in its last month at the earliest. */
const isReviewable = ({ year }: Standing, today: Day): boolean => today >= day(`${year}-12-01`);

/** What others rely on already is changed with a reason; a draft is one's own. */
const needsReason = (plan: Standing, act: PlanAct): boolean =>
  plan.state === 'ISSUED' && (act === 'REVISE' || act === 'WITHDRAW');

/** Decides an act upon a plan by the transition table; revising and withdrawing an issued plan need a reason. */
export const decidePlan = (
  plan: Standing,
  act: PlanAct,
  by: { readonly today: Day; readonly reason: string | null },
): Result<PlanDecision, FieldFault<PlanActFaultCode>> => {
  const state = PLAN_TRANSITIONS[plan.state][act];
  if (state === undefined) return err({ code: 'PLAN_IN_OTHER_STATE', path: [] });
  if (act === 'REVIEW' && !isReviewable(plan, by.today)) return err({ code: 'YEAR_NOT_OVER', path: [] });
  const check = needsReason(plan, act) ? checkRequiredText : checkText;
  const reason = check(by.reason, ['reason']);
  return reason.ok ? ok({ state, reason: reason.value }) : reason;
};

/** The acts open to the unit of a plan now. */
export const openPlanActs = (plan: Standing, today: Day): readonly PlanAct[] =>
  PLAN_ACTS.filter((act) => {
    const decided = decidePlan(plan, act, { today, reason: '–' });
    return decided.ok;
  });

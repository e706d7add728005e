import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { type AnnualPlanType, toPlanType } from './plan.type.ts';

/** The plan of a record that is seen. */
export const planOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<AnnualPlanType | null> => {
  const plan = await loaders.plan(stored.id);
  return plan && toPlanType(stored, plan);
};

/** A plan by its id; null when there is none that the viewer sees. */
export const seenPlan = async (context: GatewayContext, id: string): Promise<AnnualPlanType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'PLAN' ? planOf(context, stored) : null;
};

/** Of the plans those that the viewer sees, in their order. */
export const seenPlans = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<AnnualPlanType[]> => {
  const plans = await Promise.all(ids.map((id) => seenPlan(context, id)));
  return plans.filter((plan) => plan !== null);
};

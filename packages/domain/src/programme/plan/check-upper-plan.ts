import { err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault, PlanId } from '../record/index.ts';
import type { PlanDraft, PlanSetting, UpperPlan } from './model.ts';

/** Why a plan cannot adapt another. */
export type UpperPlanFaultCode =
  | 'UPPER_PLAN_UNKNOWN'
  | 'UPPER_PLAN_IN_CIRCLE'
  | 'UPPER_PLAN_NOT_ISSUED'
  | 'UPPER_PLAN_OF_OTHER_PROGRAMME'
  | 'UPPER_PLAN_OF_OTHER_YEAR'
  | 'UPPER_PLAN_NOT_ABOVE';

type Question = { readonly draft: PlanDraft; readonly setting: PlanSetting; readonly upper: UpperPlan };

const closesCircle = ({ setting: { self }, upper: { plan, lineage } }: Question): boolean =>
  self !== null && (plan.id === self || lineage.includes(self));

const isOfOtherProgramme = ({ draft, setting, upper: { plan } }: Question): boolean =>
  plan.programme !== draft.programme && !setting.programme?.derivesFrom.includes(plan.programme);

/** Plans flow down: from a unit above, or from the owner of the joint programme to its other parties. */
const isNotAbove = ({ setting: { unit, above, programme }, upper: { plan } }: Question): boolean =>
  plan.unit === unit || !(above.has(plan.unit) || plan.unit === programme?.owner);

/** The first that holds is told. */
const OBSTACLES: readonly (readonly [UpperPlanFaultCode, (question: Question) => boolean])[] = [
  ['UPPER_PLAN_IN_CIRCLE', closesCircle],
  ['UPPER_PLAN_OF_OTHER_YEAR', ({ draft, upper }) => upper.plan.year !== draft.year],
  ['UPPER_PLAN_OF_OTHER_PROGRAMME', isOfOtherProgramme],
  ['UPPER_PLAN_NOT_ABOVE', isNotAbove],
  ['UPPER_PLAN_NOT_ISSUED', ({ upper }) => upper.plan.state === 'DRAFT' || upper.plan.state === 'WITHDRAWN'],
];

/** The link upward of a plan: none, or to an issued plan of the same year and programme from the level above. */
export const checkUpperPlan = (
  draft: PlanDraft,
  setting: PlanSetting,
): Result<PlanId | null, FieldFault<UpperPlanFaultCode>> => {
  if (draft.adapts === null) return ok(null);
  const { upper } = setting;
  if (upper?.plan.id !== draft.adapts) return err({ code: 'UPPER_PLAN_UNKNOWN', path: ['adapts'] });
  const obstacle = OBSTACLES.find(([, holds]) => holds({ draft, setting, upper }));
  return obstacle ? err({ code: obstacle[0], path: ['adapts'] }) : ok(draft.adapts);
};

import { useState } from 'react';
import { useToday } from '../../deadline/index.ts';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import { DraftPlan, RevisePlan, type ShownPlan } from './plan.graphql.ts';
import { emptyPlan, type TypedPlan, toInput, typedFrom } from './typed-plan.ts';

/** What is typed of a plan, new or revised, and the act that saves it. */
export const usePlanForm = (plan: ShownPlan | null) => {
  const year = Number(useToday().slice(0, 4));
  const [typed, setTyped] = useState<TypedPlan>(plan ? typedFrom(plan) : emptyPlan(year));
  const [reason, setReason] = useState('');
  const draft = useRecordAct(DraftPlan, (data) => data.draftPlan);
  const revise = useRecordAct(RevisePlan, (data) => data.revisePlan);
  const saved = useSaved();
  const path = useWorkPath();
  const save = async () => {
    const input = toInput(typed);
    const outcome = plan
      ? await revise.perform({ id: plan.id, version: plan.version, plan: input, reason: reason || null })
      : await draft.perform({ plan: input });
    if (outcome.ok) saved(outcome.value, path('PLAN', outcome.value.record.id));
  };
  const { busy, said, faultAt } = plan ? revise : draft;
  const change = (changes: Partial<TypedPlan>) => setTyped((now) => ({ ...now, ...changes }));
  return { typed, change, reason, setReason, save, busy, said, faultAt };
};

/** What the parts of the form are told. */
export type FormPartProps = { readonly form: ReturnType<typeof usePlanForm> };

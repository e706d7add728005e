import { ok } from '@danvan/domain/kernel';
import type { PlanDraft } from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';
import { actOnPlan } from './act-on-plan.ts';
import { preparePlan } from './prepare-plan.ts';

/** Writes a plan anew; once it is issued, with a reason. */
export const revisePlan = (order: RecordOrder, draft: PlanDraft, reason: string | null) =>
  actOnPlan({
    act: 'REVISE',
    order,
    reason,
    content: draft,
    change: async ({ uow, plan, stored }) => {
      const prepared = await preparePlan(uow, draft, plan.unit, plan.id);
      if (!prepared.ok) return prepared;
      const { content, warnings } = prepared.value;
      const concerned = plan.state === 'DRAFT' ? [] : content.partners;
      const record = { ...stored, concerned, programmes: [content.programme] };
      return ok({ plan: content, record, warnings });
    },
  });

import { ok } from '@danvan/domain/kernel';
import type { Visibility } from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';
import { actOnPlan } from './act-on-plan.ts';
import { cancelOpenTasks, shareTasks } from './plan-tasks.ts';

/** Issues a plan: it and its tasks are shared with those whom they concern. */
export const issuePlan = (order: RecordOrder, visibility: Visibility) =>
  actOnPlan({
    act: 'ISSUE',
    order,
    reason: null,
    content: visibility,
    change: async ({ plan, stored }) =>
      ok({
        record: { ...stored, visibility, concerned: plan.partners },
        besides: (uow) => shareTasks(uow, plan.id, visibility),
      }),
  });

/** Sums a plan up, in December of its year at the earliest. */
export const reviewPlan = (order: RecordOrder, reason: string | null) =>
  actOnPlan({ act: 'REVIEW', order, reason, content: null, change: async () => ok({}) });

/** Takes a plan back; what is still to be done of it is cancelled with the same reason. */
export const withdrawPlan = (order: RecordOrder, reason: string | null) =>
  actOnPlan({
    act: 'WITHDRAW',
    order,
    reason,
    content: null,
    change: async ({ plan, decision }) =>
      ok({ besides: (uow) => cancelOpenTasks(uow, plan, decision.reason) }),
  });

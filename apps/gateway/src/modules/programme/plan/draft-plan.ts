import { ok, type Result } from '@danvan/domain/kernel';
import { type AnnualPlan, type PlanDraft, recordId } from '@danvan/domain/programme';
import type { Acted, Uow } from '../record/act.ts';
import { type CreateAct, createRecord, createWithin } from '../record/create-record.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { writePlans } from './plan.store.ts';
import { preparePlan } from './prepare-plan.ts';

/** A draft is nobody's but its own line's until it is issued. */
const drafting = (draft: PlanDraft): CreateAct => ({
  name: 'DRAFT_PLAN',
  permission: 'KEEP_PLAN',
  kind: 'PLAN',
  prepare: async (uow, id) => {
    const unit = uow.actor.unitId;
    const prepared = await preparePlan(uow, draft, unit, null);
    if (!prepared.ok) return prepared;
    const { content, warnings } = prepared.value;
    const plan: AnnualPlan = { ...content, id: recordId<'PLAN'>(id), unit, state: 'DRAFT' };
    return ok({
      record: {
        title: content.title,
        visibility: 'INTERNAL',
        concerned: [],
        programmes: [content.programme],
      },
      alsoNames: content.partners,
      write: async ({ manager }) => {
        await writePlans(manager, [plan]);
      },
      after: content,
      warnings,
    });
  },
});

/** Drafts a plan of the actor's unit. */
export const draftPlan = (idempotencyKey: string, draft: PlanDraft) =>
  createRecord({ ...drafting(draft), idempotencyKey, content: draft });

/** Drafts a plan within an act that runs already. */
export const draftPlanWithin = (uow: Uow, draft: PlanDraft): Promise<Result<Acted, RecordFault>> =>
  createWithin(uow, drafting(draft));

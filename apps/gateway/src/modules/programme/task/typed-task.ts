import { id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { TypedTask } from './prepare-terms.ts';
import type { TaskInput } from './task-act.type.ts';

/** What was typed of a task, as the domain reads it. */
export const typedTask = (input: TaskInput): TypedTask => ({
  draft: {
    title: input.title,
    plan: input.planId ? recordId<'PLAN'>(input.planId) : null,
    theme: input.theme ?? null,
    arisesFrom: input.arisesFromId ? recordId(input.arisesFromId) : null,
    lead: input.leadId ? id<'OrgUnit'>(input.leadId) : null,
    cooperating: input.cooperatingIds.map((unit) => id<'OrgUnit'>(unit)),
    product: input.product ?? null,
    targetIndicator: input.targetIndicatorCode ? id<'Indicator'>(input.targetIndicatorCode) : null,
    targetValue: input.targetValue ?? null,
    targetText: input.targetText ?? null,
    startsOn: input.startsOn ?? null,
    deadline: input.deadline ?? null,
  },
  programmes: input.programmeIds.map((programme) => recordId<'PROGRAMME'>(programme)),
  visibility: input.visibility,
});

import { id } from '@danvan/domain/kernel';
import { type PlanDraft, recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { adaptPlan } from './adapt-plan.ts';
import { draftPlan } from './draft-plan.ts';
import { issuePlan, reviewPlan, withdrawPlan } from './issue-plan.ts';
import {
  AdaptPlanInput,
  DraftPlanInput,
  IssuePlanInput,
  PlanActInput,
  type PlanInput,
  RevisePlanInput,
} from './plan-act.type.ts';
import { revisePlan } from './revise-plan.ts';

type Answer = Promise<typeof WorkActPayload>;

const typedIn = (input: PlanInput): PlanDraft => ({
  title: input.title,
  programme: input.programmeId ? recordId<'PROGRAMME'>(input.programmeId) : null,
  year: input.year,
  motto: input.motto ?? null,
  themes: input.themes,
  adapts: input.adaptsId ? recordId<'PLAN'>(input.adaptsId) : null,
  document: input.documentId ? recordId<'DOCUMENT'>(input.documentId) : null,
  partners: input.partnerIds.map((unit) => id<'OrgUnit'>(unit)),
});

@Resolver()
export class PlanActResolver {
  @Permission('KEEP_PLAN')
  @Mutation(() => WorkActPayload, {
    description: 'A plan of the own unit; nobody else is told before it is issued.',
  })
  draftPlan(
    @Arg('input', () => DraftPlanInput) input: DraftPlanInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, draftPlan(input.idempotencyKey, typedIn(input.plan)));
  }

  @Permission('KEEP_PLAN')
  @Mutation(() => WorkActPayload, {
    description: 'Makes of the plan of the level above a draft of the own unit.',
  })
  adaptPlan(
    @Arg('input', () => AdaptPlanInput) input: AdaptPlanInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const tasks = input.taskIds.map((task) => recordId<'TASK'>(task));
    const upper = recordId<'PLAN'>(input.upperPlanId);
    return performAct(context, adaptPlan(input.idempotencyKey, upper, tasks));
  }

  @Permission('KEEP_PLAN')
  @Mutation(() => WorkActPayload)
  revisePlan(
    @Arg('input', () => RevisePlanInput) input: RevisePlanInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, revisePlan(orderOf(input), typedIn(input.plan), input.reason ?? null));
  }

  @Permission('KEEP_PLAN')
  @Mutation(() => WorkActPayload, {
    description: 'Shares the plan and its tasks with those whom they concern.',
  })
  issuePlan(
    @Arg('input', () => IssuePlanInput) input: IssuePlanInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, issuePlan(orderOf(input), input.visibility));
  }

  @Permission('KEEP_PLAN')
  @Mutation(() => WorkActPayload, { description: 'From December of its year on.' })
  reviewPlan(@Arg('input', () => PlanActInput) input: PlanActInput, @Ctx() context: GatewayContext): Answer {
    return performAct(context, reviewPlan(orderOf(input), input.reason ?? null));
  }

  @Permission('KEEP_PLAN')
  @Mutation(() => WorkActPayload, { description: 'What is still to be done of it is cancelled.' })
  withdrawPlan(
    @Arg('input', () => PlanActInput) input: PlanActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, withdrawPlan(orderOf(input), input.reason ?? null));
  }
}

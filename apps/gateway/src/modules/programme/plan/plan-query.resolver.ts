import { id } from '@danvan/domain/kernel';
import type { PlanState } from '@danvan/domain/programme';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findPlans } from './find-plans.ts';
import { AnnualPlanConnectionType, AnnualPlanType, PlanStateEnum } from './plan.type.ts';
import { seenPlan, seenPlans } from './plan-of.ts';

@InputType('PlanFilter')
export class PlanFilterInput {
  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this unit.' })
  unitId!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Of the viewer's own unit." })
  mine!: boolean | null;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [PlanStateEnum], { nullable: true })
  states!: PlanState[] | null;

  @Field(() => ID, { nullable: true, description: 'That carry on this plan.' })
  adaptsId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Plans from above that the viewer's own unit may adapt and has not adapted yet.",
  })
  toAdapt!: boolean | null;
}

@Resolver()
export class PlanQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => AnnualPlanType, { nullable: true })
  plan(@Arg('id', () => ID) planId: string, @Ctx() context: GatewayContext): Promise<AnnualPlanType | null> {
    return seenPlan(context, planId);
  }

  @Permission('VIEW_WORK')
  @Query(() => AnnualPlanConnectionType, {
    description: 'Yearly plans that are seen, the latest year first.',
  })
  async plans(
    @Arg('filter', () => PlanFilterInput) filter: PlanFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<AnnualPlanConnectionType> {
    const offset = offsetOf(after);
    const own = context.actor?.unitId ?? null;
    const unit = filter.mine ? own : (filter.unitId ?? null);
    const { ids, total } = await context.read(async (reading) =>
      findPlans(reading.manager, await recordScopeOf(reading), {
        programme: filter.programmeId ?? null,
        unit: unit === null ? null : id(unit),
        year: filter.year ?? null,
        states: filter.states ?? null,
        adapts: filter.adaptsId ?? null,
        toAdaptBy: filter.toAdapt ? own : null,
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenPlans(context, ids), total, offset);
  }
}

import { daysLate, type Standing, stuck, type TaskAct, taskStanding } from '@danvan/domain/programme';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { AnnualPlanType, StandingEnum } from '../plan/plan.type.ts';
import { seenPlan } from '../plan/plan-of.ts';
import { toNoun } from '../record/kinds.ts';
import { WorkRecordType } from '../record/record.type.ts';
import { openActsFor } from './open-acts.ts';
import { TaskActEnum, TaskEventType, TaskType } from './task.type.ts';

/** The fields of a task that need more than its own rows. */
@Resolver(() => TaskType)
export class TaskResolver {
  @FieldResolver(() => OrgUnitType, { description: 'Chủ trì.' })
  lead(@Root() { task }: TaskType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(task.lead);
  }

  @FieldResolver(() => [OrgUnitType], { description: 'Phối hợp.' })
  cooperating(@Root() { task }: TaskType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType[]> {
    return Promise.all(task.cooperating.map((unit) => loaders.unit(unit)));
  }

  @FieldResolver(() => AnnualPlanType, { nullable: true })
  plan(@Root() { task }: TaskType, @Ctx() context: GatewayContext): Promise<AnnualPlanType | null> {
    return task.plan === null ? Promise.resolve(null) : seenPlan(context, task.plan);
  }

  @FieldResolver(() => WorkRecordType, {
    nullable: true,
    description: 'The meeting, inspection or upper task that it comes from, if the viewer sees it.',
  })
  async arisesFrom(
    @Root() { task }: TaskType,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordType | null> {
    const stored = task.arisesFrom === null ? null : await context.loaders.record(task.arisesFrom);
    return stored && toNoun(context, stored);
  }

  @FieldResolver(() => StandingEnum, { description: 'Where it stands today.' })
  standing(@Root() { task }: TaskType, @Ctx() { loaders }: GatewayContext): Standing {
    return taskStanding(task, loaders.today());
  }

  @FieldResolver(() => Boolean, { description: 'Still to be done, and nothing was heard of it for 30 days.' })
  isStuck(@Root() { task }: TaskType, @Ctx() { loaders }: GatewayContext): boolean {
    return stuck(task, loaders.today());
  }

  @FieldResolver(() => Int, { description: 'By how many days it came, or is by now, after its deadline.' })
  daysLate(@Root() { task }: TaskType, @Ctx() { loaders }: GatewayContext): number {
    return daysLate(task, loaders.today());
  }

  @FieldResolver(() => [TaskActEnum], { description: 'What the viewer can do with it now.' })
  openActs(@Root() { task }: TaskType, @Ctx() context: GatewayContext): Promise<TaskAct[]> {
    return openActsFor(context, task);
  }
}

@Resolver(() => TaskEventType)
export class TaskEventResolver {
  @FieldResolver(() => OrgUnitType, { description: 'Who acted.' })
  unit(@Root() { event }: TaskEventType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(event.unit);
  }
}

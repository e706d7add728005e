import { type Day, id } from '@danvan/domain/kernel';
import type { Standing, TaskState } from '@danvan/domain/programme';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { StandingEnum, TaskStateEnum } from '../plan/plan.type.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findTasks, TASK_PARTS, type TaskPart } from './find-tasks.ts';
import { TaskConnectionType, TaskType } from './task.type.ts';
import { seenTask, seenTasks } from './task-of.ts';

export const TaskPartEnum = enumFrom(
  TASK_PARTS,
  'TaskPart',
  'The part of a unit in a task: chủ trì, phối hợp, giao.',
);

@InputType('TaskFilter')
export class TaskFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Where this unit, or a former one it continues, has a part.',
  })
  unitId!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Where the viewer's own unit has a part." })
  mine!: boolean | null;

  @Field(() => [TaskPartEnum], { nullable: true, description: 'Which part; any if nothing is said.' })
  parts!: TaskPart[] | null;

  @Field(() => [TaskStateEnum], { nullable: true })
  states!: TaskState[] | null;

  @Field(() => [StandingEnum], { nullable: true })
  standings!: Standing[] | null;

  @Field(() => Boolean, { nullable: true })
  stuck!: boolean | null;

  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => ID, { nullable: true })
  planId!: string | null;

  @Field(() => ID, { nullable: true })
  arisesFromId!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day itself is not before.' })
  dueBefore!: Day | null;
}

@Resolver()
export class TaskQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => TaskType, { nullable: true })
  task(@Arg('id', () => ID) taskId: string, @Ctx() context: GatewayContext): Promise<TaskType | null> {
    return seenTask(context, taskId);
  }

  @Permission('VIEW_WORK')
  @Query(() => TaskConnectionType, { description: 'Tasks that are seen, those due first at the top.' })
  async tasks(
    @Arg('filter', () => TaskFilterInput) filter: TaskFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<TaskConnectionType> {
    const offset = offsetOf(after);
    const unit = filter.mine ? (context.actor?.unitId ?? null) : (filter.unitId ?? null);
    const { ids, total } = await context.read(async (reading) =>
      findTasks(reading.manager, await recordScopeOf(reading), {
        unit: unit === null ? null : id(unit),
        parts: filter.parts?.length ? filter.parts : TASK_PARTS,
        states: filter.states ?? null,
        standings: filter.standings ?? null,
        stuck: filter.stuck ?? null,
        programme: filter.programmeId ?? null,
        plan: filter.planId ?? null,
        arisesFrom: filter.arisesFromId ?? null,
        dueBefore: filter.dueBefore ?? null,
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenTasks(context, ids), total, offset);
  }
}

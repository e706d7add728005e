import {
  type AnnualPlan,
  PLAN_ACTS,
  PLAN_STATES,
  type PlanState,
  STANDINGS,
  type Standing,
  TASK_STATES,
  type TaskState,
} from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';

export const PlanStateEnum = enumFrom(PLAN_STATES, 'PlanState', 'Where a yearly plan stands.');
export const PlanActEnum = enumFrom(PLAN_ACTS, 'PlanAct', 'What can be done with a yearly plan.');
export const TaskStateEnum = enumFrom(TASK_STATES, 'TaskState', 'How far a task has come.');
export const StandingEnum = enumFrom(
  STANDINGS,
  'Standing',
  'Where something promised stands today: quá hạn, sắp đến hạn, trong hạn, chờ nghiệm thu, đã xong, đã hủy.',
);

@ObjectType('StandingCount')
export class StandingCountType {
  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => Int)
  count!: number;
}

@ObjectType('TaskStateCount')
export class TaskStateCountType {
  @Field(() => TaskStateEnum)
  state!: TaskState;

  @Field(() => Int)
  count!: number;
}

@ObjectType('TaskCounts', {
  description: 'How many tasks there are and where they stand; of one theme, if one is named.',
})
export class TaskCountsType {
  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => Int)
  total!: number;

  @Field(() => [TaskStateCountType])
  byState!: TaskStateCountType[];

  @Field(() => [StandingCountType])
  byStanding!: StandingCountType[];

  @Field(() => Int, { description: 'Still to be done, and nothing was heard of them for 30 days.' })
  stuck!: number;
}

@ObjectType('PlanProgress', { description: 'Of the tasks that the viewer sees: all of them, and by theme.' })
export class PlanProgressType {
  @Field(() => TaskCountsType)
  all!: TaskCountsType;

  @Field(() => [TaskCountsType], {
    description: 'In the order of the plan; last what stands under no theme.',
  })
  byTheme!: TaskCountsType[];
}

/** Everything that needs another statement or the viewer is told by the resolver, from `plan`. */
@ObjectType('AnnualPlan', {
  implements: WorkRecordType,
  description: 'Kế hoạch năm of a programme, a unit (its owner) and a year.',
})
export class AnnualPlanType extends WorkRecordType {
  @Field(() => Int)
  year!: number;

  @Field(() => PlanStateEnum)
  state!: PlanState;

  @Field(() => String, { nullable: true, description: 'Phương châm.' })
  motto!: string | null;

  @Field(() => [String], { description: 'Nhóm nội dung, in the order of the plan.' })
  themes!: readonly string[];

  /** Not in the schema. */
  plan!: AnnualPlan;
}

@ObjectType('AnnualPlanConnection')
export class AnnualPlanConnectionType extends ConnectionType {
  @Field(() => [AnnualPlanType])
  nodes!: AnnualPlanType[];
}

export const toPlanType = (stored: StoredRecord, plan: AnnualPlan): AnnualPlanType =>
  Object.assign(new AnnualPlanType(), recordFields(stored), {
    year: plan.year,
    state: plan.state,
    motto: plan.motto,
    themes: plan.themes,
    plan,
  });

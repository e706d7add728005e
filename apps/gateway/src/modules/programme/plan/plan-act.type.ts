import type { Visibility } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';

@InputType('PlanInput', { description: 'A yearly plan as typed.' })
export class PlanInput {
  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true })
  motto!: string | null;

  @Field(() => [String])
  themes!: string[];

  @Field(() => ID, { nullable: true, description: 'The plan of the level above.' })
  adaptsId!: string | null;

  @Field(() => ID, { nullable: true })
  documentId!: string | null;

  @Field(() => [ID], { description: 'The units with which it is agreed.' })
  partnerIds!: string[];
}

@InputType('DraftPlanInput')
export class DraftPlanInput extends KeyedInput {
  @Field(() => PlanInput)
  plan!: PlanInput;
}

@InputType('AdaptPlanInput', {
  description: 'The plan of the level above, and which of its tasks to take along.',
})
export class AdaptPlanInput extends KeyedInput {
  @Field(() => ID)
  upperPlanId!: string;

  @Field(() => [ID])
  taskIds!: string[];
}

@InputType('RevisePlanInput')
export class RevisePlanInput extends RecordOrderInput {
  @Field(() => PlanInput)
  plan!: PlanInput;

  @Field(() => String, { nullable: true, description: 'Required once the plan is issued.' })
  reason!: string | null;
}

@InputType('IssuePlanInput')
export class IssuePlanInput extends RecordOrderInput {
  @Field(() => VisibilityEnum, { description: 'Who sees the plan and its tasks from now on.' })
  visibility!: Visibility;
}

@InputType('PlanActInput')
export class PlanActInput extends RecordOrderInput {
  @Field(() => String, { nullable: true, description: 'Required to withdraw a plan that is issued.' })
  reason!: string | null;
}

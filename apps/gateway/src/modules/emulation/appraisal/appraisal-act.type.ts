import type { Day } from '@danvan/domain/kernel';
import { Field, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { RecordOrderInput } from '../../programme/record/record-order.type.ts';

@InputType('AppraisedPartInput')
export class AppraisedPartInput {
  @Field(() => String)
  key!: string;

  @Field(() => String, { description: 'As typed, in Vietnamese notation.' })
  points!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@InputType('AppraisedConditionInput')
export class AppraisedConditionInput {
  @Field(() => String)
  key!: string;

  @Field(() => Boolean, { nullable: true })
  isMet!: boolean | null;
}

@InputType('AppraiseModelInput', {
  description: 'What the register knows is taken from it, whatever is said here.',
})
export class AppraiseModelInput extends RecordOrderInput {
  @Field(() => String)
  setCode!: string;

  @Field(() => Int)
  edition!: number;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => [AppraisedPartInput])
  parts!: AppraisedPartInput[];

  @Field(() => [AppraisedConditionInput])
  conditions!: AppraisedConditionInput[];
}

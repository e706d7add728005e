import type { Day } from '@danvan/domain/kernel';
import type { ConclusionKind } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { ConclusionKindEnum } from './meeting.enums.ts';
import { MeetingOrderInput } from './meeting-act.type.ts';

@InputType('ConclusionRefInput', { description: 'A conclusion, wherever it was reached.' })
export class ConclusionRefInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => Int)
  number!: number;
}

@InputType('RecordConclusionInput')
export class RecordConclusionInput extends MeetingOrderInput {
  @Field(() => Int, { nullable: true, description: 'Of the conclusion to say anew; nothing for a new one.' })
  number!: number | null;

  @Field(() => String)
  text!: string;

  @Field(() => ConclusionKindEnum)
  kind!: ConclusionKind;

  @Field(() => ID, { nullable: true })
  ownerId!: string | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: Day | null;

  @Field(() => ConclusionRefInput, {
    nullable: true,
    description: 'An earlier conclusion that it takes over.',
  })
  carriesOver!: ConclusionRefInput | null;
}

@InputType('CloseAskedConclusionInput')
export class CloseAskedConclusionInput extends MeetingOrderInput {
  @Field(() => ConclusionRefInput)
  of!: ConclusionRefInput;

  @Field(() => String)
  reason!: string;
}

@InputType('ConclusionAssignmentInput')
export class ConclusionAssignmentInput {
  @Field(() => Int)
  number!: number;

  @Field(() => ID, { nullable: true })
  ownerId!: string | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: Day | null;
}

@InputType('AssignConclusionsInput')
export class AssignConclusionsInput extends MeetingOrderInput {
  @Field(() => [ConclusionAssignmentInput])
  assignments!: ConclusionAssignmentInput[];
}

import type { Day } from '@danvan/domain/kernel';
import type { DelayCause, Visibility } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';
import { DelayCauseEnum } from './task.type.ts';

@InputType('TaskInput', { description: 'A task as typed.' })
export class TaskInput {
  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true })
  planId!: string | null;

  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting or inspection that it comes from.' })
  arisesFromId!: string | null;

  @Field(() => ID, { nullable: true })
  leadId!: string | null;

  @Field(() => [ID])
  cooperatingIds!: string[];

  @Field(() => String, { nullable: true })
  product!: string | null;

  @Field(() => String, { nullable: true })
  targetIndicatorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'As typed, in Vietnamese notation.' })
  targetValue!: string | null;

  @Field(() => String, { nullable: true })
  targetText!: string | null;

  @Field(() => DayScalar, { nullable: true })
  startsOn!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  deadline!: Day | null;

  @Field(() => [ID], { description: 'Besides the programme of its plan.' })
  programmeIds!: string[];

  @Field(() => VisibilityEnum, { description: 'Of a plan that is still a draft nobody else sees a task.' })
  visibility!: Visibility;
}

@InputType('AssignTaskInput')
export class AssignTaskInput extends KeyedInput {
  @Field(() => TaskInput)
  task!: TaskInput;
}

@InputType('ReviseTaskInput')
export class ReviseTaskInput extends RecordOrderInput {
  @Field(() => TaskInput)
  task!: TaskInput;

  @Field(() => String)
  reason!: string;
}

@InputType('TaskDelayInput')
export class TaskDelayInput {
  @Field(() => DelayCauseEnum)
  cause!: DelayCause;

  @Field(() => String)
  words!: string;
}

@InputType('ReportTaskProgressInput', { description: 'A percentage, words, or both.' })
export class ReportTaskProgressInput extends RecordOrderInput {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => Int, { nullable: true })
  percent!: number | null;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field(() => TaskDelayInput, { nullable: true, description: 'For the lead to say.' })
  delay!: TaskDelayInput | null;
}

@InputType('ReportTaskDoneInput')
export class ReportTaskDoneInput extends RecordOrderInput {
  @Field(() => DayScalar)
  finishedOn!: Day;

  @Field(() => String)
  result!: string;

  @Field(() => TaskDelayInput, { nullable: true })
  delay!: TaskDelayInput | null;
}

@InputType('AcceptTaskInput')
export class AcceptTaskInput extends RecordOrderInput {
  @Field(() => String, { nullable: true })
  words!: string | null;
}

@InputType('SendBackTaskInput')
export class SendBackTaskInput extends RecordOrderInput {
  @Field(() => String)
  reason!: string;

  @Field(() => Boolean, { description: 'It did not pass a check of quality; that costs points of quality.' })
  failsQuality!: boolean;
}

@InputType('CancelTaskInput')
export class CancelTaskInput extends RecordOrderInput {
  @Field(() => String)
  reason!: string;
}

@InputType('ConfirmDelayCauseInput')
export class ConfirmDelayCauseInput extends RecordOrderInput {}

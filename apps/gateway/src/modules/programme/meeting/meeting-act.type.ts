import type { Day } from '@danvan/domain/kernel';
import type { AgendaKind, MeetingKind, Visibility } from '@danvan/domain/programme';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../schema/scalars.ts';
import { VisibilityEnum } from '../record/record.type.ts';
import { KeyedInput, RecordOrderInput } from '../record/record-order.type.ts';
import { AgendaKindEnum, MeetingKindEnum } from './meeting.enums.ts';

@InputType('UnitAttendanceInput')
export class UnitAttendanceInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => Int, { nullable: true, description: 'Nothing: not counted yet.' })
  people!: number | null;
}

@InputType('AgendaItemInput')
export class AgendaItemInput {
  @Field(() => String)
  title!: string;

  @Field(() => AgendaKindEnum)
  kind!: AgendaKind;
}

@InputType('MeetingPaperInput')
export class MeetingPaperInput {
  @Field(() => String)
  title!: string;

  @Field(() => ID)
  unitId!: string;
}

@InputType('AppraisedPeriodInput')
export class AppraisedPeriodInput {
  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar)
  to!: Day;
}

@InputType('MeetingInput', { description: 'A meeting as planned; people are counted, never named.' })
export class MeetingInput {
  @Field(() => String)
  title!: string;

  @Field(() => MeetingKindEnum)
  meetingKind!: MeetingKind;

  @Field(() => [ID])
  programmeIds!: string[];

  @Field(() => DayScalar)
  plannedOn!: Day;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => [ID])
  chairIds!: string[];

  @Field(() => [UnitAttendanceInput])
  attendance!: UnitAttendanceInput[];

  @Field(() => [UnitAttendanceInput])
  bridgePoints!: UnitAttendanceInput[];

  @Field(() => [AgendaItemInput])
  agenda!: AgendaItemInput[];

  @Field(() => [MeetingPaperInput])
  papers!: MeetingPaperInput[];

  @Field(() => AppraisedPeriodInput, { nullable: true })
  appraises!: AppraisedPeriodInput | null;

  @Field(() => ID, { nullable: true, description: 'The meeting before, whose conclusions are asked for.' })
  followsId!: string | null;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;
}

@InputType('PlanMeetingInput')
export class PlanMeetingInput extends KeyedInput {
  @Field(() => MeetingInput)
  meeting!: MeetingInput;
}

/** What every change of a meeting says of the meeting that it means. */
@InputType('MeetingOrderInput', { description: 'A meeting as whoever acts last saw it.' })
export class MeetingOrderInput extends RecordOrderInput {}

@InputType('ReviseMeetingInput')
export class ReviseMeetingInput extends MeetingOrderInput {
  @Field(() => MeetingInput)
  meeting!: MeetingInput;
}

@InputType('RecordMeetingAttendanceInput', { description: 'What is given replaces what was there.' })
export class RecordMeetingAttendanceInput extends MeetingOrderInput {
  @Field(() => [UnitAttendanceInput])
  attendance!: UnitAttendanceInput[];

  @Field(() => [UnitAttendanceInput])
  bridgePoints!: UnitAttendanceInput[];
}

@InputType('HoldMeetingInput')
export class HoldMeetingInput extends MeetingOrderInput {
  @Field(() => DayScalar)
  heldOn!: Day;
}

@InputType('RecordMinutesInput')
export class RecordMinutesInput extends MeetingOrderInput {
  @Field(() => String, { nullable: true })
  minutes!: string | null;

  @Field(() => ID, { nullable: true })
  minutesDocumentId!: string | null;
}

@InputType('CancelMeetingInput')
export class CancelMeetingInput extends MeetingOrderInput {
  @Field(() => String)
  reason!: string;
}

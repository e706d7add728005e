import type { Day } from '@danvan/domain/kernel';
import {
  type AgendaItem,
  type AgendaKind,
  type AppraisedPeriod,
  type AttendanceTotal,
  attendanceTotal,
  dayOfMeeting,
  type Meeting,
  type MeetingKind,
  type MeetingState,
} from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';
import { ConclusionType, toConclusionType } from './conclusion.type.ts';
import { AgendaKindEnum, MeetingKindEnum, MeetingStateEnum } from './meeting.enums.ts';

@ObjectType('AgendaItem')
export class AgendaItemType {
  @Field(() => String)
  title!: string;

  @Field(() => AgendaKindEnum)
  kind!: AgendaKind;
}

@ObjectType('MeetingPaper', { description: 'Tham luận: read by a unit.' })
export class MeetingPaperType {
  @Field(() => String)
  title!: string;

  @Field(() => OrgUnitType)
  unit!: OrgUnitType;
}

@ObjectType('UnitAttendance', { description: 'How many people of a unit are there; never who.' })
export class UnitAttendanceType {
  @Field(() => OrgUnitType)
  unit!: OrgUnitType;

  @Field(() => Int, { nullable: true, description: 'Null: not counted yet.' })
  people!: number | null;
}

@ObjectType('AttendanceTotal', { description: 'Units and people: two numbers that are never added.' })
export class AttendanceTotalType {
  @Field(() => Int)
  units!: number;

  @Field(() => Int, { description: 'Units that have counted their people.' })
  counted!: number;

  @Field(() => Int, { description: 'People of the units that have counted.' })
  people!: number;
}

@ObjectType('AppraisedPeriod', { description: 'Both days belong to it.' })
export class AppraisedPeriodType {
  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar)
  to!: Day;
}

/** Everything that names units or other records is told by the resolver, from `meeting`. */
@ObjectType('Meeting', {
  implements: WorkRecordType,
  description: 'Hội nghị: who meets, what is concluded, and what is asked for from the last time.',
})
export class MeetingType extends WorkRecordType {
  @Field(() => MeetingKindEnum)
  meetingKind!: MeetingKind;

  @Field(() => MeetingStateEnum)
  state!: MeetingState;

  @Field(() => DayScalar)
  plannedOn!: Day;

  @Field(() => DayScalar, { nullable: true })
  heldOn!: Day | null;

  @Field(() => DayScalar, { description: 'The day it was held, or is planned for.' })
  day!: Day;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => [AgendaItemType])
  agenda!: readonly AgendaItem[];

  @Field(() => AppraisedPeriodType, { nullable: true })
  appraises!: AppraisedPeriod | null;

  @Field(() => AttendanceTotalType, { description: 'In the main hall.' })
  attendanceTotal!: AttendanceTotal;

  @Field(() => AttendanceTotalType, { description: 'At the bridge points; not in the main hall.' })
  bridgePointTotal!: AttendanceTotal;

  @Field(() => String, { nullable: true })
  minutes!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason!: string | null;

  @Field(() => [ConclusionType])
  conclusions!: ConclusionType[];

  /** Not in the schema. */
  meeting!: Meeting;
}

@ObjectType('MeetingConnection')
export class MeetingConnectionType extends ConnectionType {
  @Field(() => [MeetingType])
  nodes!: MeetingType[];
}

export const toMeetingType = (stored: StoredRecord, meeting: Meeting): MeetingType =>
  Object.assign(new MeetingType(), recordFields(stored), {
    meetingKind: meeting.kind,
    state: meeting.state,
    plannedOn: meeting.plannedOn,
    heldOn: meeting.heldOn,
    day: dayOfMeeting(meeting),
    place: meeting.place,
    agenda: meeting.agenda,
    appraises: meeting.appraises,
    attendanceTotal: attendanceTotal(meeting.attendance),
    bridgePointTotal: attendanceTotal(meeting.bridgePoints),
    minutes: meeting.minutes,
    cancelReason: meeting.cancelReason,
    conclusions: meeting.conclusions.map(toConclusionType),
    meeting,
  });

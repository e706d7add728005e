import { recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { cancelMeeting, concludeMeeting, holdMeeting, recordMeetingAttendance } from './act-on-meeting.ts';
import {
  CancelMeetingInput,
  HoldMeetingInput,
  MeetingOrderInput,
  PlanMeetingInput,
  RecordMeetingAttendanceInput,
  RecordMinutesInput,
  ReviseMeetingInput,
} from './meeting-act.type.ts';
import { attendanceIn, meetingIn } from './meeting-input.ts';
import { planMeeting, reviseMeeting } from './plan-meeting.ts';
import { recordMinutes } from './record-minutes.ts';

type Payload = Promise<typeof WorkActPayload>;

@Resolver()
export class MeetingActResolver {
  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload)
  planMeeting(
    @Arg('input', () => PlanMeetingInput) { idempotencyKey, meeting }: PlanMeetingInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const typed = { draft: meetingIn(meeting), visibility: meeting.visibility };
    return performAct(context, planMeeting(idempotencyKey, typed));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'Plans anew what is not held yet.' })
  reviseMeeting(
    @Arg('input', () => ReviseMeetingInput) input: ReviseMeetingInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const typed = { draft: meetingIn(input.meeting), visibility: input.meeting.visibility };
    return performAct(context, reviseMeeting(orderOf(input), typed));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'How many people of each unit are there.' })
  recordMeetingAttendance(
    @Arg('input', () => RecordMeetingAttendanceInput) input: RecordMeetingAttendanceInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const [attendance, bridgePoints] = [attendanceIn(input.attendance), attendanceIn(input.bridgePoints)];
    return performAct(context, recordMeetingAttendance(orderOf(input), { attendance, bridgePoints }));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'The meeting took place.' })
  holdMeeting(
    @Arg('input', () => HoldMeetingInput) input: HoldMeetingInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    return performAct(context, holdMeeting(orderOf(input), input.heldOn));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload)
  recordMinutes(
    @Arg('input', () => RecordMinutesInput) input: RecordMinutesInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const document = input.minutesDocumentId;
    const draft = {
      minutes: input.minutes ?? null,
      minutesDocument: document ? recordId<'DOCUMENT'>(document) : null,
    };
    return performAct(context, recordMinutes(orderOf(input), draft));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'The minutes are agreed.' })
  concludeMeeting(
    @Arg('input', () => MeetingOrderInput) input: MeetingOrderInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    return performAct(context, concludeMeeting(orderOf(input)));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'Calls off a meeting that is not held yet.' })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    return performAct(context, cancelMeeting(orderOf(input), input.reason));
  }
}

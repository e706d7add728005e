import { id } from '@danvan/domain/kernel';
import type { MeetingKind, MeetingState } from '@danvan/domain/programme';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findMeetings } from './find-meetings.ts';
import { MeetingKindEnum, MeetingStateEnum } from './meeting.enums.ts';
import { MeetingConnectionType, MeetingType } from './meeting.type.ts';
import { seenMeeting } from './meeting-of.ts';

@InputType('MeetingFilter')
export class MeetingFilterInput {
  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => [MeetingKindEnum], { nullable: true })
  kinds!: MeetingKind[] | null;

  @Field(() => [MeetingStateEnum], { nullable: true })
  states!: MeetingState[] | null;

  @Field(() => ID, { nullable: true, description: 'Keeps it, chairs, attends or answers for a conclusion.' })
  unitId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the day it was held, or is planned for.' })
  year!: number | null;
}

@Resolver()
export class MeetingQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => MeetingType, { nullable: true })
  meeting(
    @Arg('id', () => ID) meetingId: string,
    @Ctx() context: GatewayContext,
  ): Promise<MeetingType | null> {
    return seenMeeting(context, meetingId);
  }

  @Permission('VIEW_WORK')
  @Query(() => MeetingConnectionType, { description: 'Meetings that are seen, the latest day first.' })
  async meetings(
    @Arg('filter', () => MeetingFilterInput) filter: MeetingFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<MeetingConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findMeetings(reading.manager, await recordScopeOf(reading), {
        programme: filter.programmeId ?? null,
        kinds: filter.kinds ?? null,
        states: filter.states ?? null,
        unit: filter.unitId ? id(filter.unitId) : null,
        year: filter.year ?? null,
        offset,
        limit: pageSize(first),
      }),
    );
    const meetings = await Promise.all(ids.map((each) => seenMeeting(context, each)));
    return pageOf(
      meetings.filter((meeting) => meeting !== null),
      total,
      offset,
    );
  }
}

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type MeetingAct, openMeetingActs, type UnitAttendance } from '@danvan/domain/programme';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { WorkRecordType } from '../record/record.type.ts';
import { AskedConclusionType, toAskedType } from './conclusion.type.ts';
import { MeetingActEnum } from './meeting.enums.ts';
import { MeetingPaperType, MeetingType, UnitAttendanceType } from './meeting.type.ts';
import { seenMeeting } from './meeting-of.ts';
import { seenRecord } from './seen-record.ts';

const unitsOf = ({ loaders }: GatewayContext, units: readonly OrgUnitId[]): Promise<OrgUnitType[]> =>
  Promise.all(units.map((unit) => loaders.unit(unit)));

const seatsOf = (
  { loaders }: GatewayContext,
  seats: readonly UnitAttendance[],
): Promise<UnitAttendanceType[]> =>
  Promise.all(seats.map(async ({ unit, people }) => ({ unit: await loaders.unit(unit), people })));

/** The fields of a meeting that name units or other records. */
@Resolver(() => MeetingType)
export class MeetingResolver {
  @FieldResolver(() => [OrgUnitType])
  chairs(@Root() { meeting }: MeetingType, @Ctx() context: GatewayContext): Promise<OrgUnitType[]> {
    return unitsOf(context, meeting.chairs);
  }

  @FieldResolver(() => [UnitAttendanceType], { description: 'Units in the main hall.' })
  attendance(
    @Root() { meeting }: MeetingType,
    @Ctx() context: GatewayContext,
  ): Promise<UnitAttendanceType[]> {
    return seatsOf(context, meeting.attendance);
  }

  @FieldResolver(() => [UnitAttendanceType], { description: 'Điểm cầu: the seats of units elsewhere.' })
  bridgePoints(
    @Root() { meeting }: MeetingType,
    @Ctx() context: GatewayContext,
  ): Promise<UnitAttendanceType[]> {
    return seatsOf(context, meeting.bridgePoints);
  }

  @FieldResolver(() => [MeetingPaperType])
  papers(@Root() { meeting }: MeetingType, @Ctx() { loaders }: GatewayContext): Promise<MeetingPaperType[]> {
    return Promise.all(
      meeting.papers.map(async ({ title, unit }) => ({ title, unit: await loaders.unit(unit) })),
    );
  }

  @FieldResolver(() => WorkRecordType, { nullable: true, description: 'The minutes as a document.' })
  minutesDocument(
    @Root() { meeting }: MeetingType,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordType | null> {
    return seenRecord(context, meeting.minutesDocument);
  }

  @FieldResolver(() => MeetingType, {
    nullable: true,
    description: 'The meeting before, as far as it is seen.',
  })
  async follows(
    @Root() { meeting }: MeetingType,
    @Ctx() context: GatewayContext,
  ): Promise<MeetingType | null> {
    return meeting.follows && seenMeeting(context, meeting.follows);
  }

  @FieldResolver(() => [AskedConclusionType], {
    description:
      'What earlier meetings assigned: on the day this one was held, or today while it is planned.',
  })
  async asked(
    @Root() { meeting }: MeetingType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<AskedConclusionType[]> {
    return (await loaders.askedAt(meeting)).map(toAskedType);
  }

  @FieldResolver(() => [MeetingActEnum], { description: 'What the viewer may do with it now.' })
  async openActs(
    @Root() { meeting, stored }: MeetingType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<MeetingAct[]> {
    const allowed = await Promise.all([stored.owner, ...meeting.chairs].map(loaders.workActions));
    return allowed.flat().includes('KEEP_MEETING') ? [...openMeetingActs(meeting.state)] : [];
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { WorkRecordType } from '../record/record.type.ts';
import { AskedConclusionType, ConclusionType } from './conclusion.type.ts';
import { MeetingType } from './meeting.type.ts';
import { seenMeeting } from './meeting-of.ts';
import { seenRecord } from './seen-record.ts';

@Resolver(() => ConclusionType)
export class ConclusionResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit that answers for it.' })
  async owner(
    @Root() { said }: ConclusionType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType | null> {
    return said.owner && loaders.unit(said.owner);
  }

  @FieldResolver(() => WorkRecordType, {
    nullable: true,
    description: 'The task it has become, if it is seen.',
  })
  task(@Root() { said }: ConclusionType, @Ctx() context: GatewayContext): Promise<WorkRecordType | null> {
    return seenRecord(context, said.task);
  }
}

@Resolver(() => AskedConclusionType)
export class AskedConclusionResolver {
  @FieldResolver(() => MeetingType, { description: 'The meeting that assigned it.' })
  async meeting(
    @Root() { asked }: AskedConclusionType,
    @Ctx() context: GatewayContext,
  ): Promise<MeetingType> {
    const meeting = await seenMeeting(context, asked.of.meeting);
    if (!meeting) throw new Error(`The meeting ${asked.of.meeting} was seen a moment ago`);
    return meeting;
  }
}

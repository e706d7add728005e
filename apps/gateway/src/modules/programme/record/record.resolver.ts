import type { Action } from '@danvan/domain/access';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { ActionEnum } from '../../../schema/enums.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { toNoun } from './kinds.ts';
import { RecordEventType, WorkRecordType } from './record.type.ts';

/** The fields of every record that need more than its row. */
@Resolver(() => WorkRecordType)
export class WorkRecordResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that keeps it.' })
  owner(@Root() { stored }: WorkRecordType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(stored.owner);
  }

  @FieldResolver(() => [OrgUnitType], { description: 'The other units that it concerns.' })
  concerned(@Root() { stored }: WorkRecordType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType[]> {
    return Promise.all(stored.concerned.map((unit) => loaders.unit(unit)));
  }

  @FieldResolver(() => [WorkRecordType], {
    description: 'The programmes that it belongs to, as far as they are seen.',
  })
  async programmes(
    @Root() { stored }: WorkRecordType,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordType[]> {
    const seen = await Promise.all(stored.programmes.map((id) => context.loaders.record(id)));
    const nouns = await Promise.all(seen.map((record) => record && toNoun(context, record)));
    return nouns.filter((noun) => noun !== null);
  }

  @FieldResolver(() => [ActionEnum], {
    description:
      'What the viewer may do as far as the owner is concerned; the state of the record decides besides.',
  })
  allowedActions(@Root() { stored }: WorkRecordType, @Ctx() { loaders }: GatewayContext): Promise<Action[]> {
    return loaders.workActions(stored.owner);
  }

  @FieldResolver(() => [RecordEventType], { description: 'What was done with it, the newest first.' })
  async acts(
    @Root() { stored }: WorkRecordType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<RecordEventType[]> {
    const events = await loaders.recordHistory(stored.id);
    return Promise.all(
      events.map(async ({ at, act, by_name, unit_id }) => ({
        at,
        act,
        by: by_name,
        unit: unit_id && (await loaders.findUnit(unit_id)),
      })),
    );
  }
}

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { ActivityFilterInput } from './activity.input.ts';
import { activityOf } from './activity.loader.ts';
import { ActivityCommendationType, ActivityConnectionType, ActivityType } from './activity.type.ts';
import { type ActivitiesWanted, findActivities, totalActivities } from './find-activities.ts';

const wantedOf = ({
  programmeId,
  unitIds,
  kinds,
  firstDay,
  lastDay,
}: ActivityFilterInput): ActivitiesWanted => ({
  programme: programmeId ?? null,
  units: (unitIds as OrgUnitId[] | null | undefined) ?? null,
  kinds: kinds ?? null,
  span: firstDay && lastDay ? { firstDay, lastDay } : null,
});

const unitsOf = ({ loaders }: GatewayContext, ids: readonly OrgUnitId[]): Promise<OrgUnitType[]> =>
  Promise.all(ids.map((id) => loaders.unit(id)));

@Resolver(() => ActivityType)
export class ActivityResolver {
  @FieldResolver(() => [OrgUnitType], { description: 'Units that took part besides the owner.' })
  partners(@Root() { activity }: ActivityType, @Ctx() context: GatewayContext): Promise<OrgUnitType[]> {
    return unitsOf(context, activity.partners);
  }

  @FieldResolver(() => ActivityCommendationType, { nullable: true })
  async commendation(
    @Root() { activity: { commendation } }: ActivityType,
    @Ctx() context: GatewayContext,
  ): Promise<ActivityCommendationType | null> {
    if (commendation === null) return null;
    const { form, issuers, presenter } = commendation;
    return {
      form,
      issuers: await unitsOf(context, issuers),
      presenter: presenter && (await context.loaders.unit(presenter)),
    };
  }

  @Permission('VIEW_WORK')
  @Query(() => ActivityConnectionType, { description: 'Activities that the viewer sees, the latest first.' })
  async activities(
    @Arg('filter', () => ActivityFilterInput) filter: ActivityFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ActivityConnectionType> {
    const offset = offsetOf(after);
    const wanted = wantedOf(filter);
    const { ids, total, totals } = await context.read(async (reading) => {
      const scope = await recordScopeOf(reading);
      const page = { offset, limit: pageSize(first) };
      return {
        ...(await findActivities(reading.manager, scope, wanted, page)),
        totals: await totalActivities(reading.manager, scope, wanted),
      };
    });
    const seen = await Promise.all(ids.map((id) => context.loaders.record(id)));
    const nodes = await Promise.all(seen.map((stored) => stored && activityOf(context, stored)));
    return {
      ...pageOf(
        nodes.filter((node) => node !== null),
        total,
        offset,
      ),
      totals: [...totals],
    };
  }
}

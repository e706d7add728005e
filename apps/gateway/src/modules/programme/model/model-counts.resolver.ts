import { compareVietnamese, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, groupBy, id } from '@danvan/domain/kernel';
import { addCounts, type ModelCounts, NO_COUNTS } from '@danvan/domain/programme';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { namesOn } from '../../hierarchy/unit/unit-view.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { areaWithin } from './area-of.ts';
import { countAtUnits } from './count-models.ts';
import { ModelCountTableType, toCountsType } from './model-counts.type.ts';

type CountsByArea = ReadonlyMap<OrgUnitId, ModelCounts>;

const countByArea = async (context: GatewayContext, under: OrgUnitId, on: Day): Promise<CountsByArea> => {
  const hierarchy = await context.loaders.hierarchy();
  const areaOf = areaWithin(hierarchy, under, on);
  const counted = await context.read(async (reading) =>
    countAtUnits(reading.manager, await recordScopeOf(reading), on),
  );
  const groups = groupBy(counted, ({ unit }) => areaOf(unit));
  return new Map(
    [...groups].flatMap(([area, members]): [OrgUnitId, ModelCounts][] =>
      area === null ? [] : [[area, addCounts(members.map(({ counts }) => counts))]],
    ),
  );
};

@Resolver()
export class ModelCountsResolver {
  @Permission('VIEW_WORK')
  @Query(() => ModelCountTableType, {
    nullable: true,
    description:
      'Of the models that are seen; a model counts where its owner is, a point where it applies the model.',
  })
  async modelCounts(
    @Arg('underId', () => ID, {
      nullable: true,
      description: 'An administrative unit; the nation when null.',
    })
    underId: string | null,
    @Arg('on', () => DayScalar, { nullable: true, description: 'Today when null.' }) asked: Day | null,
    @Ctx() context: GatewayContext,
  ): Promise<ModelCountTableType | null> {
    const on = asked ?? context.loaders.today();
    const view = hierarchyAt(await context.loaders.hierarchy(), on);
    const under = underId ? id<'OrgUnit'>(underId) : view.root('ADMINISTRATIVE');
    if (under === null || !view.isPlaced('ADMINISTRATIVE', under)) return null;
    const counts = await countByArea(context, under, on);
    const areas = await Promise.all(
      view.children('ADMINISTRATIVE', under).map(async (area) => ({
        area: await context.loaders.unit(area),
        counts: toCountsType(counts.get(area) ?? NO_COUNTS),
      })),
    );
    const nameOf = ({ area }: (typeof areas)[number]) => namesOn(area.view, on).shortName;
    return {
      on,
      all: toCountsType(addCounts([...counts.values()])),
      areas: areas.toSorted((a, b) => compareVietnamese(nameOf(a), nameOf(b))),
    };
  }
}

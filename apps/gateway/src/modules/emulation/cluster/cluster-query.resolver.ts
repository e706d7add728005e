import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { ClusterConnectionType, ClusterType, EmulationBlockType, toBlockType } from './cluster.type.ts';
import { seenCluster, seenClusters } from './cluster-of.ts';
import { findBlocks, findClusters } from './find-clusters.ts';

@InputType('ClusterFilter')
export class ClusterFilterInput {
  @Field(() => ID, { nullable: true })
  blockId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Set for this year.' })
  year!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'In which this unit, or a former one that it continues, is a member.',
  })
  unitId!: string | null;

  @Field(() => Boolean, { nullable: true, description: "In which the viewer's own unit is a member." })
  mine!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Not ended.' })
  isAtWork!: boolean | null;
}

@Resolver()
export class ClusterQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => ClusterType, { nullable: true })
  cluster(
    @Arg('id', () => ID) clusterId: string,
    @Ctx() context: GatewayContext,
  ): Promise<ClusterType | null> {
    return seenCluster(context, clusterId);
  }

  @Permission('VIEW_WORK')
  @Query(() => ClusterConnectionType, { description: 'Clusters that are seen, by block and name.' })
  async clusters(
    @Arg('filter', () => ClusterFilterInput) filter: ClusterFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ClusterConnectionType> {
    const offset = offsetOf(after);
    const unit = filter.mine ? (context.actor?.unitId ?? null) : (filter.unitId ?? null);
    const { ids, total } = await context.read(async (reading) =>
      findClusters(reading.manager, await recordScopeOf(reading), {
        block: filter.blockId ?? null,
        year: filter.year ?? null,
        unit,
        isAtWork: filter.isAtWork ?? null,
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenClusters(context, ids), total, offset);
  }

  @Permission('VIEW_WORK')
  @Query(() => [EmulationBlockType], {
    description: 'The blocks that the unit of the viewer keeps, by name.',
  })
  async emulationBlocks(@Ctx() context: GatewayContext): Promise<EmulationBlockType[]> {
    const { actor } = context;
    if (actor === null) return [];
    const blocks = await context.read(({ manager }) => findBlocks(manager, actor.unitId));
    return blocks.map(toBlockType);
  }
}

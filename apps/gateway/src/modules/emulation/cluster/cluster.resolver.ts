import { changesWaiting, clusterYearOf, proposeRotation, signatories } from '@danvan/domain/emulation';
import { id } from '@danvan/domain/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { toIndicatorType } from '../../reporting/indicator/indicator.map.ts';
import { IndicatorType } from '../../reporting/indicator/indicator.type.ts';
import {
  ClusterChangeType,
  ClusterMemberType,
  ClusterRotationType,
  ClusterTurnType,
  ClusterType,
  ClusterYearType,
  EmulationBlockType,
  PledgeTargetType,
} from './cluster.type.ts';

/** The fields of a cluster that need the hierarchy. */
@Resolver(() => ClusterType)
export class ClusterResolver {
  @FieldResolver(() => [ClusterChangeType], {
    description: 'Members that have ended and whose place waits for a decision.',
  })
  async changesWaiting(
    @Root() { cluster }: ClusterType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ClusterChangeType[]> {
    const hierarchy = await loaders.hierarchy();
    const changes = cluster.years.flatMap((year) => changesWaiting(cluster, year, hierarchy));
    return changes.map(({ year, on, basis, ...rest }) =>
      Object.assign(new ClusterChangeType(), { year, on, basis, change: { year, on, basis, ...rest } }),
    );
  }

  @FieldResolver(() => ClusterYearType, { nullable: true, description: 'Null for a year that is not set.' })
  year(@Root() { years }: ClusterType, @Arg('year', () => Int) year: number): ClusterYearType | null {
    return years.find((each) => each.year === year) ?? null;
  }

  @FieldResolver(() => ClusterRotationType, {
    description:
      'A proposal for a year among these units; its members, or those of the year before, if none are named.',
  })
  async rotation(
    @Root() { cluster }: ClusterType,
    @Arg('year', () => Int) year: number,
    @Arg('unitIds', () => [ID], { nullable: true }) unitIds: string[] | null,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ClusterRotationType> {
    const known = clusterYearOf(cluster, year) ?? clusterYearOf(cluster, year - 1);
    const units = unitIds?.map((unit) => id<'OrgUnit'>(unit)) ?? (known ? signatories(known) : []);
    const rotation = proposeRotation(cluster, year, units, await loaders.hierarchy());
    return Object.assign(new ClusterRotationType(), {
      year,
      leadId: rotation.lead,
      deputyId: rotation.deputy,
      turns: rotation.turns.map((turn) =>
        Object.assign(new ClusterTurnType(), { lastLed: turn.lastLed, turn }),
      ),
    });
  }
}

@Resolver(() => ClusterYearType)
export class ClusterYearResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'Cụm trưởng.' })
  lead(@Root() { entry }: ClusterYearType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> | null {
    return entry.lead && loaders.unit(entry.lead);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'Cụm phó.' })
  deputy(
    @Root() { entry }: ClusterYearType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType> | null {
    return entry.deputy && loaders.unit(entry.deputy);
  }
}

@Resolver(() => ClusterMemberType)
export class ClusterMemberResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { membership }: ClusterMemberType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(membership.unit);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The ended unit whose place it took.' })
  inPlaceOf(
    @Root() { membership }: ClusterMemberType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType> | null {
    return membership.inPlaceOf && loaders.unit(membership.inPlaceOf);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer sign (or revise) its pledge now?' })
  async maySign(
    @Root() { membership, year, cluster }: ClusterMemberType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<boolean> {
    const isAsked = cluster.ended === null && signatories(year).includes(membership.unit);
    return isAsked && (await loaders.workActions(membership.unit)).includes('SIGN_PLEDGE');
  }
}

@Resolver(() => ClusterChangeType)
export class ClusterChangeResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { change }: ClusterChangeType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(change.unit);
  }

  @FieldResolver(() => [OrgUnitType], {
    description: 'Like units to which it passed; one may take its place.',
  })
  candidates(
    @Root() { change }: ClusterChangeType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType[]> {
    return Promise.all(change.candidates.map((unit) => loaders.unit(unit)));
  }

  @FieldResolver(() => [OrgUnitType], { description: 'Successors that are in the cluster already.' })
  members(@Root() { change }: ClusterChangeType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType[]> {
    return Promise.all(change.members.map((unit) => loaders.unit(unit)));
  }
}

@Resolver(() => ClusterTurnType)
export class ClusterTurnResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { turn }: ClusterTurnType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(turn.unit);
  }
}

@Resolver(() => EmulationBlockType)
export class EmulationBlockResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that keeps the block and its clusters.' })
  keeper(@Root() { block }: EmulationBlockType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(block.keeper);
  }
}

@Resolver(() => PledgeTargetType)
export class PledgeTargetResolver {
  @FieldResolver(() => IndicatorType)
  async indicator(
    @Root() { target }: PledgeTargetType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<IndicatorType> {
    const found = (await loaders.indicators()).find(({ code }) => code === target.indicator);
    if (!found) throw new Error(`The indicator ${target.indicator} of a pledge is not stored`);
    return toIndicatorType(found);
  }
}

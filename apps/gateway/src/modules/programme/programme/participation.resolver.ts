import type { HierarchyTree, HierarchyView, OrgLevel, OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, id } from '@danvan/domain/kernel';
import { recordId, takesPart } from '@danvan/domain/programme';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { HierarchyTreeEnum, OrgLevelEnum } from '../../../schema/enums.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitConnectionType } from '../../hierarchy/unit/unit.type.ts';
import { participationOn, unitsTakingPart } from './participation.ts';
import { ParticipationCountType, ProgrammeRecordCountType, ProgrammeType } from './programme.type.ts';
import { sumByHolder } from './sum-by-holder.ts';

const viewOn = ({ loaders }: GatewayContext, on: Day | null): Promise<HierarchyView> =>
  loaders.hierarchyOn(on ?? loaders.today());

/** Who takes part in a programme, and what they keep in it. Units come from the hierarchy in memory. */
@Resolver(() => ProgrammeType)
export class ParticipationResolver {
  @FieldResolver(() => [ParticipationCountType], {
    description: 'How many units of each level take part on a day, today by default.',
  })
  async participation(
    @Root() { said }: ProgrammeType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Ctx() context: GatewayContext,
  ): Promise<ParticipationCountType[]> {
    return participationOn(said.participants, await viewOn(context, on));
  }

  @FieldResolver(() => Boolean, { description: 'Does the unit take part on a day, today by default?' })
  async takesPart(
    @Root() { said }: ProgrammeType,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Ctx() context: GatewayContext,
  ): Promise<boolean> {
    return takesPart(said.participants, await viewOn(context, on), id<'OrgUnit'>(unitId));
  }

  @FieldResolver(() => OrgUnitConnectionType, { description: 'The units of a level that take part today.' })
  async unitsTakingPart(
    @Root() { said }: ProgrammeType,
    @Arg('tree', () => HierarchyTreeEnum) tree: HierarchyTree,
    @Arg('level', () => OrgLevelEnum) level: OrgLevel,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<OrgUnitConnectionType> {
    const units = unitsTakingPart(said.participants, await viewOn(context, null), { tree, level });
    const offset = offsetOf(after);
    const shown = units.slice(offset, offset + pageSize(first));
    return pageOf(await Promise.all(shown.map(context.loaders.unit)), units.length, offset);
  }

  @FieldResolver(() => [ProgrammeRecordCountType], {
    description: 'What the units of a level, each with its line below, keep in the programme.',
  })
  async recordCounts(
    @Root() programme: ProgrammeType,
    @Arg('tree', () => HierarchyTreeEnum) tree: HierarchyTree,
    @Arg('level', () => OrgLevelEnum) level: OrgLevel,
    @Ctx() context: GatewayContext,
  ): Promise<ProgrammeRecordCountType[]> {
    const view = await viewOn(context, null);
    const holderOf = (unit: OrgUnitId): OrgUnitId | null =>
      [unit, ...view.ancestors(tree, unit)].find((each) => view.unit(each)?.level === level) ?? null;
    const counts = sumByHolder(await context.loaders.recordsInProgramme(recordId(programme.id)), holderOf);
    return Promise.all(
      counts.map(async ({ unit, kind, count }) => ({ unit: await context.loaders.unit(unit), kind, count })),
    );
  }
}

import type { HierarchyTree, OrgLevel, UnitKind } from '@danvan/domain/hierarchy';
import { type Day, id } from '@danvan/domain/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { HierarchyTreeEnum, OrgLevelEnum, UnitKindEnum } from '../../../schema/enums.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { hierarchyOf } from './hierarchy.store.ts';
import { searchUnits } from './search-units.ts';
import { todayOf } from './today.ts';
import { DatedTextType, OrgUnitConnectionType, OrgUnitType, toOrgUnit } from './unit.type.ts';
import { ancestorsOf, childrenOf, codeOn, gradeOn, namesOn, parentOf, treesOf, viewOf } from './unit-view.ts';

const orNull = (view: Parameters<typeof toOrgUnit>[0] | null): OrgUnitType | null => view && toOrgUnit(view);

@Resolver(() => OrgUnitType)
export class UnitResolver {
  @Permission('VIEW_HIERARCHY')
  @Query(() => OrgUnitType, { nullable: true, description: 'A unit by its id; null when there is none.' })
  async unit(
    @Arg('id', () => ID) unitId: string,
    @Ctx() context: GatewayContext,
  ): Promise<OrgUnitType | null> {
    const hierarchy = await context.read(({ manager }) => hierarchyOf(manager));
    return orNull(viewOf({ hierarchy, today: todayOf(context.clock) }, id(unitId)));
  }

  @Permission('VIEW_HIERARCHY')
  @Query(() => OrgUnitConnectionType, {
    description:
      'Units by name without regard to diacritics, in Vietnamese order; ended ones too unless `on` is given.',
  })
  async units(
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('tree', () => HierarchyTreeEnum, { nullable: true }) tree: HierarchyTree | null,
    @Arg('level', () => OrgLevelEnum, { nullable: true }) level: OrgLevel | null,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<OrgUnitConnectionType> {
    const today = todayOf(context.clock);
    const offset = offsetOf(after);
    return context.read(async ({ manager }) => {
      const hierarchy = await hierarchyOf(manager);
      const wanted = { search, tree, level, on, today, offset, limit: pageSize(first) };
      const { ids, total } = await searchUnits(manager, wanted);
      const views = ids.flatMap((each) => viewOf({ hierarchy, today }, each) ?? []);
      return pageOf(views.map(toOrgUnit), total, offset);
    });
  }

  @FieldResolver(() => String, {
    description: 'Name on the day (today by default; an ended unit: its last day).',
  })
  name(
    @Root() { view }: OrgUnitType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): string {
    return namesOn(view, on).name;
  }

  @FieldResolver(() => String)
  shortName(
    @Root() { view }: OrgUnitType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): string {
    return namesOn(view, on).shortName;
  }

  @FieldResolver(() => String, { nullable: true })
  code(
    @Root() { view }: OrgUnitType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): string | null {
    return codeOn(view, on);
  }

  @FieldResolver(() => OrgLevelEnum)
  level(
    @Root() { view }: OrgUnitType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): OrgLevel {
    return gradeOn(view, on).level;
  }

  @FieldResolver(() => UnitKindEnum)
  kind(
    @Root() { view }: OrgUnitType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): UnitKind {
    return gradeOn(view, on).kind;
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The territory it serves.' })
  area(@Root() { view }: OrgUnitType): OrgUnitType | null {
    return orNull(view.unit.area && viewOf(view, view.unit.area));
  }

  @FieldResolver(() => [HierarchyTreeEnum])
  trees(@Root() { view }: OrgUnitType): HierarchyTree[] {
    return treesOf(view);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true })
  parent(
    @Root() { view }: OrgUnitType,
    @Arg('tree', () => HierarchyTreeEnum) tree: HierarchyTree,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): OrgUnitType | null {
    return orNull(parentOf(view, tree, on));
  }

  @FieldResolver(() => [OrgUnitType], { description: 'From the root down, without the unit itself.' })
  ancestors(
    @Root() { view }: OrgUnitType,
    @Arg('tree', () => HierarchyTreeEnum) tree: HierarchyTree,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
  ): OrgUnitType[] {
    return ancestorsOf(view, tree, on).map(toOrgUnit);
  }

  @FieldResolver(() => OrgUnitConnectionType)
  children(
    @Root() { view }: OrgUnitType,
    @Arg('tree', () => HierarchyTreeEnum) tree: HierarchyTree,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): OrgUnitConnectionType {
    const all = childrenOf(view, tree, on);
    const offset = offsetOf(after);
    return pageOf(all.slice(offset, offset + pageSize(first)).map(toOrgUnit), all.length, offset);
  }

  @FieldResolver(() => [DatedTextType])
  names(@Root() { view }: OrgUnitType): DatedTextType[] {
    return view.unit.names.map(({ name, validity }) => ({ text: name, ...validity }));
  }

  @FieldResolver(() => [DatedTextType])
  codes(@Root() { view }: OrgUnitType): DatedTextType[] {
    return view.unit.codes.map(({ code, validity }) => ({ text: code, ...validity }));
  }
}

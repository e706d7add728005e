import { id } from '@danvan/domain/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { ViewerType } from '../../access/user/viewer.type.ts';
import { AuditEntryType } from '../../audit/audit.type.ts';
import { hierarchyOf } from './hierarchy.store.ts';
import { reportingUnitsOf } from './reporting-units.ts';
import { todayOf } from './today.ts';
import { OrgUnitType, toOrgUnit } from './unit.type.ts';
import { viewOf } from './unit-view.ts';

const unitOf = async (
  context: GatewayContext,
  unitId: string | null | undefined,
): Promise<OrgUnitType | null> => {
  if (!unitId) return null;
  const hierarchy = await context.read(({ manager }) => hierarchyOf(manager));
  const view = viewOf({ hierarchy, today: todayOf(context.clock) }, id(unitId));
  return view && toOrgUnit(view);
};

/** For which unit somebody acts. */
@Resolver(() => ViewerType)
export class ViewerUnitResolver {
  @FieldResolver(() => OrgUnitType)
  async unit(@Root() { actor }: ViewerType, @Ctx() context: GatewayContext): Promise<OrgUnitType> {
    const unit = await unitOf(context, actor.unitId);
    if (!unit) throw new Error(`The unit ${actor.unitId} of a user is not in the hierarchy`);
    return unit;
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description:
      'The unit whose figures the viewer works with (for Party roles the police counterpart of the same area).',
  })
  async reportingUnit(
    @Root() { actor }: ViewerType,
    @Ctx() context: GatewayContext,
  ): Promise<OrgUnitType | null> {
    const hierarchy = await context.read(({ manager }) => hierarchyOf(manager));
    const [own] = reportingUnitsOf(hierarchy, actor, todayOf(context.clock));
    return unitOf(context, own);
  }
}

/** The unit that an audited act concerned. */
@Resolver(() => AuditEntryType)
export class AuditUnitResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true })
  unit(@Root() { unitId }: AuditEntryType, @Ctx() context: GatewayContext): Promise<OrgUnitType | null> {
    return unitOf(context, unitId);
  }
}

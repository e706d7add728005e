import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { ViewerType } from '../../access/user/viewer.type.ts';
import { AuditEntryType } from '../../audit/audit.type.ts';
import { reportingUnitsOf } from './reporting-units.ts';
import { OrgUnitType } from './unit.type.ts';

/** For which unit somebody acts. */
@Resolver(() => ViewerType)
export class ViewerUnitResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { actor }: ViewerType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(actor.unitId);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description:
      'The unit whose figures the viewer works with (for Party roles the police counterpart of the same area).',
  })
  async reportingUnit(
    @Root() { actor }: ViewerType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType | null> {
    const [own] = reportingUnitsOf(await loaders.hierarchy(), actor, loaders.today());
    return own ? loaders.unit(own) : null;
  }
}

/** The unit that an audited act concerned. */
@Resolver(() => AuditEntryType)
export class AuditUnitResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true })
  async unit(
    @Root() { unitId }: AuditEntryType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType | null> {
    return unitId === null ? null : loaders.findUnit(unitId as OrgUnitId);
  }
}

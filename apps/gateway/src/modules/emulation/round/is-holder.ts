import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { GatewayContext } from '../../../context.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';

/** Does the round belong to the viewer's line? Who holds it sees everything of it. */
export const isOfOwnLine = (context: GatewayContext, unit: OrgUnitId): Promise<boolean> =>
  context.read(async (reading) => {
    const scope = await recordScopeOf(reading);
    return !scope.isPartner && scope.line.has(unit);
  });

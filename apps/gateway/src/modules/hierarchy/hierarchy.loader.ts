import { type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { RequestScope } from '../../context.ts';
import { hierarchyOf } from './unit/hierarchy.store.ts';
import { todayOf } from './unit/today.ts';
import { type OrgUnitType, toOrgUnit } from './unit/unit.type.ts';
import { viewOf } from './unit/unit-view.ts';

/** Units come from the hierarchy in memory: no statement, however many. */
export const hierarchyLoaders = (scope: RequestScope) => {
  const today = (): Day => todayOf(scope.clock);
  const hierarchy = (): Promise<Hierarchy> => scope.read(({ manager }) => hierarchyOf(manager));
  const findUnit = async (unitId: OrgUnitId): Promise<OrgUnitType | null> => {
    const view = viewOf({ hierarchy: await hierarchy(), today: today() }, unitId);
    return view && toOrgUnit(view);
  };
  return {
    today,
    hierarchy,
    findUnit,
    /** A unit that a row names: it is there. */
    unit: async (unitId: OrgUnitId): Promise<OrgUnitType> => {
      const unit = await findUnit(unitId);
      if (!unit) throw new Error(`The unit ${unitId} is not in the hierarchy`);
      return unit;
    },
    hierarchyOn: async (on: Day) => hierarchyAt(await hierarchy(), on),
  };
};

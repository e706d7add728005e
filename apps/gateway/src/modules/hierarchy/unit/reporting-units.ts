import type { Role } from '@danvan/domain/access';
import { type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { Actor } from '../../../access/actor.ts';

const WORKS_WITH_COUNTERPART: readonly Role[] = ['MASS_MOBILISATION_CENTRAL', 'MASS_MOBILISATION_PROVINCE'];

/** The police units of the same area, highest first. */
const counterparts = (hierarchy: Hierarchy, unit: OrgUnitId, on: Day): readonly OrgUnitId[] => {
  const area = hierarchy.units.get(unit)?.area ?? null;
  if (area === null) return [];
  return hierarchyAt(hierarchy, on)
    .units('POLICE')
    .filter((each) => hierarchy.units.get(each)?.area === area);
};

/** The units for whose figures a user works: the own one; for Party roles the police counterpart of its area. */
export const reportingUnitsOf = (
  hierarchy: Hierarchy,
  actor: Pick<Actor, 'role' | 'unitId'>,
  on: Day,
): readonly OrgUnitId[] => {
  if (actor.role === 'PARTNER') return [];
  return WORKS_WITH_COUNTERPART.includes(actor.role)
    ? counterparts(hierarchy, actor.unitId, on)
    : [actor.unitId];
};

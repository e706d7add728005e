import { type Hierarchy, hierarchyAt, type OrgUnitId } from '../../hierarchy/index.ts';
import { err, formatDay, isValidOn, ok, validFrom } from '../../kernel/index.ts';
import { unitsAbove } from '../../programme/index.ts';
import type { CheckedOfCluster, ClusterFault, ClusterFaultCode } from './fault.ts';
import type { Block, ClusterYear, ClusterYearDraft, EmulationCluster, Membership } from './model.ts';
import type { ClusterSetting } from './setting.ts';
import { clusterYearOf, isTwice, yearSpan } from './year.ts';

/** The memberships that a draft means; who took whose place stays as it was. */
const meant = (draft: ClusterYearDraft, before: ClusterYear | null): readonly Membership[] =>
  draft.members.map(({ unit, from, to }) => ({
    unit,
    validity: validFrom(from ?? yearSpan(draft.year).from, to ?? yearSpan(draft.year).to),
    inPlaceOf: before?.members.find((member) => member.unit === unit)?.inPlaceOf ?? null,
  }));

/** Like units: of the block's tree and level, below whoever keeps it, on the first day of the membership. */
const unlike = (
  block: Block,
  hierarchy: Hierarchy,
  { unit, validity }: Membership,
): ClusterFaultCode | null => {
  const view = hierarchyAt(hierarchy, validity.from);
  const found = view.unit(unit);
  if (found === null) return 'MEMBER_NOT_THERE';
  if (found.level !== block.level || !view.isPlaced(block.tree, unit)) return 'MEMBER_NOT_ALIKE';
  return unitsAbove(view, unit).includes(block.keeper) ? null : 'MEMBER_NOT_BELOW_KEEPER';
};

const dayFault = (year: number, { validity }: Membership): ClusterFaultCode | null => {
  const span = yearSpan(year);
  const isWithin = isValidOn(span, validity.from) && validity.to !== null && validity.to <= span.to;
  if (!isWithin) return 'MEMBER_DAYS_NOT_IN_YEAR';
  return validity.from < (validity.to ?? span.to) ? null : 'MEMBER_LEAVES_BEFORE';
};

/** A unit that has ended is a member no longer than it was there. */
const endFault = (
  hierarchy: Hierarchy,
  { unit, validity }: Membership,
): Omit<ClusterFault, 'path'> | null => {
  const end = hierarchy.units.get(unit)?.existence.to ?? null;
  return end !== null && validity.to !== null && end < validity.to
    ? { code: 'MEMBER_ENDS', about: { day: formatDay(end) } }
    : null;
};

/** The other cluster of the block in which the unit is at some time of the year. */
const otherCluster = (
  others: ClusterSetting['others'],
  year: number,
  unit: OrgUnitId,
): Pick<EmulationCluster, 'name'> | undefined =>
  others.find((other) => clusterYearOf(other, year)?.members.some((member) => member.unit === unit));

/** A unit is in one cluster of a block in a year. */
export const otherClusterFault = (
  others: ClusterSetting['others'],
  year: number,
  unit: OrgUnitId,
): Omit<ClusterFault, 'path'> | null => {
  const other = otherCluster(others, year, unit);
  return other ? { code: 'MEMBER_IN_OTHER_CLUSTER', about: { cluster: other.name } } : null;
};

/** Leads from the members of a typed year to legal memberships, or says everything that is wrong with them. */
export const checkMembers = (
  block: Block,
  draft: ClusterYearDraft,
  before: ClusterYear | null,
  { hierarchy, others }: ClusterSetting,
): CheckedOfCluster<readonly Membership[]> => {
  const members = meant(draft, before);
  if (members.length === 0) return err({ code: 'MEMBERS_REQUIRED', path: ['members'] });
  const faults = members.flatMap((member, index): ClusterFault[] => {
    const code =
      (isTwice(members, index) ? 'MEMBER_TWICE' : null) ??
      dayFault(draft.year, member) ??
      unlike(block, hierarchy, member);
    const fault =
      code !== null
        ? { code }
        : (endFault(hierarchy, member) ?? otherClusterFault(others, draft.year, member.unit));
    return fault === null ? [] : [{ ...fault, path: ['members', index] }];
  });
  return faults.length > 0 ? err(faults) : ok(members);
};

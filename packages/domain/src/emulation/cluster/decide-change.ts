import type { OrgUnitId } from '../../hierarchy/index.ts';
import { err, ok, validFrom } from '../../kernel/index.ts';
import { otherClusterFault } from './check-members.ts';
import type { ClusterOutcome, ClusterWarningCode } from './fault.ts';
import { changesWaiting, type HierarchyChange } from './hierarchy-change.ts';
import type { ClusterYear, EmulationCluster, Membership } from './model.ts';
import type { ClusterSetting } from './setting.ts';
import { clusterYearOf, withYear, yearSpan } from './year.ts';

/** What the keeper decides of a member that ended: its successor comes in from that day, or the membership ends. */
export type ChangeDecision = {
  readonly year: number;
  readonly unit: OrgUnitId;
  readonly successor: OrgUnitId | null;
};

const membersAfter = (
  { members, year }: ClusterYear,
  { unit, on }: HierarchyChange,
  successor: OrgUnitId | null,
): readonly Membership[] => {
  const ended = members.flatMap((member) => {
    if (member.unit !== unit) return [member];
    return member.validity.from < on ? [{ ...member, validity: validFrom(member.validity.from, on) }] : [];
  });
  if (successor === null) return ended;
  const validity = validFrom(on, yearSpan(year).to);
  return [...ended, { unit: successor, validity, inPlaceOf: unit }];
};

type Offices = Pick<ClusterYear, 'lead' | 'deputy'>;

/** What the unit led passes to its heir in the cluster; else the deputy leads, and the deputy's place is vacant. */
const officesAfter = ({ lead, deputy }: Offices, unit: OrgUnitId, heir: OrgUnitId | null): Offices => {
  if (unit === lead) {
    if (heir === null || heir === deputy) return { lead: deputy, deputy: null };
    return { lead: heir, deputy };
  }
  if (unit === deputy) return { lead, deputy: heir === lead ? null : heir };
  return { lead, deputy };
};

const officeWarning = (before: Offices, after: Offices): ClusterWarningCode | null => {
  if (before.lead === after.lead && before.deputy === after.deputy) return null;
  return after.lead === null || after.deputy === null ? 'OFFICE_VACANT' : 'OFFICE_PASSED_ON';
};

/** Leads a member that has ended on to its successor, or lets its membership end; what it signed stays with its time. */
export const decideChange = (
  cluster: EmulationCluster,
  decision: ChangeDecision,
  { hierarchy, others }: ClusterSetting,
): ClusterOutcome => {
  const year = clusterYearOf(cluster, decision.year);
  const change = year && changesWaiting(cluster, year, hierarchy).find(({ unit }) => unit === decision.unit);
  if (!year || !change) return err([{ code: 'NO_CHANGE_WAITING', path: ['unit'] }]);
  const { successor } = decision;
  if (successor !== null && !change.candidates.includes(successor))
    return err([{ code: 'NOT_A_SUCCESSOR', path: ['successor'] }]);
  const elsewhere = successor === null ? null : otherClusterFault(others, year.year, successor);
  if (elsewhere !== null) return err([{ ...elsewhere, path: ['successor'] }]);
  const offices = officesAfter(year, change.unit, successor ?? change.members[0] ?? null);
  const warning = officeWarning(year, offices);
  const after = { ...year, ...offices, members: membersAfter(year, change, successor) };
  return ok({
    value: withYear(cluster, after),
    warnings: warning === null ? [] : [{ code: warning, path: ['lead'] }],
  });
};

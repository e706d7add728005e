import type { OrgUnitId } from '../../hierarchy/index.ts';
import { err, ok } from '../../kernel/index.ts';
import { checkRequiredText, checkText, fromChecks } from '../../programme/index.ts';
import { checkMembers } from './check-members.ts';
import type { CheckedOfCluster, ClusterFaultCode, ClusterOutcome, ClusterWarningCode } from './fault.ts';
import type { ClusterYear, ClusterYearDraft, EmulationCluster } from './model.ts';
import { ledBeside } from './rotation.ts';
import type { ClusterSetting } from './setting.ts';
import { clusterYearOf, withYear, yearOf, yearSpan } from './year.ts';

/** Clusters have 5–8 like units (scoring.md §3.C); other sizes are allowed and said. */
export const FEWEST_MEMBERS = 5;
export const MOST_MEMBERS = 8;

const checkYear = (cluster: EmulationCluster, year: number): CheckedOfCluster<number> => {
  const isUsable = Number.isInteger(year) && year >= yearOf(cluster.established) && year < 2100;
  return isUsable ? ok(year) : err({ code: 'YEAR_NOT_USABLE', path: ['year'] });
};

const isMember = (draft: ClusterYearDraft, unit: OrgUnitId): boolean =>
  draft.members.some((member) => member.unit === unit);

const checkLead = (
  cluster: EmulationCluster,
  draft: ClusterYearDraft,
  { hierarchy }: ClusterSetting,
): CheckedOfCluster<OrgUnitId> => {
  const { lead, year } = draft;
  const path = ['lead'];
  if (lead === null) return err({ code: 'LEAD_REQUIRED', path });
  if (!isMember(draft, lead)) return err({ code: 'LEAD_NOT_MEMBER', path });
  const hasOther = draft.members.some(({ unit }) => unit !== lead);
  return hasOther && ledBeside(cluster, year, lead, hierarchy)
    ? err({ code: 'LEADS_TWICE_RUNNING', path })
    : ok(lead);
};

const checkDeputy = (draft: ClusterYearDraft): CheckedOfCluster<OrgUnitId | null> => {
  const { deputy, lead } = draft;
  const path = ['deputy'];
  if (deputy === null) return ok(null);
  if (deputy === lead) return err({ code: 'DEPUTY_LEADS', path });
  return isMember(draft, deputy) ? ok(deputy) : err({ code: 'DEPUTY_NOT_MEMBER', path });
};

/** Why a year is changed must be said once somebody has signed in it. */
const checkReason = (before: ClusterYear | null, reason: string | null): CheckedOfCluster<string | null> =>
  before?.pledges.some(({ signings }) => signings.length > 0)
    ? checkRequiredText(reason, ['reason'])
    : checkText(reason, ['reason']);

const sizeWarning = (count: number): ClusterWarningCode | null => {
  if (count === 1) return 'CLUSTER_OF_ONE';
  if (count < FEWEST_MEMBERS) return 'FEW_MEMBERS';
  return count > MOST_MEMBERS ? 'MANY_MEMBERS' : null;
};

const warningsOf = ({ year, members, deputy }: ClusterYear) => {
  const count = new Set(members.map(({ unit }) => unit)).size;
  const size = sizeWarning(count);
  const { from, to } = yearSpan(year);
  const isPartial = members.some(({ validity }) => validity.from !== from || validity.to !== to);
  return [
    ...(size === null ? [] : [{ code: size, path: ['members'], about: { count } }]),
    ...(isPartial ? [{ code: 'MEMBER_NOT_WHOLE_YEAR' as const, path: ['members'] }] : []),
    ...(deputy === null && count > 1 ? [{ code: 'NO_DEPUTY' as const, path: ['deputy'] }] : []),
  ];
};

/** phân công theo năm: members, lead and deputy of one year; what was signed in it stays. */
export const setClusterYear = (
  cluster: EmulationCluster,
  draft: ClusterYearDraft,
  setting: ClusterSetting,
): ClusterOutcome => {
  if (cluster.ended !== null) return err([{ code: 'CLUSTER_ENDED', path: [] }]);
  const before = clusterYearOf(cluster, draft.year);
  const year = checkYear(cluster, draft.year);
  if (!year.ok) return err([year.error].flat());
  const made = fromChecks<Omit<ClusterYear, 'pledges'> & { reason: string | null }, ClusterFaultCode>({
    year,
    members: checkMembers(cluster.block, draft, before, setting),
    lead: checkLead(cluster, draft, setting),
    deputy: checkDeputy(draft),
    reason: checkReason(before, draft.reason),
  });
  if (!made.ok) return made;
  const { reason: _, ...entry } = made.value;
  const value = { ...entry, pledges: before?.pledges ?? [] };
  return ok({ value: withYear(cluster, value), warnings: warningsOf(value) });
};

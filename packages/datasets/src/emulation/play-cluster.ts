import {
  type ClusterSetting,
  clusterYearOf,
  type EmulationCluster,
  makeCluster,
  type PledgeDraft,
  proposeRotation,
  revisePledge,
  setClusterYear,
  signatories,
  signPledge,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { addDays, type Day, day } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { legal } from '../programme/record.ts';
import { INDICATORS } from '../reporting/indicators.ts';
import type { ClusterStory } from './members.ts';

const KNOWN = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));

/** The cluster with the year in it: lead and deputy as the rotation proposes them. */
const withYear = (
  cluster: EmulationCluster,
  { members, established }: ClusterStory,
  year: number,
  setting: Omit<ClusterSetting, 'today'>,
): EmulationCluster => {
  const { lead, deputy } = proposeRotation(cluster, year, members, setting.hierarchy);
  const from = Number(established.slice(0, 4)) === year ? day(established) : null;
  const draft = {
    year,
    members: members.map((unit) => ({ unit, from, to: null })),
    lead,
    deputy,
    reason: null,
  };
  const today = from ?? day(`${year}-01-10`);
  return legal(`${cluster.id} ${year}`, setClusterYear(cluster, draft, { ...setting, today })).value;
};

/** What a unit pledges in a year; null when it has not signed. */
export type PledgeOf = (unit: OrgUnitId, year: number) => PledgeDraft | null;

const signingDay = (year: number, established: string, index: number): Day =>
  addDays(established.startsWith(String(year)) ? day(established) : day(`${year}-02-10`), index * 2);

const withPledges = (
  cluster: EmulationCluster,
  story: ClusterStory,
  year: number,
  pledgeOf: PledgeOf,
): EmulationCluster => {
  const entry = clusterYearOf(cluster, year);
  return (entry === null ? [] : signatories(entry)).reduce((now, unit, index) => {
    const draft = pledgeOf(unit, year);
    if (draft === null) return now;
    const today = signingDay(year, story.established, index);
    const signed = signPledge(now, { year, unit, seen: 0 }, draft, { indicators: KNOWN, today });
    return legal(`${cluster.id} ${unit}`, signed).value;
  }, cluster);
};

/** A cluster with its years until this one, signed year by year. */
export const playCluster = (
  story: ClusterStory,
  lastYear: number,
  setting: Omit<ClusterSetting, 'today'>,
  pledgeOf: PledgeOf,
): EmulationCluster => {
  const established = day(story.established);
  const of = { id: recordId<'CLUSTER'>(story.id), block: story.block };
  const first = legal(story.id, makeCluster({ name: story.name, established }, of));
  const years = Array.from({ length: lastYear - story.firstYear + 1 }, (_, index) => story.firstYear + index);
  return years.reduce(
    (cluster, year) => withPledges(withYear(cluster, story, year, setting), story, year, pledgeOf),
    first,
  );
};

/** The same with one pledge revised in mid-year: a new signing beside the old, with its reason. */
export const revised = (
  cluster: EmulationCluster,
  of: { readonly year: number; readonly unit: OrgUnitId },
  draft: PledgeDraft & { readonly reason: string },
  today: Day,
): EmulationCluster =>
  legal(
    `${cluster.id} ${of.unit}`,
    revisePledge(cluster, { ...of, seen: 1 }, draft, { indicators: KNOWN, today }),
  ).value;

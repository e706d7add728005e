import {
  type ChangeDecision,
  type ClusterDraft,
  type ClusterYearDraft,
  clusterYearOf,
  decideChange,
  type EmulationCluster,
  endCluster as ended,
  reviseCluster as revised,
  setClusterYear as yearSet,
} from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import { actOnCluster, type ClusterActOf } from './act-on-cluster.ts';

type Order = ClusterActOf['order'];

/** A year without what was signed in it: pledges have acts of their own. */
const yearGist = (year: number) => (cluster: EmulationCluster) => {
  const entry = clusterYearOf(cluster, year);
  return entry === null ? { year } : { year, members: entry.members, lead: entry.lead, deputy: entry.deputy };
};

/** sửa: another name, another day of its establishment. */
export const reviseCluster = (order: Order, draft: ClusterDraft) =>
  actOnCluster({
    name: 'REVISE_CLUSTER',
    order,
    content: draft,
    decide: (cluster) => revised(cluster, draft),
    gist: ({ name, established }) => ({ name, established }),
  });

/** phân công theo năm: members, lead and deputy. */
export const setClusterYear = (order: Order, draft: ClusterYearDraft) =>
  actOnCluster({
    name: 'SET_CLUSTER_YEAR',
    order,
    content: draft,
    reason: draft.reason,
    decide: (cluster, setting) => yearSet(cluster, draft, setting),
    gist: yearGist(draft.year),
  });

/** What becomes of the place of a member that has ended. */
export const decideClusterChange = (order: Order, decision: ChangeDecision) =>
  actOnCluster({
    name: 'DECIDE_CLUSTER_CHANGE',
    order,
    content: decision,
    decide: (cluster, setting) => decideChange(cluster, decision, setting),
    gist: yearGist(decision.year),
  });

/** kết thúc. */
export const endCluster = (order: Order, end: { readonly on: Day; readonly reason: string }) =>
  actOnCluster({
    name: 'END_CLUSTER',
    order,
    content: end,
    reason: end.reason,
    decide: (cluster, { today }) => ended(cluster, end, today),
    gist: ({ ended: end }) => ({ ended: end }),
  });

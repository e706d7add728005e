import {
  CLUSTER_FAULT_WORDS,
  CLUSTER_WARNING_WORDS,
  type ClusterOutcome,
  type ClusterSetting,
  type EmulationCluster,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { ClusterId, RecordAct } from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { type ChangeAct, changeRecord, type RecordOrder } from '../../programme/record/change-record.ts';
import type { RecordChange } from '../../programme/record/record.store.ts';
import { inputFault, type RecordFault, refusal, sayAll } from '../../programme/record/record-fault.ts';
import { lockBlock, readClusters, readOthersOfBlock, saveCluster } from './cluster.store.ts';

/** A cluster concerns everybody who was ever in it: they find what they signed. */
export const recordOfCluster = ({ name, block, years }: EmulationCluster): RecordChange => ({
  title: name,
  visibility: 'INTERNAL',
  concerned: [...new Set(years.flatMap(({ members }) => members.map(({ unit }) => unit)))],
  programmes: [],
  alsoFoundBy: [block.name],
});

/** Why the domain refuses: the act as a whole, or members of its input. */
export const clusterFault = (
  faults: Parameters<typeof inputFault<keyof typeof CLUSTER_FAULT_WORDS>>[1],
): RecordFault => {
  const [first] = faults;
  return first !== undefined && first.path.length === 0
    ? refusal(CLUSTER_FAULT_WORDS, first)
    : inputFault(CLUSTER_FAULT_WORDS, faults);
};

const clusterUnder = async ({ manager }: Uow, id: string): Promise<EmulationCluster> => {
  const [cluster] = await readClusters(manager, [id]);
  if (!cluster) throw new Error(`The record ${id} is a cluster without one`);
  return cluster;
};

/** What surrounds the cluster; the block is kept from others, or two of its clusters could take the same unit at once. */
const settingOf = async (uow: Uow, { id, block }: EmulationCluster): Promise<ClusterSetting> => {
  await lockBlock(uow.manager, block.id);
  return {
    hierarchy: await hierarchyOf(uow.manager),
    others: await readOthersOfBlock(uow.manager, block.id, id),
    today: todayOf({ now: () => uow.now }),
  };
};

/** An act upon a cluster, decided by the domain. `unit`: in whose name it is signed; else the keeper acts. */
export type ClusterActOf = {
  readonly name: RecordAct;
  readonly order: Omit<RecordOrder, 'recordId'> & { readonly recordId: ClusterId };
  readonly unit?: OrgUnitId;
  readonly content: Parameters<typeof changeRecord>[0]['content'];
  readonly reason?: string | null;
  readonly decide: (
    cluster: EmulationCluster,
    setting: ClusterSetting,
    uow: Uow,
  ) => Promise<ClusterOutcome> | ClusterOutcome;
  /** What the audit keeps, before and after. */
  readonly gist: (cluster: EmulationCluster) => object;
};

const prepare = async (act: ClusterActOf, uow: Uow): Promise<Result<Prepared, RecordFault>> => {
  const cluster = await clusterUnder(uow, act.order.recordId);
  const outcome = await act.decide(cluster, await settingOf(uow, cluster), uow);
  if (!outcome.ok) return err(clusterFault(outcome.error));
  const { value, warnings } = outcome.value;
  return ok({
    record: recordOfCluster(value),
    write: ({ manager }) => saveCluster(manager, value),
    before: act.gist(cluster),
    after: act.gist(value),
    reason: act.reason ?? null,
    warnings: sayAll(CLUSTER_WARNING_WORDS, warnings),
  });
};

const changing = (act: ClusterActOf): ChangeAct => ({
  name: act.name,
  permission: act.unit === undefined ? 'KEEP_CLUSTER' : 'SIGN_PLEDGE',
  kind: 'CLUSTER',
  order: act.order,
  ...(act.unit === undefined ? {} : { actingUnits: async () => [act.unit as OrgUnitId], isOwnPart: true }),
  prepare: (uow) => prepare(act, uow),
});

/** One act on one cluster. */
export const actOnCluster = (act: ClusterActOf) => changeRecord({ ...changing(act), content: act.content });

import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { type ClusterType, toClusterType } from './cluster.type.ts';

/** The cluster of a record that is seen. */
export const clusterOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<ClusterType | null> => {
  const cluster = await loaders.cluster(stored.id);
  return cluster && toClusterType(stored, cluster);
};

/** A cluster by its id; null when there is none that the viewer sees. */
export const seenCluster = async (context: GatewayContext, id: string): Promise<ClusterType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'CLUSTER' ? clusterOf(context, stored) : null;
};

/** Of the clusters those that the viewer sees, in their order. */
export const seenClusters = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<ClusterType[]> => {
  const clusters = await Promise.all(ids.map((id) => seenCluster(context, id)));
  return clusters.filter((cluster) => cluster !== null);
};

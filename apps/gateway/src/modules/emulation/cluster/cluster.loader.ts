import type { EmulationCluster } from '@danvan/domain/emulation';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { readClusters } from './cluster.store.ts';

const clusterLoader = (scope: RequestScope) =>
  new DataLoader<string, EmulationCluster | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readClusters(manager, [...new Set(ids)]);
        const byId = new Map<string, EmulationCluster>(found.map((cluster) => [cluster.id, cluster]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

/** What clusters are; whether they are seen is asked of their records. */
export const clusterLoaders = (scope: RequestScope) => {
  const clusters = clusterLoader(scope);
  return { cluster: (id: string): Promise<EmulationCluster | null> => clusters.load(id) };
};

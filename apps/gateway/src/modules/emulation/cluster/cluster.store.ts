import type { Block, BlockId, EmulationCluster } from '@danvan/domain/emulation';
import type { ClusterId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { updateRow } from '../../../database/update-row.ts';
import {
  type ClusterJoined,
  toBlock,
  toBlockRow,
  toCluster,
  toClusterRow,
  toMemberRows,
  toSigningRows,
  toTargetRows,
  toYearRows,
} from './cluster.map.ts';
import {
  CLUSTER,
  CLUSTER_MEMBER,
  CLUSTER_YEAR,
  EMULATION_BLOCK,
  type EmulationBlockRow,
  PLEDGE_SIGNING,
  PLEDGE_TARGET,
} from './cluster.row.ts';

/** All rows of a table that belong to the cluster, as one JSON list. */
const listOf = (table: string, order: string, row = 'to_jsonb(x)'): string =>
  `COALESCE((SELECT jsonb_agg(${row} ORDER BY ${order}) FROM ${table} x WHERE x.cluster_id = c.id), '[]')`;

/** Values go through JSON as texts: a number there would lose its exactness. */
const EXACT = "to_jsonb(x) || jsonb_build_object('value', x.value::text)";

const JOINED = `
SELECT c.*, r.title, to_jsonb(b) AS block,
  ${listOf('cluster_year', 'x.year')} AS years,
  ${listOf('cluster_member', 'x.year, x.position')} AS members,
  ${listOf('pledge_signing', 'x.year, x.unit_id, x.number')} AS signings,
  ${listOf('pledge_target', 'x.year, x.unit_id, x.number, x.position', EXACT)} AS targets
FROM cluster c JOIN work_record r USING (id) JOIN emulation_block b ON b.id = c.block_id`;

/** Whole clusters, in no order. Who asks has made sure that their records are seen. */
export const readClusters = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<EmulationCluster[]> => {
  if (ids.length === 0) return [];
  const rows: ClusterJoined[] = await manager.query(`${JOINED} WHERE c.id = ANY ($1::text[])`, [ids]);
  return rows.map(toCluster);
};

/** The other clusters of a block, whoever sees them: a unit is in one of them in a year. */
export const readOthersOfBlock = async (
  manager: EntityManager,
  block: BlockId,
  but: ClusterId,
): Promise<EmulationCluster[]> => {
  const rows: ClusterJoined[] = await manager.query(`${JOINED} WHERE c.block_id = $1 AND c.id <> $2`, [
    block,
    but,
  ]);
  return rows.map(toCluster);
};

/** A block by its id, kept from every other act on its clusters until this one ends; null when there is none. */
export const lockBlock = async (manager: EntityManager, block: string): Promise<Block | null> => {
  const [row]: EmulationBlockRow[] = await manager.query(
    'SELECT * FROM emulation_block WHERE id = $1 FOR NO KEY UPDATE',
    [block],
  );
  return row ? toBlock(row) : null;
};

const writeYears = async (manager: EntityManager, clusters: readonly EmulationCluster[]): Promise<void> => {
  await insertMany(manager, CLUSTER_YEAR, clusters.flatMap(toYearRows));
  await insertMany(manager, CLUSTER_MEMBER, clusters.flatMap(toMemberRows));
  await insertMany(manager, PLEDGE_SIGNING, clusters.flatMap(toSigningRows));
  await insertMany(manager, PLEDGE_TARGET, clusters.flatMap(toTargetRows));
};

/** Keeps new clusters with their blocks, after their records; also what the data sets bring. */
export const saveClusters = async (
  manager: EntityManager,
  clusters: readonly EmulationCluster[],
): Promise<void> => {
  await insertMany(
    manager,
    EMULATION_BLOCK,
    clusters.map(({ block }) => toBlockRow(block)),
  );
  await insertMany(manager, CLUSTER, clusters.map(toClusterRow));
  await writeYears(manager, clusters);
};

/** Writes what an act made of a cluster; what was signed only grows. */
export const saveCluster = async (manager: EntityManager, cluster: EmulationCluster): Promise<void> => {
  const { id, ...row } = toClusterRow(cluster);
  await updateRow(manager, 'cluster', id, row);
  await manager.query('DELETE FROM cluster_member WHERE cluster_id = $1', [id]);
  for (const { year, lead_id, deputy_id } of toYearRows(cluster))
    await manager.query(
      'UPDATE cluster_year SET lead_id = $3, deputy_id = $4 WHERE cluster_id = $1 AND year = $2',
      [id, year, lead_id, deputy_id],
    );
  await writeYears(manager, [cluster]);
};

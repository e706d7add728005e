import type { EmulationCluster } from '@danvan/domain/emulation';
import type { Hierarchy } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import { QUANG_NGAI_POLICE } from '../demo-accounts.ts';
import { provincesOf } from '../demonstration/places.ts';
import { REFERENCE_DAY } from '../demonstration-year.ts';
import {
  COMMUNE_CLUSTER,
  HIGHLAND_COAST,
  PARTY_CLUSTER,
  POLICE_CLUSTERS,
  WITHOUT_ELDERS,
} from './members.ts';
import { type PledgeOf, playCluster, revised } from './play-cluster.ts';
import { pledgeOfCommission, pledgeOfCommune, pledgeOfProvince } from './pledges.ts';
import type { ClusterEntry } from './work.ts';

const LAST_YEAR = 2026;
/** Lâm Đồng has not signed yet this year: the cluster's pledge is not complete. */
const HAS_NOT_SIGNED = 'pol-p68-2025';

const provincial = (hierarchy: Hierarchy): PledgeOf => {
  const communes = new Map(
    provincesOf(hierarchy.record, REFERENCE_DAY).map((province) => [province.unit, province.communes]),
  );
  const plains = new Set(
    POLICE_CLUSTERS.filter(({ id }) => WITHOUT_ELDERS.has(id)).flatMap(({ members }) => members),
  );
  return (unit, year) =>
    unit === HAS_NOT_SIGNED && year === LAST_YEAR
      ? null
      : pledgeOfProvince({ unit, communes: communes.get(unit) ?? 1, hasElders: !plains.has(unit) }, year);
};

/** Quảng Ngãi lowered one of its targets after the storms of the autumn. */
const withRevision = (cluster: EmulationCluster, pledgeOf: PledgeOf): EmulationCluster => {
  const draft = pledgeOf(QUANG_NGAI_POLICE, LAST_YEAR);
  if (cluster.id !== HIGHLAND_COAST.id || draft === null) return cluster;
  const targets = draft.targets.map((target) =>
    target.indicator === 'VOLUNTEER_DRIVE' ? { ...target, value: '1.500' } : target,
  );
  const reason = 'Điều chỉnh sau đợt mưa lũ tháng 10 (dữ liệu minh họa).';
  const of = { year: LAST_YEAR, unit: QUANG_NGAI_POLICE };
  return revised(cluster, of, { ...draft, targets, reason }, day('2026-10-20'));
};

const entryOf = (cluster: EmulationCluster): ClusterEntry => ({
  record: {
    kind: 'CLUSTER',
    id: cluster.id,
    title: cluster.name,
    owner: cluster.block.keeper,
    visibility: 'INTERNAL',
    concerned: [...new Set(cluster.years.flatMap(({ members }) => members.map(({ unit }) => unit)))],
    programmes: [],
    origin: 'DEMONSTRATION',
    source: null,
    told: day('2026-03-02'),
    alsoFoundBy: [cluster.block.name],
  },
  content: cluster,
});

/** Clusters of all 34 provincial police, of some commissions and of the communes around Sa Thầy; made up. */
export const demonstrationClusters = (hierarchy: Hierarchy): readonly ClusterEntry[] => {
  const pledgeOf = provincial(hierarchy);
  const police: EmulationCluster[] = [];
  for (const story of POLICE_CLUSTERS) {
    const others = [...police];
    police.push(withRevision(playCluster(story, LAST_YEAR, { hierarchy, others }, pledgeOf), pledgeOf));
  }
  const alone = { hierarchy, others: [] };
  return [
    ...police,
    playCluster(PARTY_CLUSTER, LAST_YEAR, alone, pledgeOfCommission),
    playCluster(COMMUNE_CLUSTER, LAST_YEAR, alone, pledgeOfCommune),
  ].map(entryOf);
};

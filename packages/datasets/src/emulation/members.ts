import type { Block } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import { QUANG_NGAI_POLICE, SA_THAY_POLICE } from '../demo-accounts.ts';
import { MINISTRY } from '../trees/police.ts';

/** A cluster of the demonstration: like units, the first of which leads first. */
export type ClusterStory = {
  readonly id: string;
  readonly name: string;
  readonly block: Block;
  /** The first year that is set for it, the day of its establishment, and its members. */
  readonly firstYear: number;
  readonly established: string;
  readonly members: readonly OrgUnitId[];
};

const units = (stem: string, keys: readonly string[]): readonly OrgUnitId[] =>
  keys.map((key) => id<'OrgUnit'>(`${stem}-${key}`));

const POLICE_BLOCK: Block = {
  id: id<'Block'>('mh-khoi-cong-an-tinh'),
  name: 'Khối thi đua Công an các tỉnh, thành phố (dữ liệu minh họa)',
  keeper: MINISTRY,
  tree: 'POLICE',
  level: 'PROVINCE',
};
const PARTY_BLOCK: Block = {
  id: id<'Block'>('mh-khoi-ban-dang'),
  name: 'Khối thi đua Ban Tuyên giáo và Dân vận các tỉnh ủy, thành ủy (dữ liệu minh họa)',
  keeper: id<'OrgUnit'>('tgdv-tw'),
  tree: 'PARTY',
  level: 'PROVINCE',
};
const COMMUNE_BLOCK: Block = {
  id: id<'Block'>('mh-khoi-cong-an-xa-quang-ngai'),
  name: 'Khối thi đua Công an cấp xã tỉnh Quảng Ngãi (dữ liệu minh họa)',
  keeper: QUANG_NGAI_POLICE,
  tree: 'POLICE',
  level: 'COMMUNE',
};

const ofPolice = (number: number, region: string, keys: readonly string[]): ClusterStory => ({
  id: `mh-cum-${number}`,
  name: `Cụm thi đua số ${number}: Công an ${region}`,
  block: POLICE_BLOCK,
  firstYear: 2025,
  established: '2025-07-01',
  members: units('pol', keys),
});

/** Quảng Ngãi's cluster: the one whose rounds are told in full. */
export const HIGHLAND_COAST: ClusterStory = ofPolice(5, 'Nam Trung Bộ và Tây Nguyên', [
  'p51-2025',
  'p52-2025',
  'p66-2025',
  'p56-2025',
  'p68-2025',
]);

/** The police of all 34 provinces, in clusters of five or six like ones. */
export const POLICE_CLUSTERS: readonly ClusterStory[] = [
  ofPolice(1, 'các tỉnh biên giới phía Bắc', [
    'p04-2010',
    'p11-2010',
    'p12-2010',
    'p14-2010',
    'p15-2025',
    'p20-2010',
  ]),
  ofPolice(2, 'các tỉnh trung du và Đông Bắc', ['p08-2025', 'p19-2025', 'p22-2010', 'p24-2025', 'p25-2025']),
  ofPolice(3, 'các thành phố', ['p01-2010', 'p31-2025', 'p46-2010', 'p48-2025', 'p79-2025', 'p92-2025']),
  ofPolice(4, 'đồng bằng sông Hồng và Bắc Trung Bộ', [
    'p33-2025',
    'p37-2025',
    'p38-2010',
    'p40-2010',
    'p42-2010',
    'p44-2025',
  ]),
  HIGHLAND_COAST,
  ofPolice(6, 'các tỉnh Nam Bộ', ['p75-2025', 'p80-2025', 'p82-2025', 'p86-2025', 'p91-2025', 'p96-2025']),
];

/** Clusters of the plains: meetings with village elders are not assigned to their members. */
export const WITHOUT_ELDERS: ReadonlySet<string> = new Set(['mh-cum-3', 'mh-cum-4', 'mh-cum-6']);

/** Commissions of five provincial committees. */
export const PARTY_CLUSTER: ClusterStory = {
  id: 'mh-cum-ban-dang-1',
  name: 'Cụm thi đua Ban Tuyên giáo và Dân vận: Nam Trung Bộ và Tây Nguyên',
  block: PARTY_BLOCK,
  firstYear: 2026,
  established: '2026-01-05',
  members: units('tgdv', ['p52-2025', 'p51-2025', 'p56-2025', 'p66-2025', 'p68-2025']),
};

/** The one commune of the cluster that is not up to the standard of set A: 17 of 25 are not yet 70 %. */
export const BELOW_STANDARD: OrgUnitId = id('pol-c23535-2010');

/** Sa Thầy and its neighbours: seven communes of Quảng Ngãi. */
export const COMMUNE_CLUSTER: ClusterStory = {
  id: 'mh-cum-xa-sa-thay',
  name: 'Cụm thi đua Công an cấp xã: Sa Thầy và các xã lân cận',
  block: COMMUNE_BLOCK,
  firstYear: 2026,
  established: '2026-01-05',
  members: [
    ...units('pol', ['c23534-2025', 'c23530-2010']),
    SA_THAY_POLICE,
    ...units('pol', ['c23536-2010', 'c23548-2025', 'c23538-2025', 'c23535-2010']),
  ],
};

import type { RoundDeadlines, RoundState } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { QUANG_NGAI_POLICE } from '../../demo-accounts.ts';
import { CLUSTER_1000, MOVEMENT, SAFE_COMMUNE } from '../../scoring/index.ts';
import { MINISTRY } from '../../trees/police.ts';
import { type ClusterStory, COMMUNE_CLUSTER, POLICE_CLUSTERS } from '../members.ts';

/** A round of the demonstration: who is scored by what, and how far it is. */
export type RoundStory = {
  readonly id: string;
  readonly title: string;
  readonly set: CriteriaSet;
  readonly holder: OrgUnitId;
  readonly year: number;
  readonly clusters: readonly ClusterStory[];
  readonly deadlines: RoundDeadlines;
  readonly state: Extract<RoundState, 'OPEN' | 'PEER_REVIEW' | 'PUBLISHED'>;
  /** The last day on which something became of it. */
  readonly told: string;
};

/** The year of emulation: from 16/11 to 15/11. */
export const spanOf = ({ year }: Pick<RoundStory, 'year'>) => ({
  firstDay: day(`${year - 1}-11-16`),
  lastDay: day(`${year}-11-15`),
});

const of2025: RoundStory = {
  id: 'mh-dot-2025',
  title: 'Chấm điểm cụm thi đua Công an các tỉnh, thành phố năm 2025 (dữ liệu minh họa)',
  set: CLUSTER_1000,
  holder: MINISTRY,
  year: 2025,
  clusters: POLICE_CLUSTERS,
  deadlines: {
    SELF: day('2025-11-30'),
    PEER: day('2025-12-08'),
    EXPLANATION: day('2025-12-12'),
    RECHECK: day('2025-12-20'),
    PUBLICATION: day('2025-12-31'),
  },
  state: 'PUBLISHED',
  told: '2025-12-26',
};

/**
 * A published year, one in which units score themselves, one in which the communes of a cluster score each other, and
 * the recognition of these communes.
 */
export const ROUND_STORIES: readonly RoundStory[] = [
  of2025,
  {
    ...of2025,
    id: 'mh-dot-2026',
    title: 'Chấm điểm cụm thi đua Công an các tỉnh, thành phố năm 2026 (dữ liệu minh họa)',
    year: 2026,
    deadlines: {
      SELF: day('2026-11-30'),
      PEER: day('2026-12-08'),
      EXPLANATION: day('2026-12-12'),
      RECHECK: day('2026-12-20'),
      PUBLICATION: day('2026-12-31'),
    },
    state: 'OPEN',
    told: '2026-11-16',
  },
  {
    id: 'mh-dot-xa-2026',
    title: 'Phân loại phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026: cụm Sa Thầy (dữ liệu minh họa)',
    set: MOVEMENT,
    holder: QUANG_NGAI_POLICE,
    year: 2026,
    clusters: [COMMUNE_CLUSTER],
    deadlines: { SELF: day('2026-11-20'), PEER: day('2026-11-26'), RECHECK: day('2026-11-30') },
    state: 'PEER_REVIEW',
    told: '2026-11-20',
  },
  {
    id: 'mh-dot-an-toan-2026',
    title: 'Xét công nhận xã “An toàn về an ninh, trật tự” năm 2026: cụm Sa Thầy (dữ liệu minh họa)',
    set: SAFE_COMMUNE,
    holder: QUANG_NGAI_POLICE,
    year: 2026,
    clusters: [COMMUNE_CLUSTER],
    deadlines: { SELF: day('2026-11-17'), RECHECK: day('2026-11-18'), PUBLICATION: day('2026-11-19') },
    state: 'PUBLISHED',
    told: '2026-11-19',
  },
];

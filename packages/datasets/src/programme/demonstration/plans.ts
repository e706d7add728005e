import { day, id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { planEntry } from '../entries/plan.ts';
import { internal, joint, open, UNITS } from './places.ts';
import { NATION_PROGRAMME, PROVINCE_PROGRAMME } from './programmes.ts';

const NATION_THEMES = [
  'Nắm tình hình, đối thoại với Nhân dân',
  'Phong trào toàn dân bảo vệ an ninh Tổ quốc',
  'Mô hình “Dân vận khéo”',
];

/** The three themes of the joint plan of Quảng Ngãi; its tasks stand under them. */
export const THEMES = {
  listening: 'Nắm tình hình, đối thoại với Nhân dân',
  movement: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc',
  models: 'Mô hình “Dân vận khéo” và mô hình tự quản',
  staff: 'Tập huấn, kiểm tra và chế độ báo cáo',
} as const;

/** The plan of the centre, which provinces carry to their level. */
export const NATION_PLAN = planEntry(
  {
    id: 'mh-kh-quoc-gia-2026',
    title: 'Kế hoạch phối hợp công tác dân vận năm 2026',
    programme: NATION_PROGRAMME,
    unit: UNITS.centralCommission,
    year: 2026,
    motto: 'Gần dân, sát cơ sở, trách nhiệm, hiệu quả',
    themes: NATION_THEMES,
    partners: [UNITS.ministry, UNITS.centralFront],
    document: recordId<'DOCUMENT'>('mh-vb-phoi-hop-2026-2030'),
    state: 'ISSUED',
  },
  open(day('2026-01-15')),
);

/** Provinces whose police have carried the national plan to their own level. */
const PROVINCES: readonly (readonly [police: string, title: string, on: string])[] = [
  ['pol-p75-2025', 'Kế hoạch công tác dân vận năm 2026 của Công an thành phố Đồng Nai', '2026-02-03'],
  ['pol-p46-2010', 'Kế hoạch công tác dân vận năm 2026 của Công an thành phố Huế', '2026-02-05'],
  ['pol-p12-2010', 'Kế hoạch công tác dân vận năm 2026 của Công an tỉnh Lai Châu', '2026-02-10'],
  ['pol-p04-2010', 'Kế hoạch công tác dân vận năm 2026 của Công an tỉnh Cao Bằng', '2026-02-12'],
];

const provincePlan = ([police, title, on]: (typeof PROVINCES)[number]) =>
  planEntry(
    {
      id: `mh-kh-${police}-2026`,
      title,
      programme: NATION_PROGRAMME,
      unit: id(police),
      year: 2026,
      themes: NATION_THEMES,
      state: 'ISSUED',
      upper: NATION_PLAN.content,
    },
    open(day(on)),
  );

/** The joint plan of Quảng Ngãi, adapted from the national one. */
export const JOINT_PLAN = planEntry(
  {
    id: 'mh-kh-quang-ngai-2026',
    title: 'Kế hoạch phối hợp công tác dân vận năm 2026 của tỉnh Quảng Ngãi',
    programme: PROVINCE_PROGRAMME,
    derivesFrom: [NATION_PROGRAMME],
    unit: UNITS.commission,
    year: 2026,
    motto: 'Nghe dân nói, nói dân hiểu, làm dân tin',
    themes: Object.values(THEMES),
    partners: [UNITS.police],
    document: recordId<'DOCUMENT'>('mh-vb-ke-hoach-2026'),
    state: 'ISSUED',
    upper: NATION_PLAN.content,
    above: [UNITS.centralCommission],
  },
  joint(day('2026-01-28')),
);

/** What the police of the province do for it themselves, and give to their communes. */
export const POLICE_PLAN = planEntry(
  {
    id: 'mh-kh-cong-an-quang-ngai-2026',
    title: 'Kế hoạch công tác dân vận năm 2026 của Công an tỉnh Quảng Ngãi',
    programme: PROVINCE_PROGRAMME,
    unit: UNITS.police,
    year: 2026,
    motto: 'Nghe dân nói, nói dân hiểu, làm dân tin',
    themes: [THEMES.movement, THEMES.models],
    state: 'ISSUED',
    upper: JOINT_PLAN.content,
  },
  joint(day('2026-02-06')),
);

/** A commune carries the plan of its province to the villages. */
export const COMMUNE_PLAN = planEntry(
  {
    id: 'mh-kh-sa-thay-2026',
    title: 'Kế hoạch công tác dân vận năm 2026 của Công an xã Sa Thầy',
    programme: PROVINCE_PROGRAMME,
    unit: UNITS.saThay,
    year: 2026,
    themes: [THEMES.listening, THEMES.movement],
    state: 'ISSUED',
    upper: JOINT_PLAN.content,
  },
  joint(day('2026-02-20')),
);

const NEXT_YEAR = planEntry(
  {
    id: 'mh-kh-quang-ngai-2027',
    title: 'Dự thảo kế hoạch phối hợp công tác dân vận năm 2027 của tỉnh Quảng Ngãi',
    programme: PROVINCE_PROGRAMME,
    unit: UNITS.commission,
    year: 2027,
    themes: Object.values(THEMES),
    state: 'DRAFT',
  },
  internal(day('2026-11-16')),
);

export const DEMONSTRATION_PLANS = [
  NATION_PLAN,
  ...PROVINCES.map(provincePlan),
  JOINT_PLAN,
  POLICE_PLAN,
  COMMUNE_PLAN,
  NEXT_YEAR,
];

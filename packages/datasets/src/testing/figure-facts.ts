import { type Fact, fact } from './facts-world.ts';

const KON_TUM = 'pol-p62-2010';

/** Code, value and qualifier, kind and unit of measure, as the table of facts.md §3 has them. */
const ROWS: readonly (readonly [code: string, told: string, is: string])[] = [
  ['MODEL_PROVINCE', '14 EXACT', 'STOCK mô hình'],
  ['MODEL_DISTRICT', '4 EXACT', 'STOCK mô hình'],
  ['COMMUNE_POLICE_REGULAR', '366 EXACT', 'STOCK đồng chí'],
  ['COMMUNE_POLICE_PART_TIME', '558 EXACT', 'STOCK đồng chí'],
  ['TEAM_SECURITY', '1714 EXACT', 'STOCK tổ'],
  ['TEAM_RECONCILIATION', '206 EXACT', 'STOCK tổ'],
  ['TEAM_URBAN_GUARD', '136 EXACT', 'STOCK tổ'],
  ['TEAM_URBAN_GUARD_MEMBERS', '539 EXACT', 'STOCK đồng chí'],
  ['TEAM_SELF_MANAGEMENT', '53 EXACT', 'STOCK tổ'],
  ['MODEL_OTHER', '45 EXACT', 'STOCK mô hình'],
  ['MODEL_REPLICATED', '3 EXACT', 'STOCK mô hình'],
  ['LAUNCH_KEY_AREA', '3000 EXACT', 'FLOW đợt'],
  ['LAUNCH_KEY_AREA_TURNS', '350000 EXACT', 'FLOW lượt người'],
  ['LAUNCH_SCHOOL', '180 EXACT', 'FLOW lượt'],
  ['LAUNCH_SCHOOL_PEOPLE', '80000 EXACT', 'FLOW người'],
  ['LAUNCH_WORKPLACE', '700 EXACT', 'FLOW lượt'],
  ['CONFERENCE_ELDERS', '45 EXACT', 'FLOW hội nghị'],
  ['INFORMATION_ITEMS', '1200 OVER', 'FLOW nguồn tin'],
  ['VOLUNTEER_DRIVE', '1000 OVER', 'FLOW đợt'],
];

/** facts.md §3: the Kon Tum decade and the national figure. */
export const FIGURE_FACTS: readonly Fact[] = [
  ...ROWS.map(([code, told, is]) =>
    fact('§3', code, (world) => [world.figure(KON_TUM, code), world.indicator(code)], [told, is]),
  ),
  fact(
    '§3',
    'REGULATION_COVERAGE',
    (world) => [world.figure('pol-bca', 'REGULATION_COVERAGE'), world.indicator('REGULATION_COVERAGE')],
    ['100 EXACT', 'RATIO %'],
  ),
];

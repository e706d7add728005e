import type { PledgeDraft } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import { randomOf } from '../demonstration/random.ts';

/** An indicator with what a commune does of it in a year, roughly; targets are made around it. */
type Yardstick = readonly [indicator: string, perCommune: number];

const OF_PROVINCES: readonly Yardstick[] = [
  ['LAUNCH_KEY_AREA', 18],
  ['LAUNCH_SCHOOL', 11],
  ['LAUNCH_WORKPLACE', 12],
  ['CONFERENCE_ELDERS', 4],
  ['VOLUNTEER_DRIVE', 22],
  ['MODEL_REPLICATED', 1],
  ['TRAINING_TURNS', 8],
];
const OF_COMMUNES: readonly Yardstick[] = [
  ['LAUNCH_KEY_AREA', 18],
  ['LAUNCH_SCHOOL', 11],
  ['LAUNCH_WORKPLACE', 9],
  ['CONFERENCE_ELDERS', 9],
  ['MODEL_OTHER', 3],
  ['MODEL_REPLICATED', 1],
  ['TEAM_SECURITY', 30],
];

const WORDS = 'Giao ước thi đua: hoàn thành các chỉ tiêu dân vận đã ký, báo cáo đúng hạn (dữ liệu minh họa).';

/** Ends on 5 or 0 where it is large: nobody pledges 1.713 launches. */
const rounded = (value: number): number => (value > 40 ? Math.round(value / 5) * 5 : Math.round(value));

const targets = (yardsticks: readonly Yardstick[], unit: OrgUnitId, year: number, communes: number) =>
  yardsticks.map(([indicator, perCommune]) => {
    const factor = 0.85 + 0.3 * randomOf('pledge', unit, year, indicator).next();
    return {
      indicator: id<'Indicator'>(indicator),
      value: String(Math.max(1, rounded(perCommune * communes * factor))),
    };
  });

/** A provincial police, as far as its pledge depends on it. */
export type Pledging = { readonly unit: OrgUnitId; readonly communes: number; readonly hasElders: boolean };

/** What a provincial police pledges. */
export const pledgeOfProvince = ({ unit, communes, hasElders }: Pledging, year: number): PledgeDraft => ({
  targets: targets(
    OF_PROVINCES.filter(([indicator]) => hasElders || indicator !== 'CONFERENCE_ELDERS'),
    unit,
    year,
    communes,
  ),
  text: WORDS,
});

/** What the police of a commune pledges. */
export const pledgeOfCommune = (unit: OrgUnitId, year: number): PledgeDraft => ({
  targets: targets(OF_COMMUNES, unit, year, 1),
  text: WORDS,
});

/** What a commission pledges: in words. */
export const pledgeOfCommission = (): PledgeDraft => ({
  targets: [],
  text: 'Giao ước thi đua: mỗi quý giao ban một lần với các bên phối hợp; giới thiệu ít nhất ba mô hình “Dân vận khéo” có thể nhân rộng (dữ liệu minh họa).',
});

import { decimal, id, ZERO } from '@danvan/domain/kernel';
import type { Indicator, IndicatorCode } from '@danvan/domain/reporting';
import { type KonTumRow, readKonTumTable } from '../sources/kon-tum-table.ts';
import { INDICATOR_WORDS } from './indicator-words.ts';

const HOW = {
  STOCK: { overUnits: 'SUM', overTime: 'LAST' },
  FLOW: { overUnits: 'SUM', overTime: 'SUM' },
  RATIO: { overUnits: 'RATIO', overTime: 'RATIO' },
} as const;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pairedWith = (row: KonTumRow, rows: readonly KonTumRow[]): IndicatorCode | null => {
  const other = row.linkedTo ?? rows.find((candidate) => candidate.linkedTo === row.code)?.code;
  return other === undefined ? null : id(other);
};

const indicatorOf = (row: KonTumRow, rows: readonly KonTumRow[]): Indicator => {
  const words = INDICATOR_WORDS[row.code];
  if (words === undefined) throw new Error(`No English words for ${row.code}`);
  const isRatio = row.kind === 'RATIO';
  return {
    code: id(row.code),
    name: { vi: upperFirst(row.nameVi), en: words.en },
    unitOfMeasure: { vi: row.unitVi, en: words.unitEn },
    kind: row.kind,
    ...HOW[row.kind],
    decimals: isRatio ? 2 : 0,
    minimum: ZERO,
    maximum: isRatio ? decimal(100) : null,
    pairedWith: pairedWith(row, rows),
    guidance: { vi: words.guideVi, en: words.guideEn },
  };
};

const flow = (
  code: string,
  name: Indicator['name'],
  unitOfMeasure: Indicator['unitOfMeasure'],
  guidance: Indicator['guidance'],
  other: string | null = null,
): Indicator => ({
  code: id(code),
  name,
  unitOfMeasure,
  guidance,
  kind: 'FLOW',
  ...HOW.FLOW,
  decimals: 0,
  minimum: ZERO,
  maximum: null,
  pairedWith: other === null ? null : id(other),
});

/** What a provincial briefing reports besides (facts.md §5, §6): meetings held and training given. */
const OF_THE_BRIEFING: readonly Indicator[] = [
  flow(
    'BRIEFING',
    {
      vi: 'Hội nghị giao ban với Ban Tuyên giáo và Dân vận',
      en: 'Briefings with the mass-mobilisation commission',
    },
    { vi: 'hội nghị', en: 'meetings' },
    {
      vi: 'Số hội nghị giao ban chương trình phối hợp tổ chức trong kỳ, tính cả hội nghị trực tuyến.',
      en: 'Briefings on the coordination programme held within the period, online ones included.',
    },
  ),
  flow(
    'TRAINING_COURSE',
    { vi: 'Lớp tập huấn công tác dân vận', en: 'Training courses on mass-mobilisation work' },
    { vi: 'lớp', en: 'courses' },
    {
      vi: 'Số lớp tập huấn tổ chức trong kỳ; báo cáo cùng số lượt cán bộ tham gia.',
      en: 'Courses held within the period, with attendance.',
    },
    'TRAINING_TURNS',
  ),
  flow(
    'TRAINING_TURNS',
    { vi: 'Lượt cán bộ, chiến sĩ tham gia tập huấn', en: 'Attendance of officers at training' },
    { vi: 'lượt người', en: 'attendances' },
    {
      vi: 'Tổng số lượt cán bộ, chiến sĩ tham gia các lớp tập huấn nêu trên.',
      en: 'All attendances of officers at the courses above.',
    },
    'TRAINING_COURSE',
  ),
];

/** All indicators, in the order of the published table: the Kon Tum list, then what briefings report. */
export const INDICATORS: readonly Indicator[] = [
  ...readKonTumTable().map((row, _index, rows) => indicatorOf(row, rows)),
  ...OF_THE_BRIEFING,
];

import type { Decimal, Id, Qualifier } from '../kernel/index.ts';

/** Codes are stable names of indicators ("LAUNCH_KEY_AREA"). */
export type IndicatorCode = Id<'Indicator'>;

/** số hiện có / số phát sinh / tỷ lệ / tiền / khối lượng / có–không / thuyết minh. */
export const INDICATOR_KINDS = ['STOCK', 'FLOW', 'RATIO', 'MONEY', 'MASS', 'YES_NO', 'NARRATIVE'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** How figures of several units become one. NONE: it is not added up and says so. */
export const UNIT_AGGREGATIONS = ['SUM', 'AVERAGE', 'RATIO', 'COUNT_YES', 'NONE'] as const;
export type UnitAggregation = (typeof UNIT_AGGREGATIONS)[number];

/** How figures of successive periods become one: a flow is summed, a stock is the last one. */
export const TIME_AGGREGATIONS = ['SUM', 'LAST', 'AVERAGE', 'RATIO', 'NONE'] as const;
export type TimeAggregation = (typeof TIME_AGGREGATIONS)[number];

/** chỉ tiêu thống kê. */
export type Indicator = {
  readonly code: IndicatorCode;
  readonly name: { readonly vi: string; readonly en: string };
  /** đơn vị tính: đợt, lượt, buổi, cuộc, điểm, tổ … are different units. */
  readonly unitOfMeasure: { readonly vi: string; readonly en: string };
  readonly kind: IndicatorKind;
  readonly overUnits: UnitAggregation;
  readonly overTime: TimeAggregation;
  /** Decimals allowed; 0 for counts. */
  readonly decimals: number;
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;
  /** The indicator of which this one is the other half (136 teams / 539 members). */
  readonly pairedWith: IndicatorCode | null;
  /** What it means and how it is counted, for the one who enters it. */
  readonly guidance: { readonly vi: string; readonly en: string } | null;
};

/** Reported, zero, missing and not applicable are four different things. */
export const FIGURE_STATES = ['REPORTED', 'ZERO', 'MISSING', 'NOT_APPLICABLE'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** số liệu of one indicator in one report. `value` is null for MISSING and NOT_APPLICABLE; yes is 1, no is 0. */
export type Figure = {
  readonly indicator: IndicatorCode;
  readonly state: FigureState;
  readonly value: Decimal | null;
  readonly qualifier: Qualifier;
  /** For ratios that know what they are made of. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** The reporter's word on it (also the explanation that a warning asks for). */
  readonly note: string | null;
};

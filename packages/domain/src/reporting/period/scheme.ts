import type { Day } from '../../kernel/index.ts';

/** tháng / quý / 6 tháng / năm. */
export const PERIOD_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * Periods that follow one another without gap. A window may open before its calendar period: it starts on
 * `startDay` of the month that lies `monthsBefore` months before the first calendar month.
 * Month 15th→14th: 15, 1. Year 16/11→15/11: 16, 2. Plain calendar: 1, 0.
 */
export type RecurringScheme = {
  readonly every: PeriodKind;
  /** 1–28, so that every month has it. */
  readonly startDay: number;
  readonly monthsBefore: number;
};

/** One span of its own, both days inclusive: the decade 17/06/2010–07/02/2020. */
export type SpanScheme = { readonly every: 'SPAN'; readonly from: Day; readonly to: Day };

/** How the periods of a form follow one another. */
export type PeriodScheme = RecurringScheme | SpanScheme;

/** Calendar months, quarters, half-years or years. */
export const calendar = (every: PeriodKind): RecurringScheme => ({ every, startDay: 1, monthsBefore: 0 });

/** Months from the 15th of the month before to the 14th. */
export const MONTH_FROM_15TH: RecurringScheme = { every: 'MONTH', startDay: 15, monthsBefore: 1 };

/** Years from 16/11 to 15/11 (Thông tư 124/2021/TT-BCA). */
export const YEAR_FROM_16_NOVEMBER: RecurringScheme = { every: 'YEAR', startDay: 16, monthsBefore: 2 };

/** Years from 01/11 to 31/10 (Thông tư 124/2021/TT-BCA, khu dân cư). */
export const YEAR_FROM_1_NOVEMBER: RecurringScheme = { every: 'YEAR', startDay: 1, monthsBefore: 2 };

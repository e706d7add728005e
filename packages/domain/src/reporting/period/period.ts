import { addDays, compareDays, type Day, day, type Id } from '../../kernel/index.ts';
import type { PeriodKind, PeriodScheme, RecurringScheme } from './scheme.ts';

/** "2026-M10", "2026-Q3", "2026-H1", "2026-Y", "2010-06-17_2020-02-07". */
export type PeriodKey = Id<'PeriodKey'>;

/** kỳ báo cáo. Both days belong to it. */
export type ReportingPeriod = {
  readonly key: PeriodKey;
  readonly every: PeriodKind | 'SPAN';
  /** The year it is called by: the one in which its calendar months lie (a span: in which it ends). */
  readonly year: number;
  /** Which of its kind in the year: month 1–12, quarter 1–4; 1 for years and spans. */
  readonly ordinal: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** chốt số liệu: the last day whose facts count. */
  readonly cutOff: Day;
};

const MONTHS: Record<PeriodKind, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
const LETTER: Record<PeriodKind, string> = { MONTH: 'M', QUARTER: 'Q', HALF_YEAR: 'H', YEAR: 'Y' };

const two = (value: number): string => String(value).padStart(2, '0');

const dayOf = (year: number, monthIndex: number, dayOfMonth: number): Day => {
  const months = year * 12 + monthIndex;
  const inYear = String(Math.floor(months / 12)).padStart(4, '0');
  return day(`${inYear}-${two((months % 12) + 1)}-${two(dayOfMonth)}`);
};

const keyOf = (every: PeriodKind, year: number, ordinal: number): PeriodKey =>
  `${year}-${LETTER[every]}${every === 'YEAR' ? '' : every === 'MONTH' ? two(ordinal) : ordinal}` as PeriodKey;

const startOf = (scheme: RecurringScheme, year: number, ordinal: number): Day =>
  dayOf(year, (ordinal - 1) * MONTHS[scheme.every] - scheme.monthsBefore, scheme.startDay);

const recurring = (scheme: RecurringScheme, year: number, ordinal: number): ReportingPeriod => {
  const endsOn = addDays(startOf(scheme, year, ordinal + 1), -1);
  return {
    key: keyOf(scheme.every, year, ordinal),
    every: scheme.every,
    year,
    ordinal,
    startsOn: startOf(scheme, year, ordinal),
    endsOn,
    cutOff: endsOn,
  };
};

/** A span from a day to a day, both inclusive. */
export const spanPeriod = (from: Day, to: Day): ReportingPeriod => ({
  key: `${from}_${to}` as PeriodKey,
  every: 'SPAN',
  year: Number(to.slice(0, 4)),
  ordinal: 1,
  startsOn: from,
  endsOn: to,
  cutOff: to,
});

/** The periods that are called by `year`, in order of time. A span belongs to the year in which it ends. */
export const periodsOf = (scheme: PeriodScheme, year: number): readonly ReportingPeriod[] => {
  if (scheme.every === 'SPAN') {
    const span = spanPeriod(scheme.from, scheme.to);
    return span.year === year ? [span] : [];
  }
  const count = 12 / MONTHS[scheme.every];
  return Array.from({ length: count }, (_, index) => recurring(scheme, year, index + 1));
};

/** The period in which a day lies; null outside a span. */
export const periodAt = (scheme: PeriodScheme, on: Day): ReportingPeriod | null => {
  const year = Number(on.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((of) => periodsOf(scheme, of));
  const all = scheme.every === 'SPAN' ? [spanPeriod(scheme.from, scheme.to)] : near;
  return all.find((period) => period.startsOn <= on && on <= period.endsOn) ?? null;
};

/** The period before, with which figures are compared; a span has none. */
export const periodBefore = (scheme: PeriodScheme, period: ReportingPeriod): ReportingPeriod | null =>
  scheme.every === 'SPAN' ? null : periodAt(scheme, addDays(period.startsOn, -1));

/** Order of time, by days and never by name: February stands before December; of two that start together the shorter first. */
export const comparePeriods = (a: ReportingPeriod, b: ReportingPeriod): number =>
  compareDays(a.startsOn, b.startsOn) || compareDays(a.endsOn, b.endsOn);

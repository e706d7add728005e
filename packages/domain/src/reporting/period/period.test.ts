import { constantFrom, assert as holds, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { periodLabel } from './label.ts';
import { comparePeriods, periodAt, periodBefore, periodsOf, spanPeriod } from './period.ts';
import {
  calendar,
  MONTH_FROM_15TH,
  PERIOD_KINDS,
  type PeriodScheme,
  YEAR_FROM_1_NOVEMBER,
  YEAR_FROM_16_NOVEMBER,
} from './scheme.ts';

const QUARTER_FROM_15TH: PeriodScheme = { every: 'QUARTER', startDay: 15, monthsBefore: 1 };
const span = (from: string, to: string): PeriodScheme => ({ every: 'SPAN', from: day(from), to: day(to) });
const KON_TUM_DECADE = span('2010-06-17', '2020-02-07');

describe('the periods of a year', () => {
  it.each([
    [calendar('MONTH'), 2, '2026-M02', '2026-02-01', '2026-02-28', 'Tháng 02/2026', 'February 2026'],
    [calendar('MONTH'), 2, '2028-M02', '2028-02-01', '2028-02-29', 'Tháng 02/2028', 'February 2028'],
    [
      MONTH_FROM_15TH,
      10,
      '2026-M10',
      '2026-09-15',
      '2026-10-14',
      'Tháng 10/2026 (15/09–14/10)',
      'October 2026 (15/09–14/10)',
    ],
    [
      MONTH_FROM_15TH,
      1,
      '2026-M01',
      '2025-12-15',
      '2026-01-14',
      'Tháng 01/2026 (15/12/2025–14/01/2026)',
      'January 2026 (15/12/2025–14/01/2026)',
    ],
    [calendar('QUARTER'), 3, '2026-Q3', '2026-07-01', '2026-09-30', 'Quý III/2026', 'Quarter III/2026'],
    [
      QUARTER_FROM_15TH,
      2,
      '2026-Q2',
      '2026-03-15',
      '2026-06-14',
      'Quý II/2026 (15/03–14/06)',
      'Quarter II/2026 (15/03–14/06)',
    ],
    [
      calendar('HALF_YEAR'),
      2,
      '2026-H2',
      '2026-07-01',
      '2026-12-31',
      '6 tháng cuối năm 2026',
      'Second half of 2026',
    ],
    [calendar('YEAR'), 1, '2026-Y', '2026-01-01', '2026-12-31', 'Năm 2026', 'Year 2026'],
    [
      YEAR_FROM_16_NOVEMBER, // scoring.md §3 A: windows 16/11 → 15/11
      1,
      '2026-Y',
      '2025-11-16',
      '2026-11-15',
      'Năm 2026 (16/11/2025–15/11/2026)',
      'Year 2026 (16/11/2025–15/11/2026)',
    ],
    [
      YEAR_FROM_1_NOVEMBER, // scoring.md §3 A: residential areas 01/11 → 31/10
      1,
      '2026-Y',
      '2025-11-01',
      '2026-10-31',
      'Năm 2026 (01/11/2025–31/10/2026)',
      'Year 2026 (01/11/2025–31/10/2026)',
    ],
    [
      KON_TUM_DECADE, // facts.md: S2, 2010–2020
      1,
      '2010-06-17_2020-02-07',
      '2010-06-17',
      '2020-02-07',
      'Giai đoạn 17/06/2010–07/02/2020',
      'Period 17/06/2010–07/02/2020',
    ],
  ])('%o, number %i is %s from %s to %s: “%s”', (scheme, ordinal, key, startsOn, endsOn, vi, en) => {
    const year = Number(endsOn.slice(0, 4));
    const period = periodsOf(scheme, year)[ordinal - 1];
    expect(period).toMatchObject({ key, year, ordinal, startsOn, endsOn, cutOff: endsOn });
    expect(period && periodLabel(period)).toEqual({ vi, en });
  });

  it('a span belongs to the year in which it ends, and to no other', () => {
    expect(periodsOf(KON_TUM_DECADE, 2019)).toEqual([]);
    expect(periodsOf(KON_TUM_DECADE, 2020)).toHaveLength(1);
  });

  it('February stands before December, and every period before the next (scoring.md §6)', () => {
    const months = periodsOf(calendar('MONTH'), 2026);
    const mixed = [11, 1, 9, 10, 0].flatMap((index) => months[index] ?? []);
    const sorted = mixed.sort(comparePeriods).map((period) => period.ordinal);
    expect(sorted).toEqual([1, 2, 10, 11, 12]);
  });

  it('the span that encloses stands after what starts with it and is shorter', () => {
    const short = spanPeriod(day('2020-01-01'), day('2020-12-31'));
    const long = spanPeriod(day('2020-01-01'), day('2029-12-31'));
    expect([long, short].sort(comparePeriods)).toEqual([short, long]);
  });

  it('periods follow one another without gap or overlap, across years, in every scheme', () => {
    const scheme = tuple(
      constantFrom(...PERIOD_KINDS),
      integer({ min: 1, max: 28 }),
      integer({ min: 0, max: 11 }),
    );
    holds(
      property(scheme, integer({ min: 2011, max: 2090 }), ([every, startDay, monthsBefore], year) => {
        const of = { every, startDay, monthsBefore };
        const periods = [...periodsOf(of, year), ...periodsOf(of, year + 1)];
        periods.forEach((period, index) => {
          const next = periods[index + 1];
          if (next) expect(next.startsOn).toBe(addDays(period.endsOn, 1));
          expect(periodAt(of, period.startsOn)).toEqual(period);
          expect(periodAt(of, period.endsOn)).toEqual(period);
          if (index > 0) expect(periodBefore(of, period)).toEqual(periods[index - 1]);
        });
      }),
    );
  });

  it('a span has no period before it', () => {
    const [decade] = periodsOf(KON_TUM_DECADE, 2020);
    expect(decade && periodBefore(KON_TUM_DECADE, decade)).toBeNull();
    expect(periodAt(KON_TUM_DECADE, day('2020-02-08'))).toBeNull();
    expect(periodAt(KON_TUM_DECADE, day('2014-05-01'))).toEqual(decade);
  });
});

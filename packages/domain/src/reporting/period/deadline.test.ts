import { assert as holds, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../kernel/index.ts';
import { daysLate, deadline, deadlinesOf, isWorkingDay, PLAIN_WEEK, type WorkCalendar } from './deadline.ts';
import { vietnamDay } from './vietnam-day.ts';

const days = (from: string, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) => addDays(day(from), index));

/** As the state announced 2026: Tết Bính Ngọ, the day of the Hùng kings, and two days moved to Saturdays. */
const YEAR_2026: WorkCalendar = {
  weekend: [6, 7],
  holidays: [
    ...[...days('2026-01-01', 2), ...days('2026-02-16', 5), ...days('2026-04-27', 1)],
    ...[...days('2026-04-30', 2), ...days('2026-08-31', 3), ...days('2027-01-01', 1)],
  ],
  workedInstead: [day('2026-01-10'), day('2026-08-22')],
};

describe('a deadline in working days', () => {
  it.each([
    ['2026-10-14', 0, '2026-10-14', 'the cut-off itself'],
    ['2026-10-14', 1, '2026-10-15', 'counted from the day after the cut-off'],
    ['2026-10-14', 3, '2026-10-19', 'Wednesday + 3 passes a weekend'],
    ['2026-11-14', 1, '2026-11-16', 'a cut-off on Saturday'],
    ['2026-02-13', 1, '2026-02-23', 'the Friday before Tết Bính Ngọ'],
    ['2026-02-14', 5, '2026-02-27', 'five working days after Tết'],
    ['2026-08-21', 1, '2026-08-22', 'Saturday 22/08/2026 is worked instead of Monday 31/08'],
    ['2026-08-28', 1, '2026-09-03', 'over the National Day'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year'],
    ['2028-02-28', 1, '2028-02-29', 'a leap day is a day'],
    ['2100-02-26', 1, '2100-03-01', '2100 is no leap year'],
    ['2026-04-25', 1, '2026-04-28', 'a holiday on a Sunday, with the Monday off in its place'],
  ])('cut-off %s plus %i is %s: %s', (cutOff, workingDays, due) => {
    expect(deadline(day(cutOff), workingDays, YEAR_2026)).toBe(due);
  });

  it('each level has its own', () => {
    const rules = [
      { level: 'COMMUNE', workingDays: 2 },
      { level: 'PROVINCE', workingDays: 5 },
    ] as const;
    expect(deadlinesOf(day('2026-10-14'), rules, YEAR_2026)).toEqual([
      { level: 'COMMUNE', on: '2026-10-16' },
      { level: 'PROVINCE', on: '2026-10-21' },
    ]);
  });

  it('is a working day after the cut-off, with exactly so many working days in between, whatever the season', () => {
    holds(
      property(integer({ min: 0, max: 500 }), integer({ min: 1, max: 30 }), (offset, workingDays) => {
        const cutOff = addDays(day('2025-10-01'), offset);
        const due = deadline(cutOff, workingDays, YEAR_2026);
        expect(isWorkingDay(due, YEAR_2026)).toBe(true);
        let worked = 0;
        for (let on = addDays(cutOff, 1); on <= due; on = addDays(on, 1)) {
          if (isWorkingDay(on, YEAR_2026)) worked += 1;
        }
        expect(worked).toBe(workingDays);
      }),
    );
  });

  it('never comes earlier for a later cut-off, for more days, or with more holidays', () => {
    holds(
      property(integer({ min: 0, max: 500 }), integer({ min: 0, max: 30 }), (offset, workingDays) => {
        const cutOff = addDays(day('2025-10-01'), offset);
        const due = deadline(cutOff, workingDays, YEAR_2026);
        expect(deadline(addDays(cutOff, 1), workingDays, YEAR_2026) >= due).toBe(true);
        expect(deadline(cutOff, workingDays + 1, YEAR_2026) > due).toBe(true);
        const holidaysOnly = { ...YEAR_2026, workedInstead: [] };
        expect(deadline(cutOff, workingDays, PLAIN_WEEK) <= deadline(cutOff, workingDays, holidaysOnly)).toBe(
          true,
        );
      }),
    );
  });

  it('a calendar without any working day is a bug and says so', () => {
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], workedInstead: [] };
    expect(() => deadline(day('2026-01-01'), 1, never)).toThrow('No working day');
  });
});

describe('days late', () => {
  const due = day('2026-10-19');
  it('are none until midnight of the due day in Vietnam, and one from then on (scoring.md §6: off by one at midnight)', () => {
    expect(daysLate(due, vietnamDay(Date.parse('2026-10-19T16:59:59.999Z')))).toBe(0);
    expect(daysLate(due, vietnamDay(Date.parse('2026-10-19T17:00:00.000Z')))).toBe(1);
    expect(daysLate(due, day('2026-10-01'))).toBe(0);
    expect(daysLate(due, day('2026-11-19'))).toBe(31);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, daysBetween, parseDay, weekday } from './day.ts';

const anyDay = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a calendar day', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '',
    '30/06/2025',
    '0000-01-01',
  ])('%j is in no calendar and is refused', (text) =>
    expect(parseDay(text)).toEqual({ ok: false, error: 'NOT_A_DAY' }),
  );

  test('the 29th of February exists in a leap year', () => {
    expect(parseDay('2024-02-29').ok).toBe(true);
  });

  test('the merger took effect on a Tuesday', () => {
    expect(weekday(day('2025-07-01'))).toBe(2);
    expect(weekday(day('2026-11-22'))).toBe(7);
    expect(weekday(day('1969-12-29'))).toBe(1);
    expect(weekday(day('1969-12-28'))).toBe(7);
    expect(weekday(day('1945-09-02'))).toBe(7);
  });

  test('going forward and back by any number of days leads to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start);
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });
});

import { day, weekday } from '@danvan/domain/kernel';
import { deadline } from '@danvan/domain/reporting';
import { expect, test } from 'vitest';
import { VIETNAMESE_CALENDAR } from './holidays.ts';

test('seven working days after 14/02/2026 pass over Tết Bính Ngọ', () => {
  expect(deadline(day('2026-02-14'), 7, VIETNAMESE_CALENDAR)).toBe('2026-03-03');
});

test('a Saturday worked in exchange counts', () => {
  expect(deadline(day('2026-01-09'), 1, VIETNAMESE_CALENDAR)).toBe('2026-01-10');
});

test.each([2025, 2026, 2027])(
  'Tết %i takes at least five working days (labour code, article 112)',
  (year) => {
    const ofTet = VIETNAMESE_CALENDAR.holidays.filter((on) => on > `${year}-01-15` && on < `${year}-03-01`);
    expect(ofTet.filter((on) => weekday(on) <= 5).length).toBeGreaterThanOrEqual(5);
  },
);

test('no holiday is entered twice', () => {
  const { holidays } = VIETNAMESE_CALENDAR;
  expect(new Set(holidays).size).toBe(holidays.length);
});

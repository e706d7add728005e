import { addDays, type Day, day, weekday } from '../../kernel/index.ts';
import type { WorkCalendar } from './deadline.ts';

/** Days off of state bodies in one year; moved days are announced each year. */
export type HolidayYear = {
  readonly year: number;
  readonly holidays: readonly string[];
  readonly workedInstead: readonly string[];
};

/** Days from a day to a day, both inclusive. */
const span = (from: string, to: string): readonly string[] => {
  const days: Day[] = [];
  for (let on = day(from); on <= day(to); on = addDays(on, 1)) days.push(on);
  return days;
};

/**
 * Days off by the labour code of 2019 (article 112) with the days moved by the yearly announcements of the Ministry of
 * Home Affairs, as far as known; later years are added as data when they are announced.
 */
export const VIETNAM_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2025,
    holidays: [
      '2025-01-01',
      ...span('2025-01-25', '2025-02-02'),
      '2025-04-07',
      ...span('2025-04-30', '2025-05-04'),
      ...span('2025-08-30', '2025-09-02'),
    ],
    workedInstead: ['2025-04-26'],
  },
  {
    year: 2026,
    holidays: [
      ...span('2026-01-01', '2026-01-04'),
      ...span('2026-02-14', '2026-02-22'),
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      ...span('2026-08-29', '2026-09-02'),
    ],
    workedInstead: ['2026-01-10', '2026-08-22'],
  },
];

/** Holidays of fixed date, for years that are not announced yet: 01/01, 30/04, 01/05, 02/09. */
const FIXED = ['01-01', '04-30', '05-01', '09-02'] as const;

const isWeekend = (on: Day): boolean => weekday(on) >= 6;

/** A holiday on a weekend is made up for on the next working day. */
const withMakeUp = (days: readonly Day[]): readonly Day[] => {
  const off = new Set<Day>();
  for (const holiday of days) {
    let on = holiday;
    while (isWeekend(on) || off.has(on)) on = addDays(on, 1);
    off.add(on);
  }
  return [...off];
};

const announced = (year: number): HolidayYear | undefined =>
  VIETNAM_HOLIDAYS.find((entry) => entry.year === year);

const holidaysIn = (year: number): readonly Day[] =>
  announced(year)?.holidays.map(day) ?? withMakeUp(FIXED.map((date) => day(`${year}-${date}`)));

/**
 * The working calendar of state bodies for the given years. Years that are not in VIETNAM_HOLIDAYS have the holidays
 * of fixed date only (Tết and Giỗ Tổ follow the moon and are announced).
 */
export const vietnamCalendar = (years: readonly number[]): WorkCalendar => ({
  weekend: [6, 7],
  holidays: years.flatMap(holidaysIn),
  workedInstead: years.flatMap((year) => (announced(year)?.workedInstead ?? []).map(day)),
});

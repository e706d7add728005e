import { err, ok, type Result } from './result.ts';

/** A calendar date "yyyy-MM-dd" without time or zone; compares as text. */
export type Day = string & { readonly __day: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

const epochDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;

const fromEpochDay = (days: number): Day =>
  new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as Day;

/** Reads "yyyy-MM-dd"; a day that no calendar has (30 February, the year 0) is refused. */
export const parseDay = (text: string): Result<Day, 'NOT_A_DAY'> => {
  if (!SHAPE.test(text) || text.startsWith('0000')) return err('NOT_A_DAY');
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return err('NOT_A_DAY');
  return new Date(time).toISOString().startsWith(text) ? ok(text as Day) : err('NOT_A_DAY');
};

/** A day that is known to be right; throws on a bug. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(`Not a day: ${text}`);
  return parsed.value;
};

/** The day `count` days later (earlier when negative). */
export const addDays = (from: Day, count: number): Day => fromEpochDay(epochDay(from) + count);

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (of: Day): number => ((((epochDay(of) + 3) % 7) + 7) % 7) + 1;

/** dd/MM/yyyy, as people write days here. */
export const formatDay = (on: Day): string => on.split('-').reverse().join('/');

/** Order for sorting: earlier first. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first of two days. */
export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b);
/** The last of two days. */
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);

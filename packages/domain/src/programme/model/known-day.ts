import type { Day } from '../../kernel/index.ts';

/** đúng ngày / chậm nhất ngày: a summary says that something was there, and seldom since when (S2). */
export const DAY_PRECISIONS = ['ON', 'BY'] as const;
export type DayPrecision = (typeof DAY_PRECISIONS)[number];

/** The day on which something happened, or the latest by which it had happened; it counts from that day on. */
export type KnownDay = { readonly day: Day; readonly precision: DayPrecision };

/** It happened on this very day. */
export const onDay = (day: Day): KnownDay => ({ day, precision: 'ON' });
/** It had happened by this day; the day itself is not known. */
export const byDay = (day: Day): KnownDay => ({ day, precision: 'BY' });

/** The same day a year later; after 29 February, 1 March. */
export const aYearAfter = (day: Day): Day => {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return (day.endsWith('-02-29') ? next.replace('-02-29', '-03-01') : next) as Day;
};

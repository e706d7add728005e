import type { Day } from '../../kernel/index.ts';

const SEVEN_HOURS = 7 * 3_600_000;

/** The calendar day in Vietnam (UTC+7, no summer time) at a moment given in milliseconds since 1970: 17:00 UTC is midnight. */
export const vietnamDay = (epochMilliseconds: number): Day =>
  new Date(epochMilliseconds + SEVEN_HOURS).toISOString().slice(0, 10) as Day;

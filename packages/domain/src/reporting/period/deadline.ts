import type { OrgLevel } from '../../hierarchy/model.ts';
import { addDays, type Day, daysBetween, weekday } from '../../kernel/index.ts';

/** Which days are worked. Weekdays: 1 = Monday … 7 = Sunday. */
export type WorkCalendar = {
  readonly weekend: readonly number[];
  readonly holidays: readonly Day[];
  /** Days of the weekend that are worked in exchange for another day (làm bù). */
  readonly workedInstead: readonly Day[];
};

/** How many working days after the cut-off a level has. */
export type DeadlineRule = { readonly level: OrgLevel; readonly workingDays: number };
/** The last day on time of a level. */
export type TierDeadline = { readonly level: OrgLevel; readonly on: Day };

/** Saturdays and Sundays off, nothing else. */
export const PLAIN_WEEK: WorkCalendar = { weekend: [6, 7], holidays: [], workedInstead: [] };

/** Is it a working day? A day worked instead wins over weekend and holiday. */
export const isWorkingDay = (on: Day, calendar: WorkCalendar): boolean =>
  calendar.workedInstead.includes(on) ||
  !(calendar.weekend.includes(weekday(on)) || calendar.holidays.includes(on));

/** No calendar closes this long; a calendar that does is a bug in its data. */
const LONGEST_REST = 366;

const nextWorkingDay = (after: Day, calendar: WorkCalendar): Day => {
  for (let step = 1; step <= LONGEST_REST; step += 1) {
    const on = addDays(after, step);
    if (isWorkingDay(on, calendar)) return on;
  }
  throw new Error(`No working day within a year after ${after}`);
};

/** The last day on time: the n-th working day, counted from the day after the cut-off. n = 0: the cut-off itself. */
export const deadline = (cutOff: Day, workingDays: number, calendar: WorkCalendar): Day => {
  let on = cutOff;
  for (let count = 0; count < workingDays; count += 1) on = nextWorkingDay(on, calendar);
  return on;
};

/** The deadline of every level. */
export const deadlinesOf = (
  cutOff: Day,
  rules: readonly DeadlineRule[],
  calendar: WorkCalendar,
): readonly TierDeadline[] =>
  rules.map(({ level, workingDays }) => ({ level, on: deadline(cutOff, workingDays, calendar) }));

/** Whole days after the due day; on the due day itself, until midnight, 0. */
export const daysLate = (due: Day, on: Day): number => Math.max(0, daysBetween(due, on));

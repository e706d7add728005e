import { addDays, type Day } from '@danvan/domain/kernel';

const isFirstOfYear = (day: Day): boolean => day.endsWith('-01-01');

/**
 * The time of a programme as people say it: whole years as "2022–2026" or "2023", else days; null when nothing is
 * known. `to` is the first day on which it no longer holds.
 */
export const spanText = (
  { from, to }: { readonly from: Day | null; readonly to: Day | null },
  words: {
    readonly day: (day: Day) => string;
    readonly since: (when: string) => string;
    readonly until: (when: string) => string;
  },
): string | null => {
  const last = to === null ? null : addDays(to, -1);
  const isWhole = (from === null || isFirstOfYear(from)) && (to === null || isFirstOfYear(to));
  const say = (day: Day): string => (isWhole ? day.slice(0, 4) : words.day(day));
  if (from === null) return last === null ? null : words.until(say(last));
  if (last === null) return words.since(say(from));
  return say(from) === say(last) ? say(from) : `${say(from)}–${say(last)}`;
};

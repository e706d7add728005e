/** Days as "yyyy-MM-dd". A span without `from` began before anybody wrote it down; without `to` it goes on. */
export type Spanned = { readonly from: string | null; readonly to: string | null };

/** The years that a drawing of spans shows: from the first day of one to the first day of another. */
export type YearWindow = { readonly from: string; readonly to: string };

const yearOf = (day: string): number => Number(day.slice(0, 4));
const newYear = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole years that hold every known end, every mark, and the day one looks from. */
export const yearWindow = (
  spans: readonly Spanned[],
  marks: readonly string[],
  today: string,
): YearWindow => {
  const known = [today, ...marks, ...spans.flatMap(({ from, to }) => [from, to])].filter(
    (day) => day !== null,
  );
  const years = known.map(yearOf);
  // A span that ends on the first day of a year ends with the year before: no empty year is shown for it.
  const last = Math.max(
    ...known.map((day) => (day.endsWith('-01-01') && day !== today ? yearOf(day) - 1 : yearOf(day))),
  );
  return { from: newYear(Math.min(...years)), to: newYear(last + 1) };
};

/** Where a day stands in the window, 0 … 1; what lies outside stands at its edge. */
export const placeOf = (day: string, { from, to }: YearWindow): number => {
  const share = (time(day) - time(from)) / (time(to) - time(from));
  return Math.min(Math.max(share, 0), 1);
};

/** The first days of the years of a window, thinned out so that at most `most` are written. */
export const yearTicks = ({ from, to }: YearWindow, most: number): readonly string[] => {
  const [first, end] = [yearOf(from), yearOf(to)];
  const step = Math.ceil((end - first) / most);
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, index) => newYear(first + index * step));
};

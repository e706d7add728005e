/** Where a span lies in a year, as shares of its length; `isPoint`: nothing but its end is known. */
export type PlaceInYear = { readonly from: number; readonly to: number; readonly isPoint: boolean };

const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Shares of the year: its first day begins at 0, its last ends at 1; what lies outside stops at the edge. */
export const placeInYear = (year: number, from: string | null, to: string): PlaceInYear => {
  const start = time(`${year}-01-01`);
  const length = time(`${year + 1}-01-01`) - start;
  const shareOf = (moment: number): number => within((moment - start) / length);
  const end = shareOf(time(to) + DAY);
  return { from: from === null ? end : Math.min(shareOf(time(from)), end), to: end, isPoint: from === null };
};

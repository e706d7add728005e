const CLOSEST = 44;

/** The first days of the years that have room beside each other along a scale. */
export const yearsBetween = (from: string, until: string, x: (day: string) => number): readonly string[] => {
  const shown: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const day = `${year}-01-01`;
    if (day < from || day > until || x(day) - last < CLOSEST) continue;
    shown.push(day);
    last = x(day);
  }
  return shown;
};

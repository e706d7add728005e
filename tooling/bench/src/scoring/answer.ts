import type { ScoringResult } from '@danvan/domain/scoring';

/** What everyone must come to: points in hundredths by leaf and unit, totals and places by unit. */
export type Answer = {
  readonly points: readonly ArrayLike<number>[];
  readonly totals: ArrayLike<number>;
  readonly ranks: ArrayLike<number>;
};

/** What the engine came to. */
export const answerOf = ({ columns }: ScoringResult): Answer => ({
  points: columns.points,
  totals: columns.totals,
  ranks: columns.ranks,
});

const firstDifference = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  if (one.length !== other.length) return 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return index;
  return -1;
};

/** Ends the benchmark where a rival, or the bare loop, comes to something else: there is then nothing to compare. */
export const checkSame = (name: string, answer: Answer, expected: Answer): void => {
  const columns = [...expected.points, expected.totals, expected.ranks];
  const others = [...answer.points, answer.totals, answer.ranks];
  columns.forEach((column, index) => {
    const other = others[index] ?? [];
    const unit = firstDifference(column, other);
    if (unit >= 0)
      throw new Error(
        `${name} differs in column ${index}, unit ${unit}: ${other[unit]} and not ${column[unit]}`,
      );
  });
};

/** Places within clusters whose members stand beside each other: 1, 2, 2, 4. */
export const ranksOf = (totals: ArrayLike<number>, clusters: readonly number[]): Int32Array => {
  const ranks = new Int32Array(totals.length);
  for (let start = 0; start < totals.length; ) {
    let end = start;
    while (end < totals.length && clusters[end] === clusters[start]) end += 1;
    for (let unit = start; unit < end; unit += 1) {
      let place = 1;
      for (let other = start; other < end; other += 1)
        if ((totals[other] ?? 0) > (totals[unit] ?? 0)) place += 1;
      ranks[unit] = place;
    }
    start = end;
  }
  return ranks;
};

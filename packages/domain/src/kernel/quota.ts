import { type Decimal, decimal, round } from './decimal.ts';

/** How many places a share of so many leaves: whole ones only. */
export const placesWithin = (share: Decimal, count: number): number =>
  Number(round(share.times(decimal(count)), 0, 'DOWN'));

/**
 * Who of the candidates takes no place. Equals share their fate: where the places do not suffice for all of them, none
 * of them takes one. `compare` is below 0 where the first stands before the second, 0 where they are equal.
 */
export const beyondPlaces = <Candidate>(
  candidates: readonly Candidate[],
  places: number,
  compare: (one: Candidate, other: Candidate) => number,
): readonly Candidate[] => {
  const firstWithout = candidates.toSorted(compare)[places];
  if (firstWithout === undefined) return [];
  return candidates.filter((candidate) => compare(candidate, firstWithout) >= 0);
};

/** Nothing in a legal set lies deeper than this (8 levels of criteria, then a leaf's rule, its steps, their members). */
const DEEPEST = 32;
/** A set of 500 leaves has some 15,000 values. */
const MOST_VALUES = 60_000;

type Place = readonly [value: object, depth: number];

/**
 * Small and flat enough to be read member by member? Walked without recursion, so that a text that is nested a
 * hundred thousand times is refused and not followed.
 */
export const isWithinLimits = (json: unknown): boolean => {
  if (typeof json !== 'object' || json === null) return true;
  const places: Place[] = [[json, 1]];
  let values = 0;
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const [value, depth] = place;
    const members = Object.values(value);
    values += members.length;
    if (depth > DEEPEST || values > MOST_VALUES) return false;
    for (const member of members) {
      if (typeof member === 'object' && member !== null) places.push([member, depth + 1]);
    }
  }
  return true;
};

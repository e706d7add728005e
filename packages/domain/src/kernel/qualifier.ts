/**
 * How exact a reported number is (facts.md §3: "trên 1.200", "gần 35 tỷ đồng"):
 * EXACT =, OVER >, AT_LEAST ≥, NEARLY <, APPROXIMATELY ≈.
 */
export const QUALIFIERS = ['EXACT', 'OVER', 'AT_LEAST', 'NEARLY', 'APPROXIMATELY'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

const isLower = (qualifier: Qualifier): boolean => qualifier === 'OVER' || qualifier === 'AT_LEAST';

/**
 * The qualifier of a sum of two qualified numbers: what is exact adds nothing, a strict bound wins over a
 * weak one, and bounds in opposite directions leave only "about".
 */
export const addQualifiers = (a: Qualifier, b: Qualifier): Qualifier => {
  if (a === b) return a;
  if (a === 'EXACT') return b;
  if (b === 'EXACT') return a;
  if (isLower(a) && isLower(b)) return 'OVER';
  return 'APPROXIMATELY';
};

/** The qualifier of a sum of many; EXACT for nothing. */
export const sumQualifiers = (qualifiers: Iterable<Qualifier>): Qualifier => {
  let total: Qualifier = 'EXACT';
  for (const qualifier of qualifiers) total = addQualifiers(total, qualifier);
  return total;
};

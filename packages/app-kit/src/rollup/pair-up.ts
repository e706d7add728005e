type Paired = { readonly code: string; readonly pairedWith: string | null };

/**
 * Indicators in their order, the halves of a linked pair (136 tổ / 539 đồng chí) together where the first of
 * them stands. The link may be told by one half or by both.
 */
export const pairUp = <I extends Paired>(indicators: readonly I[]): readonly (readonly I[])[] => {
  const areHalves = (a: I, b: I): boolean => a !== b && (a.pairedWith === b.code || b.pairedWith === a.code);
  const taken = new Set<I>();
  return indicators.flatMap((first) => {
    if (taken.has(first)) return [];
    const second = indicators.find((each) => !taken.has(each) && areHalves(first, each));
    taken.add(first);
    if (second) taken.add(second);
    return [second ? [first, second] : [first]];
  });
};

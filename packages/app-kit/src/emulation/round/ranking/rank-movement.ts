/** How a place moved against the round before; `by` in places. */
export type RankMovement =
  | { readonly kind: 'UP' | 'DOWN'; readonly by: number }
  | { readonly kind: 'SAME' }
  /** No place before, or none now. */
  | { readonly kind: 'NONE' };

/** From the place before to the place now: from 5 to 2 is three places up. */
export const rankMovement = (before: number | null, now: number | null): RankMovement => {
  if (before === null || now === null) return { kind: 'NONE' };
  if (before === now) return { kind: 'SAME' };
  return before > now ? { kind: 'UP', by: before - now } : { kind: 'DOWN', by: now - before };
};

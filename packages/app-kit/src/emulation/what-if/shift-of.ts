import type { ShiftRow } from './engine/protocol.ts';

/** How a place changes: up or down by so many, the same, lost or won. */
export type RankChange =
  | { readonly kind: 'up' | 'down'; readonly by: number }
  | { readonly kind: 'same' | 'out' | 'in' };

/** From the place before to the place supposed; nobody's place that stays nobody's is the same. */
export const rankChange = ({ before, after }: Pick<ShiftRow, 'before' | 'after'>): RankChange => {
  if (before.rank === after.rank) return { kind: 'same' };
  if (after.rank === null) return { kind: 'out' };
  if (before.rank === null) return { kind: 'in' };
  const by = Math.abs(before.rank - after.rank);
  return { kind: after.rank < before.rank ? 'up' : 'down', by };
};

/** Best first as supposed; whoever has no place stands below, by score. */
export const byPlace = (rows: readonly ShiftRow[]): readonly ShiftRow[] => {
  const place = ({ after }: ShiftRow): number => after.rank ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted(
    (a, b) => place(a) - place(b) || Number(b.after.total ?? 0) - Number(a.after.total ?? 0),
  );
};

export type SortDirection = 'up' | 'down';
export type Sort = { readonly key: string; readonly direction: SortDirection };

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : VIETNAMESE.compare(String(a), String(b));

/** Rows in order; what has no value stands last in both directions, equals keep their order. */
export const sorted = <Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  direction: SortDirection,
): readonly Row[] =>
  [...rows].sort((left, right) => {
    const a = by(left);
    const b = by(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return direction === 'up' ? compare(a, b) : compare(b, a);
  });

/** A click on a head: up, then down, then as it came. */
export const nextSort = (now: Sort | null, key: string): Sort | null => {
  if (now?.key !== key) return { key, direction: 'up' };
  return now.direction === 'up' ? { key, direction: 'down' } : null;
};

/** "name:up" for the address, and back. */
export const sortText = (sort: Sort | null): string | null => (sort ? `${sort.key}:${sort.direction}` : null);
export const parseSort = (text: string | null): Sort | null => {
  const [key, direction] = text?.split(':') ?? [];
  return key && (direction === 'up' || direction === 'down') ? { key, direction } : null;
};

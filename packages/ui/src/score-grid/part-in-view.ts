/** A run of rows or columns: `from` inclusive, `to` exclusive. */
export type Part = { readonly from: number; readonly to: number };

/** Drawn beyond the edges, so that a quick scroll finds something there. */
const BEYOND = 4;

/** Which of `count` rows (or columns) of the same `size` are in view, with a few beyond each edge; in pixels. */
export const partInView = (scrolled: number, extent: number, size: number, count: number): Part => {
  const first = Math.floor(Math.max(0, scrolled) / size);
  const last = Math.ceil((Math.max(0, scrolled) + extent) / size);
  return { from: Math.max(0, Math.min(first - BEYOND, count)), to: Math.min(count, last + BEYOND) };
};

/**
 * How far to scroll so that the row (or column) at `index` is in view; as little as possible. `covered` is how much of
 * the view the sticky head lies over.
 */
export const scrollTo = (
  index: number,
  size: number,
  scrolled: number,
  extent: number,
  covered: number,
): number => {
  const start = index * size;
  const room = extent - covered;
  if (start < scrolled) return start;
  return start + size > scrolled + room ? start + size - room : scrolled;
};

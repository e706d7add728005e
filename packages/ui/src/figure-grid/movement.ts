import type { Place } from './model.ts';

/** How large the grid is, and how many rows a page is. */
export type GridShape = { readonly rows: number; readonly columns: number; readonly page: number };

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));

const within = (row: number, column: number, shape: GridShape): Place => ({
  row: clamp(row, shape.rows - 1),
  column: clamp(column, shape.columns - 1),
});

/** Where a key leads from a cell, as the ARIA grid pattern says; null: not a key of movement. */
export const moved = (from: Place, key: string, withControl: boolean, shape: GridShape): Place | null => {
  switch (key) {
    case 'ArrowUp':
      return within(withControl ? 0 : from.row - 1, from.column, shape);
    case 'ArrowDown':
      return within(withControl ? shape.rows - 1 : from.row + 1, from.column, shape);
    case 'ArrowLeft':
      return within(from.row, withControl ? 0 : from.column - 1, shape);
    case 'ArrowRight':
      return within(from.row, withControl ? shape.columns - 1 : from.column + 1, shape);
    case 'Home':
      return within(withControl ? 0 : from.row, 0, shape);
    case 'End':
      return within(withControl ? shape.rows - 1 : from.row, shape.columns - 1, shape);
    case 'PageUp':
      return within(from.row - shape.page, from.column, shape);
    case 'PageDown':
      return within(from.row + shape.page, from.column, shape);
    default:
      return null;
  }
};

/** The next (or, with `step` -1, the previous) cell in reading order that may be edited; null at the end. */
export const nextEditable = (
  from: Place,
  step: 1 | -1,
  shape: GridShape,
  mayEdit: (place: Place) => boolean,
): Place | null => {
  const total = shape.rows * shape.columns;
  for (let at = from.row * shape.columns + from.column + step; at >= 0 && at < total; at += step) {
    const place = { row: Math.floor(at / shape.columns), column: at % shape.columns };
    if (mayEdit(place)) return place;
  }
  return null;
};

/** The rectangle between two cells. */
export const rangeOf = (a: Place, b: Place): { readonly from: Place; readonly to: Place } => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
});

export const isInRange = (place: Place, a: Place, b: Place): boolean => {
  const { from, to } = rangeOf(a, b);
  return (
    place.row >= from.row && place.row <= to.row && place.column >= from.column && place.column <= to.column
  );
};

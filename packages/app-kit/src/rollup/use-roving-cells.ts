import { type KeyboardEvent, useCallback } from 'react';

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

const focusables = (row: HTMLTableRowElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('[data-cell]'),
];

/** Where the keys lead from a cell; stays inside the table. */
const target = (from: HTMLElement, [down, right]: readonly [number, number]): HTMLElement | undefined => {
  const row = from.closest('tr');
  const table = from.closest('table');
  if (!row || !table) return undefined;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr, tfoot tr')].filter(
    (each) => focusables(each).length > 0,
  );
  const at = focusables(row).indexOf(from);
  const next = rows[clamp(rows.indexOf(row) + down, rows.length - 1)];
  const cells = next ? focusables(next) : [];
  return cells[clamp(at + right, cells.length - 1)];
};

/** Arrow keys, Home, End and page keys walk a table whose cells carry `data-cell`; Tab leaves it. */
export const useRovingCells = () =>
  useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    const move = MOVES[event.key];
    if (!from || !move || event.altKey || event.metaKey) return;
    const next = target(from, move);
    if (!next) return;
    event.preventDefault();
    from.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }, []);

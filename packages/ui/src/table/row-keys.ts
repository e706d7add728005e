import { type KeyboardEvent, useCallback } from 'react';

const REACHABLE = 'a[href], button:not([disabled])';

/** In the body of a table the up and down arrows go to the same column's link or button of the next row. */
export const useRowKeys = () =>
  useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const cell = (event.target as HTMLElement).closest('tbody td, tbody th');
    const row = cell?.parentElement as HTMLTableRowElement | null;
    if (!cell || !row) return;
    const column = [...row.children].indexOf(cell);
    let next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
    while (next) {
      const target = next.children[column]?.querySelector<HTMLElement>(REACHABLE);
      if (target) {
        target.focus();
        event.preventDefault();
        return;
      }
      next = event.key === 'ArrowDown' ? next.nextElementSibling : next.previousElementSibling;
    }
  }, []);

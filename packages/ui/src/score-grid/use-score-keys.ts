import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Place } from '../figure-grid/model.ts';
import { moved } from '../figure-grid/movement.ts';

const ROWS_PER_PAGE = 10;

type Options = {
  readonly table: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly bringIntoView: (row: number, column: number) => void;
  readonly onOpen: (place: Place) => void;
  /** Is something open that follows where one goes? */
  readonly isFollowing: boolean;
  readonly onFollow: (place: Place) => void;
};

const clamp = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** Where one is in the grid: one stop of the Tab key, arrows as the ARIA grid pattern says, Enter opens. */
export const useScoreKeys = (options: Options) => {
  const { table, rows, columns, bringIntoView, onOpen, isFollowing, onFollow } = options;
  const [wanted, setActive] = useState<Place>({ row: 0, column: 0 });
  // Rows may have been filtered away since.
  const active = { row: clamp(wanted.row, rows), column: clamp(wanted.column, columns) };
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const place = `${wanted.row}:${wanted.column}`;
    table.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({ preventScroll: true });
  }, [wanted, table]);
  const go = (place: Place) => {
    wantsFocus.current = true;
    bringIntoView(place.row, place.column);
    setActive(place);
    if (isFollowing) onFollow(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const shape = { rows, columns, page: ROWS_PER_PAGE };
    const to = moved(active, event.key, event.ctrlKey || event.metaKey, shape);
    if (to) go(to);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(active);
    else return;
    event.preventDefault();
  };
  return { active, setActive, onKeyDown };
};

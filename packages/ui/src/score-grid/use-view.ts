import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type Part, partInView, scrollTo } from './part-in-view.ts';

export type Sizes = {
  readonly row: number;
  readonly column: number;
  /** Height of the head, width of the names. */
  readonly head: number;
  readonly name: number;
};

type View = { readonly rows: Part; readonly columns: Part };

const isSame = (a: View, b: View): boolean =>
  a.rows.from === b.rows.from &&
  a.rows.to === b.rows.to &&
  a.columns.from === b.columns.from &&
  a.columns.to === b.columns.to;

const viewOf = (frame: HTMLElement, sizes: Sizes, rows: number, columns: number): View => ({
  rows: partInView(frame.scrollTop, frame.clientHeight, sizes.row, rows),
  columns: partInView(frame.scrollLeft, frame.clientWidth, sizes.column, columns),
});

const NOTHING_YET: Part = { from: 0, to: 20 };

const cut = ({ from, to }: Part, count: number): Part => ({
  from: Math.min(from, count),
  to: Math.min(to, count),
});

/** The part of a grid that is in view, kept while one scrolls and while the frame changes its size. */
export const useView = (
  frame: RefObject<HTMLElement | null>,
  sizes: Sizes,
  rows: number,
  columns: number,
) => {
  const [view, setView] = useState<View>({ rows: NOTHING_YET, columns: NOTHING_YET });
  const look = useCallback(() => {
    if (!frame.current) return;
    const next = viewOf(frame.current, sizes, rows, columns);
    setView((now) => (isSame(now, next) ? now : next));
  }, [frame, sizes, rows, columns]);
  useLayoutEffect(() => {
    look();
    if (!frame.current) return;
    const watch = new ResizeObserver(look);
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [look, frame]);
  const bringIntoView = useCallback(
    (row: number, column: number) => {
      const element = frame.current;
      if (!element) return;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      element.scrollTop = scrollTo(row, sizes.row, scrollTop, clientHeight, sizes.head);
      element.scrollLeft = scrollTo(column, sizes.column, scrollLeft, clientWidth, sizes.name);
      look();
    },
    [frame, sizes, look],
  );
  return { rows: cut(view.rows, rows), columns: cut(view.columns, columns), look, bringIntoView };
};

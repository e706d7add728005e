import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { inverse } from './block.ts';
import { cellOf, type GridColumn, type GridEdit, type GridRow, isEditable, type Place } from './model.ts';
import { type GridShape, moved, nextEditable, rangeOf } from './movement.ts';

const ROWS_PER_PAGE = 10;

/** An open cell: `replace` began by typing over it, `amend` keeps what is there. */
export type Editing = { readonly place: Place; readonly mode: 'replace' | 'amend'; readonly text: string };

type Options = {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly readOnly: boolean;
  readonly onChange: (edits: readonly GridEdit[]) => void;
  readonly table: RefObject<HTMLTableElement | null>;
};

/** Where one is in the grid, what is open, and what each key does there. */
export const useGrid = ({ rows, columns, readOnly, onChange, table }: Options) => {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>(active);
  const [editing, setEditing] = useState<Editing | null>(null);
  const undoable = useRef<(readonly GridEdit[])[]>([]);
  const shape: GridShape = { rows: rows.length, columns: columns.length, page: ROWS_PER_PAGE };
  const mayEdit = (place: Place) => isEditable(rows[place.row], columns[place.column], readOnly);
  const textAt = (place: Place) => cellOf(rows[place.row], columns[place.column]).text;

  const focus = useCallback(
    (place: Place) => {
      const cell = table.current?.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`);
      cell?.focus();
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    [table],
  );
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (wantsFocus.current && !editing) focus(active);
    wantsFocus.current = false;
  }, [active, editing, focus]);

  const go = (place: Place, extend = false) => {
    wantsFocus.current = true;
    setActive(place);
    if (!extend) setAnchor(place);
  };
  const open = (place: Place, mode: Editing['mode'], text = textAt(place)) => {
    if (!mayEdit(place)) return;
    setActive(place);
    setAnchor(place);
    setEditing({ place, mode, text });
  };
  /** Changes cells as one act that Ctrl+Z takes back whole. */
  const change = (edits: readonly GridEdit[], tell = () => onChange(edits)) => {
    if (edits.length > 0) undoable.current.push(inverse(edits, rows));
    tell();
  };
  const undo = () => {
    const before = undoable.current.pop();
    if (before) onChange(before);
  };
  const editAt = (place: Place, text: string): readonly GridEdit[] => {
    const row = rows[place.row];
    const column = columns[place.column];
    return row && column && mayEdit(place) && text !== textAt(place)
      ? [{ rowKey: row.key, columnKey: column.key, text }]
      : [];
  };
  const clear = () => {
    const { from, to } = rangeOf(anchor, active);
    const edits: GridEdit[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        if (columns[column]?.kind === 'entry') edits.push(...editAt({ row, column }, ''));
      }
    }
    if (edits.length > 0) change(edits);
  };
  /** Closes the open cell and keeps its text; `to` says where one goes next. */
  const commit = (text: string, to: 'leave' | 'stay' | 'down' | 'next' | 'back' | Place) => {
    if (!editing) return;
    const { place } = editing;
    const edits = editAt(place, text);
    if (edits.length > 0) change(edits);
    setEditing(null);
    if (to === 'leave') return;
    if (to === 'stay') return go(place);
    if (to === 'down') return go(moved(place, 'ArrowDown', false, shape) ?? place);
    if (typeof to === 'object') return go(to);
    const next = nextEditable(place, to === 'next' ? 1 : -1, shape, mayEdit);
    if (next) open(next, 'amend');
    else go(place);
  };
  const cancel = () => {
    wantsFocus.current = true;
    setEditing(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const to = moved(active, event.key, control, shape);
    if (to) go(to, event.shiftKey);
    else if (control && event.key.toLowerCase() === 'z') undo();
    else if (event.key === 'Enter' || event.key === 'F2') open(active, 'amend');
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (!control && event.key.length === 1) open(active, 'replace', event.key === ' ' ? '' : event.key);
    else return;
    event.preventDefault();
  };
  return { active, anchor, editing, shape, mayEdit, go, open, change, commit, cancel, onKeyDown };
};

export type Grid = ReturnType<typeof useGrid>;

import type { ReactNode } from 'react';

/** How a cell stands: `idle` untouched, `saved` and `saving` since it was touched, `error` refused, `warning` odd. */
export const CELL_STATES = ['idle', 'saving', 'saved', 'error', 'warning'] as const;
export type CellState = (typeof CELL_STATES)[number];

export type GridCell = {
  readonly text: string;
  readonly state?: CellState;
  /** What is wrong or odd; read out with the cell. */
  readonly message?: string | undefined;
  readonly readOnly?: boolean;
};

export type GridChoice = { readonly value: string; readonly label: string };

export type GridColumn = {
  readonly key: string;
  readonly header: string;
  /** `entry` is typed, `choice` picked from a list (its cell's text is the value), `shown` never edited. */
  readonly kind: 'entry' | 'choice' | 'shown';
  readonly align?: 'left' | 'right';
  readonly width?: number;
  readonly choices?: readonly GridChoice[];
  readonly inputMode?: 'decimal' | 'text';
  readonly maxLength?: number;
};

export type GridRow = {
  readonly key: string;
  /** The name of the row, plain, for screen readers. */
  readonly name: string;
  /** Shown in front; the name by default. */
  readonly label?: ReactNode;
  /** Unit of measure, in quiet grey. */
  readonly unit?: string;
  /** A line under the name. */
  readonly hint?: string | undefined;
  /** Rows with the same section stand under its heading. */
  readonly section?: string;
  readonly cells: Readonly<Record<string, GridCell>>;
};

/** A cell gets a text. */
export type GridEdit = { readonly rowKey: string; readonly columnKey: string; readonly text: string };

/** A pasted value that found no cell: beyond the last row or column, or a cell that cannot be edited. */
export type LeftOver = {
  readonly text: string;
  readonly rowKey: string | null;
  readonly columnKey: string | null;
};

/** A cell by its position; rows and columns count from 0. */
export type Place = { readonly row: number; readonly column: number };

export const cellOf = (row: GridRow | undefined, column: GridColumn | undefined): GridCell =>
  (row && column && row.cells[column.key]) ?? { text: '' };

/** May this cell be edited? */
export const isEditable = (
  row: GridRow | undefined,
  column: GridColumn | undefined,
  gridReadOnly: boolean,
): boolean =>
  !gridReadOnly &&
  row !== undefined &&
  column !== undefined &&
  column.kind !== 'shown' &&
  !cellOf(row, column).readOnly;

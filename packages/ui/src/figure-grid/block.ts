import {
  cellOf,
  type GridColumn,
  type GridEdit,
  type GridRow,
  isEditable,
  type LeftOver,
  type Place,
} from './model.ts';
import { rangeOf } from './movement.ts';

const CELL = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;

const unquoted = (raw: string): string =>
  raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw;

/** Reads what Excel puts on the clipboard: tabs between cells, line ends between rows, quotes round line breaks. */
export const parseBlock = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text);
    if (!match) return text.split(/\r\n|\n|\r/).map((line) => line.split('\t'));
    rows.at(-1)?.push(unquoted(match[1] ?? ''));
    const atEnd = CELL.lastIndex >= text.length;
    if (match[2] === '\t') {
      if (atEnd) rows.at(-1)?.push('');
    } else if (match[2] && !atEnd) rows.push([]);
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
};

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What goes on the clipboard for the cells between two corners. */
export const blockText = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  a: Place,
  b: Place,
): string => {
  const { from, to } = rangeOf(a, b);
  return rows
    .slice(from.row, to.row + 1)
    .map((row) =>
      columns
        .slice(from.column, to.column + 1)
        .map((column) => quoted(shownText(row, column)))
        .join('\t'),
    )
    .join('\n');
};

/** The words of a cell: a choice shows its label. */
export const shownText = (row: GridRow, column: GridColumn): string => {
  const { text } = cellOf(row, column);
  return column.choices?.find((choice) => choice.value === text)?.label ?? text;
};

const written = (column: GridColumn, text: string): string =>
  column.choices?.find((choice) => choice.label === text)?.value ?? text;

/** Lays a block over the grid from a cell on: what each cell gets, and what found no place. */
export const placeBlock = (
  block: readonly (readonly string[])[],
  at: Place,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): { readonly edits: readonly GridEdit[]; readonly leftOver: readonly LeftOver[] } => {
  const edits: GridEdit[] = [];
  const leftOver: LeftOver[] = [];
  block.forEach((line, down) => {
    line.forEach((text, right) => {
      const row = rows[at.row + down];
      const column = columns[at.column + right];
      if (row && column && isEditable(row, column, false)) {
        edits.push({ rowKey: row.key, columnKey: column.key, text: written(column, text) });
      } else if (text !== '') {
        leftOver.push({ text, rowKey: row?.key ?? null, columnKey: column?.key ?? null });
      }
    });
  });
  return { edits, leftOver };
};

/** The edits that bring back what edits replace; those that change nothing are left out. */
export const inverse = (edits: readonly GridEdit[], rows: readonly GridRow[]): readonly GridEdit[] => {
  const before = new Map(rows.map((row) => [row.key, row.cells]));
  return edits.map(({ rowKey, columnKey }) => ({
    rowKey,
    columnKey,
    text: before.get(rowKey)?.[columnKey]?.text ?? '',
  }));
};

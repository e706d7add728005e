import { type Decimal, parseDecimal } from '@danvan/domain/kernel';
import type { TableModel, TableRow } from './table-model.ts';

/** By which column and which way; null keeps the Vietnamese order of names. */
export type Sorting = { readonly key: string; readonly down: boolean } | null;

/** Reads "KEY" (upwards) or "-KEY" (downwards) from the address. */
export const readSorting = (text: string | null): Sorting => {
  if (!text) return null;
  return text.startsWith('-') ? { key: text.slice(1), down: true } : { key: text, down: false };
};

/** The next way when someone presses a head: largest first, smallest first, names again. */
export const nextSorting = (now: Sorting, key: string): string | null => {
  if (now?.key !== key) return `-${key}`;
  return now.down ? key : null;
};

const numberOf = (text: string | null | undefined): Decimal | null => {
  const parsed = parseDecimal(text ?? '');
  return parsed.ok ? parsed.value : null;
};

/** Rows in the chosen order; rows without a figure stay last either way. */
export const sortRows = (model: TableModel, sorting: Sorting): readonly TableRow[] => {
  const at = sorting ? model.columns.findIndex((column) => column.key === sorting.key) : -1;
  if (!sorting || at < 0) return model.rows;
  const keyed = model.rows.map((row) => ({ row, value: numberOf(row.cells[at]?.value) }));
  const way = sorting.down ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (!a.value || !b.value) return a.value ? -1 : b.value ? 1 : 0;
      return a.value.cmp(b.value) * way;
    })
    .map(({ row }) => row);
};

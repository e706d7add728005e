import type { AnswerCell, RollupAnswer } from '@danvan/app-kit/rollup';

type Table = Pick<RollupAnswer, 'rows' | 'total' | 'remainder'>;
type Unit = RollupAnswer['rows'][number]['unit'];

/** Under whom the figures stand in one structure. */
export type Holder = { readonly unit: Unit; readonly cells: readonly AnswerCell[] };

/** The unit under which the figures count: the row that has any; the table's own unit when it is itself the holder. */
export const holderOf = (table: Table): Holder | null => {
  const hasFigure = (row: Holder): boolean => row.cells.some((cell) => cell.value !== null);
  return table.rows.find(hasFigure) ?? (hasFigure(table.total) ? table.total : null);
};

/**
 * Where the figures came from: who held them then; for whoever sees only the successor, the unit from which
 * the successor has them.
 */
export const originOf = (asWas: Table, restated: Table): Holder | null => {
  const then = holderOf(asWas);
  if (then) return then;
  const from = restated.remainder.find((each) => each.cells.some((cell) => cell.value !== null));
  return from ? { unit: from.origin, cells: from.cells } : null;
};

/** How many figures there are, and how many of them are the same in both structures. */
export const agreement = (
  a: readonly AnswerCell[],
  b: readonly AnswerCell[],
): { readonly same: number; readonly all: number } => {
  const other = new Map(b.map((cell) => [cell.indicatorCode, cell]));
  const told = a.filter((cell) => cell.value !== null);
  const same = told.filter((cell) => {
    const match = other.get(cell.indicatorCode);
    return match?.value === cell.value && match.qualifier === cell.qualifier;
  });
  return { same: same.length, all: told.length };
};

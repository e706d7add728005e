import type { AnswerCell, RollupAnswer, ShownIndicator } from './rollup.graphql.ts';

export type TableColumn = { readonly key: string; readonly indicatorCode: string; readonly periodId: string };

/** Columns of one indicator: one for each period. */
export type ColumnGroup = {
  readonly indicator: ShownIndicator;
  readonly columns: readonly TableColumn[];
};

export type Coverage = { readonly reported: number; readonly expected: number };

export type TableRow = {
  readonly id: string;
  readonly kind: 'TOTAL' | 'UNIT' | 'REMAINDER';
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly hasChildren: boolean;
  /** In the order of the columns; null where the API has none. */
  readonly cells: readonly (AnswerCell | null)[];
  readonly coverage: Coverage;
  /** Of a remainder: may it ever be attributed below? */
  readonly mark: AnswerCell['mark'];
  /** For what cannot be attributed below: the units among which it lies. */
  readonly among: readonly string[];
};

export type TableModel = {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly TableColumn[];
  readonly total: TableRow;
  readonly rows: readonly TableRow[];
  readonly remainder: readonly TableRow[];
};

const keyOf = (indicatorCode: string, periodId: string): string => `${indicatorCode}·${periodId}`;

/** Reports counted of those expected, over the periods shown: each period once, by its best-known cell. */
export const coverageOf = (cells: readonly (AnswerCell | null)[]): Coverage => {
  const byPeriod = new Map<string, Coverage>();
  for (const cell of cells) {
    if (cell && cell.expected > (byPeriod.get(cell.periodId)?.expected ?? 0))
      byPeriod.set(cell.periodId, cell);
  }
  let reported = 0;
  let expected = 0;
  for (const each of byPeriod.values()) {
    reported += each.reported;
    expected += each.expected;
  }
  return { reported, expected };
};

type RawRow = { readonly cells: readonly AnswerCell[] };

const cellsInOrder = (raw: RawRow, columns: readonly TableColumn[]): readonly (AnswerCell | null)[] => {
  const byKey = new Map(raw.cells.map((cell) => [keyOf(cell.indicatorCode, cell.periodId), cell]));
  return columns.map((column) => byKey.get(column.key) ?? null);
};

/** Lays the API's answer out: columns by indicator and then period, rows as they come. */
export const tableModel = (
  answer: RollupAnswer,
  indicators: readonly ShownIndicator[],
  periodIds: readonly string[],
): TableModel => {
  const groups = indicators.map((indicator) => ({
    indicator,
    columns: periodIds.map((periodId) => ({
      key: keyOf(indicator.code, periodId),
      indicatorCode: indicator.code,
      periodId,
    })),
  }));
  const columns = groups.flatMap((group) => group.columns);
  const rowOf = (kind: 'TOTAL' | 'UNIT', raw: RollupAnswer['total']): TableRow => {
    const cells = cellsInOrder(raw, columns);
    const { unit, hasChildren } = raw;
    return {
      id: unit.id,
      kind,
      unit,
      hasChildren,
      cells,
      coverage: coverageOf(cells),
      mark: 'WHOLE',
      among: [],
    };
  };
  return {
    groups,
    columns,
    total: rowOf('TOTAL', answer.total),
    rows: answer.rows.map((row) => rowOf('UNIT', row)),
    remainder: answer.remainder.map((rest) => remainderRow(rest, columns)),
  };
};

const remainderRow = (
  rest: RollupAnswer['remainder'][number],
  columns: readonly TableColumn[],
): TableRow => ({
  id: `remainder-${rest.origin.id}-${rest.mark}`,
  kind: 'REMAINDER',
  unit: rest.origin,
  hasChildren: false,
  cells: cellsInOrder(rest, columns),
  coverage: coverageOf(cellsInOrder(rest, columns)),
  mark: rest.mark,
  among: rest.among.map((unit) => unit.shortName),
});

/** Nothing was expected of the unit and nothing counts under it: the table may fold it away. */
export const isIdle = (row: TableRow): boolean =>
  row.coverage.expected === 0 && row.cells.every((cell) => !cell || cell.value === null);

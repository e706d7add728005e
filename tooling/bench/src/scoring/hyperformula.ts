import type { Answer } from './answer.ts';
import { type Case, CONSTANTS, type PlainLeaf } from './case.ts';
import { rival } from './rivals.ts';

type Cell = string | number | null;
type Workbook = {
  readonly getSheetValues: (sheet: number) => readonly (readonly unknown[])[];
  readonly destroy: () => void;
};
type Library = {
  readonly HyperFormula: {
    readonly buildFromArray: (
      cells: readonly (readonly Cell[])[],
      settings: Readonly<Record<string, unknown>>,
    ) => Workbook;
  };
};

/** A, B … Z, AA … */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Where things stand in a row: two figures a leaf, then its exceed rate, then its points, then total and place. */
const at = {
  first: (leaf: number) => columnName(2 * leaf),
  second: (leaf: number) => columnName(2 * leaf + 1),
  rate: (leaf: number, leaves: number) => columnName(2 * leaves + leaf),
  points: (leaf: number, leaves: number) => columnName(3 * leaves + leaf),
  total: (leaves: number) => columnName(4 * leaves),
};

type Rows = { readonly row: number; readonly from: number; readonly to: number };

const formulaOf = (leaf: PlainLeaf, index: number, leaves: number, { row, from, to }: Rows): string => {
  const [one, other] = [`${at.first(index)}${row}`, `${at.second(index)}${row}`];
  const rate = at.rate(index, leaves);
  const [maximum, half] = [leaf.maximum, leaf.maximum / 2];
  switch (leaf.kind) {
    case 'targetRatio':
      return `=ROUND(IF(${one}<=${other},${half}*${one}/${other},${half}+${half}*${rate}${row}/MAX(${rate}${from}:${rate}${to})),2)`;
    case 'linear':
      return `=ROUND(MIN(${maximum},${maximum}*${one}/${other}),2)`;
    case 'perOccurrence':
      return `=MIN(${maximum},${one}*${CONSTANTS.each})`;
    case 'bonusPenalty':
      return `=MIN(${maximum},MAX(${CONSTANTS.least},${one}*${CONSTANTS.bonus}-${other}*${CONSTANTS.penalty}))`;
    case 'allOrNothing':
      return `=IF(${one}>=${CONSTANTS.enough},${maximum},0)`;
    case 'proportionToBest': {
      const column = at.first(index);
      return `=ROUND(${maximum}*${one}/MAX(${column}${from}:${column}${to}),2)`;
    }
  }
};

const rateOf = (leaf: PlainLeaf, index: number, row: number): Cell => {
  const [one, other] = [`${at.first(index)}${row}`, `${at.second(index)}${row}`];
  return leaf.kind === 'targetRatio' ? `=MAX(0,(${one}-${other})/${other})` : null;
};

const rowOf = ({ leaves }: Case, unit: number, rows: Rows): readonly Cell[] => {
  const count = leaves.length;
  const total = at.total(count);
  const sum = `=SUM(${at.points(0, count)}${rows.row}:${at.points(count - 1, count)}${rows.row})`;
  const place = `=COUNTIF(${total}${rows.from}:${total}${rows.to},">"&${total}${rows.row})+1`;
  return [
    ...leaves.flatMap(({ first, second }) => [first[unit] ?? null, second[unit] ?? null]),
    ...leaves.map((leaf, index) => rateOf(leaf, index, rows.row)),
    ...leaves.map((leaf, index) => formulaOf(leaf, index, count, rows)),
    sum,
    place,
  ];
};

/** The case as a spreadsheet, as an office would write it: the cluster's best by MAX over its rows, no lookups. */
export const cellsOf = (of: Case): readonly (readonly Cell[])[] => {
  const [from, to] = [new Map<number, number>(), new Map<number, number>()];
  of.clusters.forEach((cluster, unit) => {
    if (!from.has(cluster)) from.set(cluster, unit + 1);
    to.set(cluster, unit + 1);
  });
  return of.clusters.map((cluster, unit) =>
    rowOf(of, unit, { row: unit + 1, from: from.get(cluster) ?? 1, to: to.get(cluster) ?? 1 }),
  );
};

/** Hundredths; sums of binary numbers are brought back to the hundredth that they stand for. */
const hundredths = (value: unknown): number => Math.round(Number(value) * 100);

/** Builds and computes the spreadsheet; `read` takes its values out afterwards. */
export const runHyperFormula = (
  cells: readonly (readonly Cell[])[],
  leaves: number,
): { readonly read: () => Answer; readonly destroy: () => void } => {
  const { HyperFormula } = rival<Library>('hyperformula');
  const settings = { licenseKey: 'gpl-v3', maxColumns: 1_000, chooseAddressMappingPolicy: undefined };
  const workbook = HyperFormula.buildFromArray(cells, settings);
  return {
    destroy: () => workbook.destroy(),
    read: () => {
      const rows = workbook.getSheetValues(0);
      const column = (index: number) => rows.map((row) => row[index]);
      return {
        points: Array.from({ length: leaves }, (_, leaf) => column(3 * leaves + leaf).map(hundredths)),
        totals: column(4 * leaves).map(hundredths),
        ranks: column(4 * leaves + 1).map(Number),
      };
    },
  };
};

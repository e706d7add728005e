import type { MEASURE_PARTS } from '@danvan/domain/reporting';

type Part = (typeof MEASURE_PARTS)[number];

/** The columns of a measure, by the parts of the domain's Measure: decimals are apportioned, counts are not. */
export const DECIMAL_COLUMNS = {
  total: 'total',
  numerator: 'numerator',
  denominator: 'denominator',
} as const;
export const COUNT_COLUMNS = {
  parted: 'parted',
  yes: 'yes',
  contributions: 'contributions',
  over: 'over',
  atLeast: 'at_least',
  nearly: 'nearly',
  approximately: 'approximately',
  provisional: 'provisional',
} as const;
export const MEASURE_COLUMN: Readonly<Record<Part, string>> = { ...DECIMAL_COLUMNS, ...COUNT_COLUMNS };
const COLUMNS = Object.values(MEASURE_COLUMN);

const each = (tell: (column: string) => string, separator = ', '): string =>
  COLUMNS.map(tell).join(separator);

/** "total, numerator, …" */
export const MEASURE_LIST = each((column) => column);

/**
 * The measure of one figure, exactly as the domain's `measureOf`: `f` is a row of figures (value, qualifier,
 * numerator, denominator, is_provisional), `i` its indicator; `sign` takes it away again.
 */
export const measureOfFigure = (sign: 1 | -1): string => {
  const signed = sign === 1 ? '' : '-';
  const when = (condition: string, then = '1') =>
    `CASE WHEN f.value IS NOT NULL AND ${condition} THEN ${signed}${then} ELSE 0 END`;
  const hasParts = 'f.numerator IS NOT NULL AND f.denominator IS NOT NULL';
  return `
    ${signed}COALESCE(f.value, 0) AS total,
    ${when(hasParts, 'f.numerator')} AS numerator,
    ${when(hasParts, 'f.denominator')} AS denominator,
    ${when(hasParts)} AS parted,
    ${when(`i.kind = 'YES_NO' AND f.value = 1`)} AS yes,
    ${when('true')} AS contributions,
    ${when(`f.qualifier = 'OVER'`)} AS over,
    ${when(`f.qualifier = 'AT_LEAST'`)} AS at_least,
    ${when(`f.qualifier = 'NEARLY'`)} AS nearly,
    ${when(`f.qualifier = 'APPROXIMATELY'`)} AS approximately,
    ${when('f.is_provisional')} AS provisional`;
};

/** Sums of the parts of measures `m`. */
export const SUM_OF_MEASURES = each((column) => `sum(m.${column}) AS ${column}`);

const isDecimal = (column: string): boolean => Object.keys(DECIMAL_COLUMNS).includes(column);

/** Sums of the parts of measures `m`, of which only a share counts; counts are not divided (`apportionMeasure`). */
export const sumOfShares = (share: string): string =>
  each((column) =>
    isDecimal(column) ? `sum(m.${column} * ${share}) AS ${column}` : `sum(m.${column})::int AS ${column}`,
  );

/** Some part of the sums of measures `m` is not zero. */
export const SOME_PART = each((column) => `sum(m.${column}) <> 0`, ' OR ');

/** Adds what could not be inserted to the cell that is there. */
export const ADD_TO_CELL = each((column) => `${column} = rollup_cell.${column} + excluded.${column}`);

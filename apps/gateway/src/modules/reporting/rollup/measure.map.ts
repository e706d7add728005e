import { type Decimal, decimal } from '@danvan/domain/kernel';
import { MEASURE_PARTS, type Measure } from '@danvan/domain/reporting';
import { DECIMAL_COLUMNS, MEASURE_COLUMN } from './measure.sql.ts';

/** The columns of a measure as the database gives them: decimals as texts, counts as numbers. */
export type MeasureRow = Readonly<Record<string, unknown>>;

const read = (part: keyof Measure, value: unknown): Decimal | number =>
  part in DECIMAL_COLUMNS ? decimal(String(value)) : Number(value);

/** The domain's measure of a row of columns. */
export const toMeasure = (row: MeasureRow): Measure =>
  Object.fromEntries(
    MEASURE_PARTS.map((part) => [part, read(part, row[MEASURE_COLUMN[part]])]),
  ) as unknown as Measure;

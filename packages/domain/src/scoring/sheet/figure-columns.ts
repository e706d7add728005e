import type { Decimal } from '../../kernel/index.ts';
import type { SheetFault } from './fault.ts';
import { decimalsOf, scaleFigure } from './scale-figure.ts';
import type { InputValues } from './sheet.ts';
import type { FigureColumns } from './table.ts';

/** What is read of each sheet by one leaf or condition, and where its faults are to be found. */
export type FigureSource = {
  readonly key: string;
  readonly inputs: readonly string[];
  readonly isSigned: boolean;
  /** By subject; null: not there, or not assigned. */
  readonly values: readonly (InputValues | null)[];
  readonly pathOf: (subject: number, input: string) => SheetFault['path'];
};

/** The figure of that name; names that every object has are no figures. */
export const figureOf = (values: InputValues | null, name: string): Decimal | null =>
  values !== null && Object.hasOwn(values, name) ? (values[name] ?? null) : null;

type Figures = readonly (Decimal | null)[];

const mostDecimals = (columns: readonly Figures[]): number => {
  let most = 0;
  for (const figures of columns)
    for (const figure of figures) if (figure !== null) most = Math.max(most, decimalsOf(figure));
  return most;
};

const scaleColumn = (
  figures: Figures,
  decimals: number,
  isSigned: boolean,
  refuse: (code: SheetFault['code'], subject: number) => void,
): Float64Array => {
  const scaled = new Float64Array(figures.length).fill(Number.NaN);
  for (const [subject, figure] of figures.entries()) {
    if (figure === null) continue;
    const units = scaleFigure(figure, decimals);
    if (!Number.isSafeInteger(units)) refuse('FIGURE_TOO_LARGE', subject);
    else if (units < 0 && !isSigned) refuse('FIGURE_NEGATIVE', subject);
    scaled[subject] = units;
  }
  return scaled;
};

/** The columns of one leaf or condition; what cannot be taken is named in `faults`. */
export const figureColumns = (source: FigureSource, faults: SheetFault[]): FigureColumns => {
  const { key, inputs, isSigned, values, pathOf } = source;
  const columns = inputs.map((input) => values.map((sheet) => figureOf(sheet, input)));
  const decimals = mostDecimals(columns);
  const scaled = columns.map((figures, column) =>
    scaleColumn(figures, decimals, isSigned, (code, subject) => {
      faults.push({ code, path: pathOf(subject, inputs[column] ?? ''), about: { key } });
    }),
  );
  return { decimals, inputs: scaled };
};

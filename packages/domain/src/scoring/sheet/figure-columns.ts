import type { Decimal } from '../../kernel/index.ts';
import type { SheetFault } from './fault.ts';
import { decimalsOf, scaleFigure } from './scale-figure.ts';
import type { InputValues } from './sheet.ts';
import type { FigureColumns } from './table.ts';

/** What is read of each sheet by one leaf or condition, and where its faults are to be found. */
export type FigureSource = {
  readonly inputs: readonly string[];
  readonly isSigned: boolean;
  /** By subject; null: not there, or not assigned. */
  readonly values: readonly (InputValues | null)[];
  readonly pathOf: (subject: number, input: string) => SheetFault['path'];
  readonly key: string;
};

/** The figure of that name; names that every object has are no figures. */
export const figureOf = (values: InputValues | null, name: string): Decimal | null =>
  values !== null && Object.hasOwn(values, name) ? (values[name] ?? null) : null;

const mostDecimals = ({ inputs, values }: FigureSource): number => {
  let most = 0;
  for (const sheet of values)
    for (const input of inputs) {
      const figure = figureOf(sheet, input);
      if (figure !== null) most = Math.max(most, decimalsOf(figure));
    }
  return most;
};

const column = (
  source: FigureSource,
  input: string,
  decimals: number,
  faults: SheetFault[],
): Float64Array => {
  const { values, isSigned, key } = source;
  const scaled = new Float64Array(values.length).fill(Number.NaN);
  const refuse = (code: SheetFault['code'], subject: number): void => {
    faults.push({ code, path: source.pathOf(subject, input), about: { key } });
  };
  for (let subject = 0; subject < values.length; subject += 1) {
    const figure = figureOf(values[subject] ?? null, input);
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
  const decimals = mostDecimals(source);
  return { decimals, inputs: source.inputs.map((input) => column(source, input, decimals, faults)) };
};

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

/** The columns of one leaf or condition; what cannot be taken is named in `faults`. */
export const figureColumns = (source: FigureSource, faults: SheetFault[]): FigureColumns => {
  const decimals = mostDecimals(source);
  const refuse = (code: SheetFault['code'], subject: number, input: string): void => {
    faults.push({ code, path: source.pathOf(subject, input), about: { key: source.key } });
  };
  const inputs = source.inputs.map((input) =>
    Float64Array.from(source.values, (values, subject) => {
      const figure = figureOf(values, input);
      if (figure === null) return Number.NaN;
      const scaled = scaleFigure(figure, decimals);
      if (!Number.isSafeInteger(scaled)) refuse('FIGURE_TOO_LARGE', subject, input);
      else if (scaled < 0 && !source.isSigned) refuse('FIGURE_NEGATIVE', subject, input);
      return scaled;
    }),
  );
  return { decimals, inputs };
};

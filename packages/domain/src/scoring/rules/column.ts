import type { FigureColumns } from '../sheet/table.ts';

/** One input of a leaf over all subjects, by its position among the inputs that the rule reads. */
export const columnOf = (figures: FigureColumns, position: number): Float64Array => {
  const column = figures.inputs[position];
  if (!column) throw new Error(`The table has no column ${position} for this rule`);
  return column;
};

/** 10^decimals: what a figure of 1 is in the columns of a leaf. */
export const oneOf = (figures: FigureColumns): number => 10 ** figures.decimals;

/** Within both bounds. */
export const clamp = (points: number, minimum: number, maximum: number): number =>
  Math.min(Math.max(points, minimum), maximum);

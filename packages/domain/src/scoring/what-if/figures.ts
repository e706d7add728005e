import { type Decimal, ok, type Result } from '../../kernel/index.ts';
import type { PointRounding } from '../rules/exact/round-quotient.ts';
import { roundRatio } from '../rules/exact/round-quotient.ts';
import { decimalsOf, scaleFigure } from '../sheet/scale-figure.ts';
import type { FigureColumns, LeafColumns } from '../sheet/table.ts';
import { fault, type WhatIfFault } from './change.ts';

const isExact = (column: Float64Array): boolean =>
  column.every((units) => Number.isNaN(units) || Number.isSafeInteger(units));

/** The same figures with more decimals, so that a finer one fits in. */
const finer = <Columns extends FigureColumns>(columns: Columns, decimals: number): Columns => {
  if (decimals <= columns.decimals) return columns;
  const factor = 10 ** (decimals - columns.decimals);
  return {
    ...columns,
    decimals,
    inputs: columns.inputs.map((column) => column.map((units) => units * factor)),
  };
};

/** The columns with one input put in the place of another; exact, or a fault. */
const withInput = <Columns extends FigureColumns>(
  columns: Columns,
  position: number,
  column: Float64Array,
): Result<Columns, WhatIfFault> => {
  const inputs = columns.inputs.map((each, index) => (index === position ? column : each));
  return inputs.every(isExact) ? ok({ ...columns, inputs }) : fault('FIGURE_TOO_LARGE');
};

/** The columns with one figure of one subject otherwise. */
export const withFigure = <Columns extends FigureColumns>(
  columns: Columns,
  position: number,
  subject: number,
  value: Decimal | null,
): Result<Columns, WhatIfFault> => {
  const wide = finer(columns, value === null ? 0 : decimalsOf(value));
  const column = wide.inputs[position]?.slice() ?? new Float64Array();
  column[subject] = value === null ? Number.NaN : scaleFigure(value, wide.decimals);
  return withInput(wide, position, column);
};

/** The columns with one input of everybody times a factor. */
export const withFactor = (
  columns: LeafColumns,
  position: number,
  factor: Decimal,
): Result<LeafColumns, WhatIfFault> => {
  const more = decimalsOf(factor);
  const times = scaleFigure(factor, more);
  const wide = finer(columns, columns.decimals + more);
  const column = columns.inputs[position]?.map((units) => units * times) ?? new Float64Array();
  return withInput(wide, position, column);
};

/** Points that someone gave, scaled from one maximum to another and rounded as the set rounds. */
export const withScaledPoints = (
  columns: LeafColumns,
  { from, to }: { readonly from: number; readonly to: number },
  isManual: boolean,
  places: number,
  rounding: PointRounding,
): LeafColumns => {
  const scaled = (column: Float64Array, decimals: number): Float64Array =>
    column.map((units) =>
      Number.isNaN(units)
        ? units
        : Math.sign(units) * roundRatio(Math.abs(units) * 10 ** places, to, from, 10 ** decimals, rounding),
    );
  const setPoints = scaled(columns.setPoints, places);
  if (!isManual) return { ...columns, setPoints };
  return {
    ...columns,
    setPoints,
    decimals: places,
    inputs: columns.inputs.map((column) => scaled(column, columns.decimals)),
  };
};

/** Has an appraiser set points for anybody? */
export const hasSetPoints = ({ setPoints }: LeafColumns): boolean =>
  setPoints.some((points) => !Number.isNaN(points));

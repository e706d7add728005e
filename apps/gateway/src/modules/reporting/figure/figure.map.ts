import { type Decimal, decimal, decimalText, id, type Qualifier } from '@danvan/domain/kernel';
import type { Figure, FigureState } from '@danvan/domain/reporting';
import type { FigureRow } from './figure.row.ts';
import { FigureType } from './figure.type.ts';

const read = (text: string | null): Decimal | null => (text === null ? null : decimal(text));
const write = (value: Decimal | null): string | null => (value === null ? null : decimalText(value));

export const toFigure = (row: FigureRow): Figure => ({
  indicator: id(row.indicator_code),
  state: row.state as FigureState,
  value: read(row.value),
  qualifier: row.qualifier as Qualifier,
  numerator: read(row.numerator),
  denominator: read(row.denominator),
  note: row.note,
});

export const toFigureRow = (reportId: string, figure: Figure): FigureRow => ({
  report_id: reportId,
  indicator_code: figure.indicator,
  state: figure.state,
  value: write(figure.value),
  qualifier: figure.qualifier,
  numerator: write(figure.numerator),
  denominator: write(figure.denominator),
  note: figure.note,
});

export const toFigureType = ({ indicator, ...figure }: Figure): FigureType =>
  Object.assign(new FigureType(), { indicatorCode: indicator, ...figure });

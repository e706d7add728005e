import type { Figure, IndicatorCode } from '../indicator.ts';

/** Figures by the code of their indicator. */
export type FigureMap = ReadonlyMap<IndicatorCode, Figure>;

/** The figures of a report, found by code. */
export const figureMap = (figures: readonly Figure[]): FigureMap =>
  new Map(figures.map((figure) => [figure.indicator, figure]));

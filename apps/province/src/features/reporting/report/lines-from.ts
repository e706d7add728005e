import type { Indicator } from '@danvan/domain/reporting';
import { lineOf } from './figure-line.ts';
import type { Lines } from './merge-lines.ts';
import { readFigure } from './read-form.ts';
import type { WireFigure } from './report.graphql.ts';

export type Indicators = ReadonlyMap<string, Indicator>;

/** Saved figures as lines of the grid; what the form does not ask for is left out. */
export const linesFrom = (figures: readonly WireFigure[], indicators: Indicators): Lines => {
  const lines = figures.flatMap((wire) => {
    const indicator = indicators.get(wire.indicatorCode);
    return indicator ? [lineOf(readFigure(wire), indicator)] : [];
  });
  return new Map(lines.map((line) => [line.indicatorCode, line]));
};

import type { Figure } from '@danvan/domain/reporting';
import { toFigureRow } from './figure.map.ts';

type Traces = Readonly<Record<string, object>>;

const traces = (figures: readonly Figure[]): Traces =>
  Object.fromEntries(
    figures.map((figure) => {
      const { report_id: _, indicator_code: code, ...row } = toFigureRow('', figure);
      return [code, row];
    }),
  );

const only = (all: Traces, codes: ReadonlySet<string>) => ({
  figures: Object.fromEntries(Object.entries(all).filter(([code]) => codes.has(code))),
});

/** What the audit keeps of figures: of the indicators concerned, as rows, before and after. */
export const figureTrace = (
  before: readonly Figure[],
  after: readonly Figure[],
  codes: ReadonlySet<string>,
) => ({
  before: only(traces(before), codes),
  after: only(traces(after), codes),
});

/** The indicators whose figure is not the same before and after. */
export const changedIndicators = (
  before: readonly Figure[],
  after: readonly Figure[],
): ReadonlySet<string> => {
  const [was, is] = [traces(before), traces(after)];
  const same = (code: string) => JSON.stringify(was[code]) === JSON.stringify(is[code]);
  return new Set([...Object.keys(was), ...Object.keys(is)].filter((code) => !same(code)));
};

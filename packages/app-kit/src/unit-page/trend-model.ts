import type { AnswerCell, RollupAnswer } from '../rollup/rollup.graphql.ts';

type Period = { readonly id: string; readonly endsOn: string; readonly state: string };

/** One period of a unit's figures through time. */
export type TrendRow<P extends Period = Period> = {
  readonly period: P;
  readonly asWas: AnswerCell | null;
  readonly restated: AnswerCell | null;
};

/** The most periods that a small chart shows. */
export const PERIODS_SHOWN = 12;

/** The last periods that have begun to report, the oldest first. */
export const trendPeriods = <P extends Period>(periods: readonly P[]): readonly P[] =>
  periods
    .filter((period) => period.state !== 'PLANNED')
    .sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
    .slice(-PERIODS_SHOWN);

const cellOf = (answer: RollupAnswer | null, code: string, periodId: string): AnswerCell | null =>
  answer?.total.cells.find((cell) => cell.indicatorCode === code && cell.periodId === periodId) ?? null;

/** Both ways of adding up, period by period. */
export const trendRows = <P extends Period>(
  periods: readonly P[],
  code: string,
  asWas: RollupAnswer | null,
  restated: RollupAnswer | null,
): readonly TrendRow<P>[] =>
  periods.map((period) => ({
    period,
    asWas: cellOf(asWas, code, period.id),
    restated: cellOf(restated, code, period.id),
  }));

/** For drawing only: a place on a scale may be a float. */
export const plotted = (cell: AnswerCell | null): number | null =>
  cell?.value === null || cell?.value === undefined ? null : Number(cell.value);

/** True when both ways say the same everywhere: one line is enough then. */
export const isSame = (rows: readonly TrendRow[]): boolean =>
  rows.every(({ asWas, restated }) => (asWas?.value ?? null) === (restated?.value ?? null));

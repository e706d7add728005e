import { describe, expect, it } from 'vitest';
import type { AnswerCell, RollupAnswer } from '../rollup/rollup.graphql.ts';
import { isSame, plotted, trendPeriods, trendRows } from './trend-model.ts';

const period = (id: string, endsOn: string, state = 'CLOSED') => ({ id, endsOn, state });
const cell = (periodId: string, value: string | null) =>
  ({ indicatorCode: 'A', periodId, value }) as AnswerCell;
const answer = (...cells: AnswerCell[]) => ({ total: { cells } }) as unknown as RollupAnswer;

describe('a unit’s figures through time', () => {
  it('run from the oldest period to the newest, without those not open yet', () => {
    const shown = trendPeriods([
      period('t12', '2026-12-14', 'PLANNED'),
      period('t11', '2026-11-14', 'OPEN'),
      period('t10', '2026-10-14'),
    ]);
    expect(shown.map((each) => each.id)).toEqual(['t10', 't11']);
  });

  it('stand as they were and restated side by side, a gap where there is none', () => {
    const periods = [period('p1', '2020-02-07'), period('p2', '2026-10-14')];
    const rows = trendRows(periods, 'A', answer(cell('p2', '3')), answer(cell('p1', '14'), cell('p2', '3')));
    expect(rows.map((row) => [plotted(row.asWas), plotted(row.restated)])).toEqual([
      [null, 14],
      [3, 3],
    ]);
    expect(isSame(rows)).toBe(false);
    expect(isSame(rows.slice(1))).toBe(true);
  });
});

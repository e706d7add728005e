import { describe, expect, it } from 'vitest';
import type { AnswerCell, RollupAnswer, ShownIndicator } from './rollup.graphql.ts';
import { nextSorting, readSorting, sortRows } from './sort-rows.ts';
import { coverageOf, isIdle, tableModel } from './table-model.ts';

const cell = (indicatorCode: string, value: string | null, more: Partial<AnswerCell> = {}): AnswerCell => ({
  indicatorCode,
  periodId: 'p1',
  value,
  qualifier: 'EXACT',
  isProvisional: false,
  mark: 'WHOLE',
  reported: 1,
  expected: 1,
  absence: null,
  ...more,
});

const unit = (id: string) => ({ id, name: `Công an tỉnh ${id}`, shortName: id, existsTo: null });
const row = (id: string, cells: AnswerCell[]) => ({ unit: unit(id), hasChildren: true, cells });

const indicator = (code: string): ShownIndicator => ({
  code,
  name: { vi: code, en: code },
  unitOfMeasure: { vi: 'tổ', en: 'teams' },
  kind: 'STOCK',
  decimals: 0,
  pairedWith: null,
});

const answer = (rows: RollupAnswer['rows'], remainder: RollupAnswer['remainder'] = []): RollupAnswer => ({
  __typename: 'RollupTable',
  structure: 'AS_WAS',
  on: null,
  asOf: '2026-11-22T01:00:00Z' as RollupAnswer['asOf'],
  total: row('VN', [cell('A', '30')]),
  rows,
  remainder,
});

describe('the table', () => {
  it('lays periods beside each other under their indicator, and leaves a gap where the API has no cell', () => {
    const model = tableModel(
      answer([row('x', [cell('A', '2', { periodId: 'p2' }), cell('A', '1')])]),
      [indicator('A'), indicator('B')],
      ['p1', 'p2'],
    );
    expect(model.columns.map((column) => column.key)).toEqual(['A·p1', 'A·p2', 'B·p1', 'B·p2']);
    expect(model.rows[0]?.cells.map((each) => each?.value ?? null)).toEqual(['1', '2', null, null]);
  });

  it('names the units among which a remainder lies', () => {
    const rest = {
      mark: 'NOT_ATTRIBUTABLE',
      origin: unit('Kon Tum'),
      among: [unit('a'), unit('b')],
      cells: [],
    };
    const model = tableModel(
      answer([], [rest as RollupAnswer['remainder'][number]]),
      [indicator('A')],
      ['p1'],
    );
    expect(model.remainder[0]).toMatchObject({ kind: 'REMAINDER', among: ['a', 'b'] });
  });

  it('counts the reports of a period once, however many indicators it shows', () => {
    expect(
      coverageOf([
        cell('A', '1', { reported: 3, expected: 5 }),
        cell('B', '1', { reported: 3, expected: 5 }),
        cell('A', '1', { periodId: 'p2', reported: 4, expected: 5 }),
        null,
      ]),
    ).toEqual({ reported: 7, expected: 10 });
  });

  it('calls a unit idle when nothing was asked of it and nothing counts under it', () => {
    const idle = cell('A', null, { reported: 0, expected: 0 });
    const [quiet, silent] = tableModel(
      answer([row('quiet', [idle]), row('silent', [cell('A', null, { reported: 0 })])]),
      [indicator('A')],
      ['p1'],
    ).rows;
    expect(quiet && isIdle(quiet)).toBe(true);
    expect(silent && isIdle(silent)).toBe(false);
  });
});

describe('sorting', () => {
  const model = tableModel(
    answer([row('x', [cell('A', '9')]), row('y', [cell('A', null)]), row('z', [cell('A', '10')])]),
    [indicator('A')],
    ['p1'],
  );

  it('compares numbers, not texts, and keeps rows without a figure last', () => {
    expect(sortRows(model, { key: 'A·p1', down: true }).map((each) => each.id)).toEqual(['z', 'x', 'y']);
    expect(sortRows(model, { key: 'A·p1', down: false }).map((each) => each.id)).toEqual(['x', 'z', 'y']);
  });

  it('goes from largest first to smallest first to the order of names', () => {
    expect(nextSorting(null, 'A')).toBe('-A');
    expect(nextSorting(readSorting('-A'), 'A')).toBe('A');
    expect(nextSorting(readSorting('A'), 'A')).toBeNull();
  });
});

import type { AnswerCell, RollupAnswer } from '@danvan/app-kit/rollup';
import { describe, expect, it } from 'vitest';
import { agreement, holderOf, originOf } from './two-structures.ts';

const cell = (indicatorCode: string, value: string | null, qualifier = 'EXACT') =>
  ({ indicatorCode, value, qualifier }) as AnswerCell;
const row = (id: string, ...cells: AnswerCell[]) => ({ unit: { id }, cells, hasChildren: false });
const table = (total: ReturnType<typeof row>, ...rows: ReturnType<typeof row>[]) =>
  ({ total, rows, remainder: [] }) as unknown as RollupAnswer;

describe('the same figures in two structures', () => {
  it('stand under the one row that has them', () => {
    const then = table(
      row('bca', cell('A', '14')),
      row('hue', cell('A', null)),
      row('kon-tum', cell('A', '14')),
    );
    expect(holderOf(then)?.unit.id).toBe('kon-tum');
  });

  it('stand under the unit itself when it is what one looks at', () => {
    expect(holderOf(table(row('quang-ngai', cell('A', '14'))))?.unit.id).toBe('quang-ngai');
    expect(holderOf(table(row('hue', cell('A', null))))).toBeNull();
  });

  it('came from whoever held them then, for the province that sees only its own from the remainder', () => {
    const today = {
      ...table(row('quang-ngai', cell('A', '14'))),
      remainder: [{ origin: { id: 'kon-tum' }, cells: [cell('A', '14')] }],
    } as unknown as RollupAnswer;
    const nothing = table(row('quang-ngai', cell('A', null)));
    expect(originOf(nothing, today)?.unit.id).toBe('kon-tum');
    expect(originOf(table(row('bca'), row('kon-tum', cell('A', '14'))), today)?.unit.id).toBe('kon-tum');
    expect(originOf(nothing, nothing)).toBeNull();
  });

  it('agree when value and qualifier are the same', () => {
    const then = [cell('A', '14'), cell('B', '1200', 'OVER'), cell('C', null)];
    expect(agreement(then, [cell('A', '14'), cell('B', '1200', 'OVER')])).toEqual({ same: 2, all: 2 });
    expect(agreement(then, [cell('A', '14'), cell('B', '1200')])).toEqual({ same: 1, all: 2 });
  });
});

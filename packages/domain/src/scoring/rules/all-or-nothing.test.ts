import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { Condition } from '../criteria-set/condition.ts';
import { type Figures, pointsBy } from '../score/testing.ts';

const points = (condition: Condition, ...rows: readonly Figures[]) =>
  pointsBy({ name: 'allOrNothing', condition }, '10', rows);

/** scoring.md §1 `allOrNothing`: met → M. */
describe('M if the condition is met, else nothing', () => {
  it('yes or no', () => {
    expect(points({ kind: 'YES' }, { met: 1 }, { met: 0 }, { met: null })).toEqual(['10', '0', 'MISSING']);
  });

  it.each([
    ['BELOW', ['10', '0', '0']],
    ['AT_MOST', ['10', '10', '0']],
    ['EQUAL', ['0', '10', '0']],
    ['AT_LEAST', ['0', '10', '10']],
    ['ABOVE', ['0', '0', '10']],
  ] as const)('a figure %s a fixed one', (comparison, expected) => {
    const rows = [{ actual: '-2.6' }, { actual: '-2.5' }, { actual: '-2.4' }];
    expect(points({ kind: 'COMPARE', comparison, value: decimal('-2.5') }, ...rows)).toEqual(expected);
  });

  it('a bound finer than the figures is held exactly', () => {
    const value = decimal('2.5');
    const rows = [{ actual: '2' }, { actual: '3' }];
    expect(points({ kind: 'COMPARE', comparison: 'AT_MOST', value }, ...rows)).toEqual(['10', '0']);
    expect(points({ kind: 'COMPARE', comparison: 'BELOW', value }, ...rows)).toEqual(['10', '0']);
    expect(points({ kind: 'COMPARE', comparison: 'EQUAL', value }, ...rows)).toEqual(['0', '0']);
    expect(points({ kind: 'COMPARE', comparison: 'ABOVE', value }, ...rows)).toEqual(['0', '10']);
  });

  it('a share needs its number rounded up: 70 % of 25 needs 18 (scoring.md §1)', () => {
    const seventy: Condition = { kind: 'SHARE', share: decimal('0.7') };
    expect(points(seventy, { part: 17, whole: 25 }, { part: 18, whole: 25 })).toEqual(['0', '10']);
    expect(points(seventy, { part: 7, whole: 10 }, { part: 0, whole: 0 }, { part: 1, whole: null })).toEqual([
      '10',
      '10',
      'MISSING',
    ]);
  });

  it('a share within bounds: 5 % to under 10 % (scoring.md §3 C)', () => {
    const within: Condition = { kind: 'SHARE_WITHIN', from: decimal('0.05'), below: decimal('0.1') };
    const of = (part: number, whole = 100): Figures => ({ part, whole });
    expect(points(within, of(4), of(5), of(9), of(10), of(0, 0), of(1, 20), of(2, 20))).toEqual([
      '0',
      '10',
      '10',
      '0',
      '0',
      '10',
      '0',
    ]);
    const open: Condition = { kind: 'SHARE_WITHIN', from: decimal('0.2'), below: null };
    expect(points(open, of(19), of(20), of(100))).toEqual(['0', '10', '10']);
  });

  it('fewer than the year before, and none in both years is as good', () => {
    const fewer: Condition = { kind: 'BEFORE', comparison: 'BELOW' };
    const of = (actual: number | null, before: number | null): Figures => ({ actual, before });
    expect(points(fewer, of(3, 4), of(4, 4), of(0, 0), of(1, 0), of(1, null))).toEqual([
      '10',
      '0',
      '10',
      '0',
      'MISSING',
    ]);
    expect(points({ kind: 'BEFORE', comparison: 'ABOVE' }, of(0, 0), of(5, 4))).toEqual(['0', '10']);
  });
});

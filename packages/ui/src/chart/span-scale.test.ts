import { describe, expect, it } from 'vitest';
import { placeOf, yearTicks, yearWindow } from './span-scale.ts';

const TODAY = '2026-11-22';

describe('the years of a drawing', () => {
  it('hold every known end, every mark and today', () => {
    const spans = [
      { from: '2013-08-01', to: null },
      { from: null, to: '2019-07-01' },
    ];
    expect(yearWindow(spans, ['2010-02-25'], TODAY)).toEqual({ from: '2010-01-01', to: '2027-01-01' });
  });

  it('end with the year that a programme of whole years ends with', () => {
    expect(yearWindow([{ from: '2022-01-01', to: '2028-01-01' }], [], TODAY).to).toBe('2028-01-01');
  });

  it('are this year when nothing is known', () => {
    expect(yearWindow([{ from: null, to: null }], [], TODAY)).toEqual({
      from: '2026-01-01',
      to: '2027-01-01',
    });
  });
});

describe('a day in the drawing', () => {
  const window = { from: '2020-01-01', to: '2024-01-01' };

  it('stands where it lies in time', () => {
    expect(placeOf('2020-01-01', window)).toBe(0);
    expect(placeOf('2022-01-01', window)).toBeCloseTo(0.5, 2);
    expect(placeOf('2024-01-01', window)).toBe(1);
  });

  it('outside stands at the edge', () => {
    expect([placeOf('1999-01-01', window), placeOf('2030-01-01', window)]).toEqual([0, 1]);
  });
});

describe('years that are written', () => {
  it('are all of them where there is room', () => {
    expect(yearTicks({ from: '2024-01-01', to: '2027-01-01' }, 8)).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
  });

  it('are thinned out where there is not', () => {
    expect(yearTicks({ from: '2010-01-01', to: '2027-01-01' }, 6)).toEqual([
      '2010-01-01',
      '2013-01-01',
      '2016-01-01',
      '2019-01-01',
      '2022-01-01',
      '2025-01-01',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { pointsBy } from '../score/testing.ts';

describe('the appraiser’s points (scoring.md §1 manual)', () => {
  it('are taken as given, rounded as the set says', () => {
    expect(
      pointsBy({ name: 'manual' }, '20', [{ points: '12.345' }, { points: '0' }, { points: null }]),
    ).toEqual(['12.35', '0', 'MISSING']);
    const whole = { over: { places: 0, rounding: 'HALF_EVEN' } } as const;
    expect(pointsBy({ name: 'manual' }, '20', [{ points: '12.5' }, { points: '13.5' }], whole)).toEqual([
      '12',
      '14',
    ]);
  });
});

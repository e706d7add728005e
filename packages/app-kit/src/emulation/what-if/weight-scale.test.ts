import { describe, expect, it } from 'vitest';
import { weightScale } from './weight-scale.ts';

describe('a slider of points', () => {
  it.each([
    [700, { min: 10, max: 1400, step: 10 }],
    [200, { min: 5, max: 400, step: 5 }],
    [40, { min: 1, max: 80, step: 1 }],
    [5, { min: 0.5, max: 10, step: 0.5 }],
  ])('of %i goes from nearly nothing to twice as much', (maximum, scale) => {
    expect(weightScale(maximum)).toEqual(scale);
  });
});

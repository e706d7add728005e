import { describe, expect, it } from 'vitest';
import { labelStep, trendPath, trendScale } from './trend-scale.ts';

const box = { left: 0, right: 100, top: 0, bottom: 50 };

describe('a trend', () => {
  it('leaves a gap where a figure is missing instead of drawing a zero', () => {
    expect(trendPath([{ x: 0, y: 1 }, { x: 1, y: 2 }, null, { x: 3, y: 3 }])).toBe(
      'M0.0,1.0L1.0,2.0M3.0,3.0',
    );
  });

  it('starts at zero, so that heights can be compared', () => {
    const scale = trendScale([90, 100], ['a', 'b'], box);
    expect(scale.y(0)).toBe(50);
    expect(scale.ticks[0]).toBe(0);
  });

  it('can be drawn when all figures are zero or missing', () => {
    expect(trendScale([0, null], ['a', 'b'], box).y(0)).toBe(50);
  });

  it('writes fewer labels when there is little room', () => {
    expect(labelStep(12, 300, 60)).toBe(3);
    expect(labelStep(4, 800, 60)).toBe(1);
  });
});

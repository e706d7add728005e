import { describe, expect, it } from 'vitest';
import { placeInYear } from './place-in-year.ts';

describe('a span within a year', () => {
  it('of all its days fills it', () => {
    expect(placeInYear(2026, '2026-01-01', '2026-12-31')).toEqual({ from: 0, to: 1, isPoint: false });
  });

  it('ends with the evening of its last day', () => {
    expect(placeInYear(2026, '2026-01-01', '2026-01-01').to).toBeCloseTo(1 / 365);
    expect(placeInYear(2024, '2024-01-01', '2024-02-29').to).toBeCloseTo(60 / 366);
  });

  it('that begins before or ends after stops at the edge', () => {
    expect(placeInYear(2026, '2025-06-01', '2027-06-01')).toEqual({ from: 0, to: 1, isPoint: false });
    expect(placeInYear(2026, '2027-02-01', '2027-06-01')).toMatchObject({ from: 1, to: 1 });
  });

  it('without a beginning is the point at which it ends', () => {
    const { from, to, isPoint } = placeInYear(2026, null, '2026-06-30');
    expect([from === to, isPoint]).toEqual([true, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { pointsBy } from '../score/testing.ts';
import type { Direction } from './rule.ts';

describe('in proportion to the target, at most M (scoring.md §1 linear)', () => {
  const points = (direction: Direction, ...rows: readonly (readonly [string | null, string | null])[]) =>
    pointsBy(
      { name: 'linear', direction },
      '40',
      rows.map(([actual, target]) => ({ actual, target })),
    );

  it('more is better: M·A/T', () => {
    expect(points('HIGHER', ['5', '10'], ['10', '10'], ['25', '10'], ['0', '10'], ['2', '3'])).toEqual([
      '20',
      '40',
      '40',
      '0',
      '26.67',
    ]);
  });

  it('less is better: M as long as A ≤ T, then M·T/A', () => {
    expect(points('LOWER', ['20', '10'], ['10', '10'], ['0', '10'], ['30', '10'])).toEqual([
      '20',
      '40',
      '40',
      '13.33',
    ]);
  });

  it('a target of 0 is met by whatever meets it; nothing is divided by it', () => {
    expect(points('HIGHER', ['0', '0'], ['3', '0'])).toEqual(['40', '40']);
    expect(points('LOWER', ['0', '0'], ['3', '0'])).toEqual(['40', '0']);
  });

  it('without figure or target it is missing', () => {
    expect(points('HIGHER', [null, '10'], ['10', null], [null, null])).toEqual([
      'MISSING',
      'MISSING',
      'MISSING',
    ]);
  });
});

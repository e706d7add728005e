import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { pointsBy, type RuleCase } from '../score/testing.ts';
import type { Rule } from './rule.ts';

const actuals = (rule: Rule, figures: readonly (string | null)[], by: RuleCase = {}) =>
  pointsBy(
    rule,
    '40',
    figures.map((actual) => ({ actual })),
    by,
  );

describe('points by steps (scoring.md §1 bands)', () => {
  const step = (from: string | null, to: string | null, points: string) => ({
    from: from === null ? null : decimal(from),
    to: to === null ? null : decimal(to),
    points: decimal(points),
  });
  const bands: Rule = {
    name: 'bands',
    steps: [
      step(null, '50', '0'),
      step('50', '70', '10.5'),
      step('70', '89.95', '25'),
      step('95', null, '40'),
    ],
  };

  it('the first figure of a step belongs to it, its end to the next', () => {
    expect(actuals(bands, ['-3', '49.99', '50', '69.999', '70', '95', '1000'])).toEqual([
      '0',
      '0',
      '10.5',
      '10.5',
      '25',
      '40',
      '40',
    ]);
  });

  it('a bound finer than the figures is held exactly', () => {
    expect(actuals(bands, ['89.9', '90'])).toEqual(['25', '0']);
    expect(actuals(bands, ['89'])).toEqual(['25']);
  });

  it('between and outside all steps there are no points, without a figure it is missing', () => {
    expect(actuals(bands, ['92', null])).toEqual(['0', 'MISSING']);
  });
});

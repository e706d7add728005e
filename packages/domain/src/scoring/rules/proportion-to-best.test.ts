import { describe, expect, it } from 'vitest';
import { pointsBy, type RuleCase } from '../score/testing.ts';
import type { Direction, Rule } from './rule.ts';

const actuals = (rule: Rule, figures: readonly (string | null)[], by: RuleCase = {}) =>
  pointsBy(
    rule,
    '40',
    figures.map((actual) => ({ actual })),
    by,
  );

describe('in proportion to the best (scoring.md §1 proportionToBest)', () => {
  const toBest = (direction: Direction): Rule => ({ name: 'proportionToBest', direction });

  it.each([
    ['more is better: M·A/best', 'HIGHER', ['10', '5', '0', '2.5'], ['40', '20', '0', '10']],
    ['less is better: M·best/A', 'LOWER', ['10', '5', '20'], ['20', '40', '10']],
    ['none at all is the best where less is better', 'LOWER', ['0', '5'], ['40', '0']],
    ['all zeros, more is better', 'HIGHER', ['0', '0'], ['0', '0']],
    ['all zeros, less is better', 'LOWER', ['0', '0'], ['40', '40']],
    ['alone: its own best', 'HIGHER', ['3'], ['40']],
    ['alone with nothing', 'HIGHER', ['0'], ['0']],
    ['a tie for the best', 'HIGHER', ['9', '9', '3'], ['40', '40', '13.33']],
    ['without a figure', 'HIGHER', [null, '9'], ['MISSING', '40']],
  ] as const)('%s', (_what, direction, figures, expected) => {
    expect(actuals(toBest(direction), figures)).toEqual(expected);
  });

  it('whoever is barred is never the best, and has M at most', () => {
    expect(actuals(toBest('HIGHER'), ['100', '10', '5'], { barred: [0] })).toEqual(['40', '40', '20']);
  });
});

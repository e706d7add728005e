import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { pointsBy, type RuleCase } from '../score/testing.ts';
import type { Rule } from './rule.ts';

const counts = (rule: Rule, figures: readonly (string | null)[], by: RuleCase = {}) =>
  pointsBy(
    rule,
    '20',
    figures.map((count) => ({ count })),
    by,
  );

describe('n × points, at most M (scoring.md §1 perOccurrence)', () => {
  it.each([
    ['none', '0', '0'],
    ['three at 2.5', '3', '7.5'],
    ['eight reach the maximum', '8', '20'],
    ['more is not more', '800', '20'],
    ['not told', null, 'MISSING'],
  ] as const)('%s', (_what, count, expected) => {
    expect(counts({ name: 'perOccurrence', points: decimal('2.5') }, [count])).toEqual([expected]);
  });

  it('points finer than the set are rounded once, after they are multiplied', () => {
    // 3 × 0.335 = 1.005 → 1.01; rounded before it would be 3 × 0.34 = 1.02
    expect(counts({ name: 'perOccurrence', points: decimal('0.335') }, ['3'])).toEqual(['1.01']);
  });
});

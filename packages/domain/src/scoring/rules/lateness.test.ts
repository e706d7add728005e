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

describe('lateness (scoring.md §1: each takes 25 % of the leaf’s points)', () => {
  it('takes its share until nothing is left', () => {
    expect(
      counts({ name: 'lateness', share: decimal('0.25') }, ['0', '1', '2', '3', '4', '5', null]),
    ).toEqual(['20', '15', '10', '5', '0', '0', 'MISSING']);
  });

  it('a share that does not end is rounded once', () => {
    expect(counts({ name: 'lateness', share: decimal('0.3333') }, ['2'])).toEqual(['6.67']);
  });
});

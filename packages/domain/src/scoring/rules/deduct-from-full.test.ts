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

describe('taken off the full points (scoring.md §1 deductFromFull)', () => {
  const rule: Rule = { name: 'deductFromFull', points: decimal(3), floor: decimal(5) };

  it('starts at M and stops at the floor', () => {
    expect(counts(rule, ['0', '1', '4', '5', '6', '100', null])).toEqual([
      '20',
      '17',
      '8',
      '5',
      '5',
      '5',
      'MISSING',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { pointsBy } from '../score/testing.ts';
import type { Rule } from './rule.ts';

describe('a safe arithmetic expression (scoring.md §1 expression)', () => {
  const rule: Rule = { name: 'expression', text: '20 * a / (a + b)', inputs: ['a', 'b'] };

  it('is exact to the end, rounded once, within [0, M]', () => {
    expect(
      pointsBy(rule, '20', [
        { a: '1', b: '2' },
        { a: '0.5', b: '0' },
        { a: '-1', b: '3' },
      ]),
    ).toEqual(['6.67', '20', '0']);
  });

  it('division by nothing, or a figure that is not told: missing, not 0', () => {
    expect(
      pointsBy(rule, '20', [
        { a: '0', b: '0' },
        { a: null, b: '1' },
      ]),
    ).toEqual(['MISSING', 'MISSING']);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { type Figures, pointsBy } from '../score/testing.ts';
import type { Rule } from './rule.ts';

describe('bonus and penalty within their bounds (scoring.md §1 bonusPenalty)', () => {
  const rule: Rule = {
    name: 'bonusPenalty',
    bonus: decimal(2),
    penalty: decimal('1.5'),
    minimum: decimal(-5),
  };
  const rows = (...pairs: readonly (readonly [string | null, string | null])[]): readonly Figures[] =>
    pairs.map(([bonuses, penalties]) => ({ bonuses, penalties }));

  it('n·bonus − m·penalty', () => {
    expect(pointsBy(rule, '20', rows(['3', '2'], ['0', '0'], ['1', '3']))).toEqual(['3', '0', '-2.5']);
  });

  it('is held at both ends', () => {
    expect(pointsBy(rule, '20', rows(['100', '0'], ['0', '100']))).toEqual(['20', '-5']);
  });

  it('is missing if either is not told', () => {
    expect(pointsBy(rule, '20', rows(['1', null], [null, '1']))).toEqual(['MISSING', 'MISSING']);
  });

  it('of halves of a unit, below 0 as above: away from 0', () => {
    const fine: Rule = { ...rule, bonus: decimal('0.125'), penalty: decimal('0.125') };
    expect(pointsBy(fine, '20', rows(['1', '0'], ['0', '1']))).toEqual(['0.13', '-0.13']);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { type Figures, pointsBy, type RuleCase } from '../score/testing.ts';
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

describe('the appraiser’s points (scoring.md §1 manual)', () => {
  it('are taken as given, rounded as the set says', () => {
    expect(
      pointsBy({ name: 'manual' }, '20', [{ points: '12.345' }, { points: '0' }, { points: null }]),
    ).toEqual(['12.35', '0', 'MISSING']);
    const whole = { over: { places: 0, rounding: 'HALF_EVEN' } } as const;
    expect(pointsBy({ name: 'manual' }, '20', [{ points: '12.5' }, { points: '13.5' }], whole)).toEqual([
      '12',
      '14',
    ]);
  });
});

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

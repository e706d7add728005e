import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { pointsBy, type RuleCase } from '../score/testing.ts';
import type { Direction, Rule } from './rule.ts';

const actuals = (rule: Rule, figures: readonly (string | null)[], by: RuleCase = {}) =>
  pointsBy(
    rule,
    '40',
    figures.map((actual) => ({ actual })),
    by,
  );

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

describe('points by the place in the cluster (scoring.md §1 rankBand)', () => {
  const rankBand = (direction: Direction): Rule => ({
    name: 'rankBand',
    direction,
    steps: [
      { fromRank: 1, toRank: 1, points: decimal(40) },
      { fromRank: 2, toRank: 3, points: decimal(25) },
      { fromRank: 4, toRank: null, points: decimal(10) },
    ],
  });

  it('equals share a place and the next stands behind all of them (1, 2, 2, 4)', () => {
    expect(actuals(rankBand('HIGHER'), ['7', '9', '7', '1'])).toEqual(['25', '40', '25', '10']);
    expect(actuals(rankBand('LOWER'), ['7', '9', '7', '1'])).toEqual(['25', '10', '25', '40']);
  });

  it('each cluster has places of its own; alone one is first', () => {
    expect(actuals(rankBand('HIGHER'), ['7', '9', '1'], { groups: ['a', 'a', 'b'] })).toEqual([
      '25',
      '40',
      '40',
    ]);
  });

  it('whoever is barred takes nobody’s place, and whoever has no figure has none', () => {
    expect(actuals(rankBand('HIGHER'), ['7', '9', null, '1'], { barred: [1] })).toEqual([
      '40',
      '40',
      'MISSING',
      '25',
    ]);
  });

  it('all zeros are all first', () => {
    expect(actuals(rankBand('HIGHER'), ['0', '0'])).toEqual(['40', '40']);
  });
});

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

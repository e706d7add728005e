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

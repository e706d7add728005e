import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { type Figures, pointsBy, type RuleCase } from '../score/testing.ts';
import type { Direction, RuleOf } from './rule.ts';

const rule = (direction: Direction = 'HIGHER', half = '0.5'): RuleOf<'targetRatio'> => ({
  name: 'targetRatio',
  direction,
  half: decimal(half),
});
/** "12/10": a figure of 12 against a target of 10; "12/": no target; "/10": no figure. */
const row = (text: string): Figures => {
  const [actual = '', target = ''] = text.split('/');
  return { actual: actual || null, target: target || null };
};
const points = (rows: readonly string[], by: RuleCase = {}, direction: Direction = 'HIGHER') =>
  pointsBy(rule(direction), '40', rows.map(row), by);

/** scoring.md §1 `targetRatio`, M = 40, half = 0.5: half·M = 20. */
describe('a figure against its target (scoring.md §1 targetRatio)', () => {
  it.each([
    // A < T: half·M·A/T
    ['below the target', ['5/10'], ['10']],
    ['nothing done', ['0/10'], ['0']],
    ['a third of the target, rounded half up', ['1/3'], ['6.67']],
    // A = T: half·M
    ['at the target', ['10/10'], ['20']],
    ['at the target, written otherwise', ['10.0/10'], ['20']],
    // e = 0.2 and 0.5; best 0.5 has M; 20 + 20·0.2/0.5 = 28
    ['above it, relative to the best of the cluster', ['12/10', '15/10'], ['28', '40']],
    // The rate decides, not the figure: 0.5 of 10 is more than 0.1 of 1000; 20 + 20·0.1/0.5 = 24
    ['the best is the highest rate, not the highest figure', ['1100/1000', '15/10'], ['24', '40']],
    // 1/3 and 2/6 are the same rate
    ['all who tie for the best have M', ['4/3', '8/6', '7/6'], ['40', '40', '30']],
    ['a best that equals its target: nobody is above it', ['10/10', '5/10'], ['20', '10']],
    ['alone above the target: its own best', ['11/10'], ['40']],
    ['alone below the target', ['9/10'], ['18']],
    // 20 + 20 · (1/30)/(1/7) = 24.666…
    ['a quotient that does not end is rounded once', ['31/30', '8/7'], ['24.67', '40']],
    ['all zeros', ['0/10', '0/5', '0/1'], ['0', '0', '0']],
  ] as const)('%s', (_what, rows, expected) => {
    expect(points(rows)).toEqual(expected);
  });

  it('each cluster has a best of its own', () => {
    expect(points(['11/10', '15/10', '12/10'], { groups: ['a', 'a', 'b'] })).toEqual(['24', '40', '40']);
  });

  it('half may be another share: 70 % of M at the target, M for the best', () => {
    const rows = ['5/10', '10/10', '12/10', '15/10'].map(row);
    // 28·0.5 = 14; 28; 28 + 12·0.2/0.5 = 32.8; 40
    expect(pointsBy(rule('HIGHER', '0.7'), '40', rows)).toEqual(['14', '28', '32.8', '40']);
  });

  it('before the close no best is known: above the target counts half·M', () => {
    expect(points(['5/10', '10/10', '12/10', '15/10'], { pass: 'PROVISIONAL' })).toEqual([
      '10',
      '20',
      '20',
      '20',
    ]);
  });
});

describe('less is better (scoring.md §6: lower-is-better)', () => {
  it.each([
    // A > T: half·M·T/A
    ['beyond what is allowed', ['20/10'], ['10']],
    ['at it', ['10/10'], ['20']],
    // e = (T−A)/T: 0.2 and 0.5
    ['below it, relative to the best', ['8/10', '5/10'], ['28', '40']],
    ['none at all is the best there can be', ['0/10', '5/10'], ['40', '30']],
    ['a target of 0 that is kept is a target reached', ['0/0'], ['20']],
    ['a target of 0 that is not kept', ['1/0'], ['0']],
    ['without a target: the least has M', ['2/', '4/', '8/'], ['40', '20', '10']],
  ] as const)('%s', (_what, rows, expected) => {
    expect(points(rows, {}, 'LOWER')).toEqual(expected);
  });
});

describe('no target, no figure', () => {
  it.each([
    // M·A/max(A), among those without a target only
    ['a figure without a target: against the best without one', ['5/', '10/', '100/50'], ['20', '40', '40']],
    ['alone without a target', ['3/'], ['40']],
    ['without a target, all zeros', ['0/', '0/'], ['0', '0']],
    ['neither target nor figure: 0', ['/', '10/10'], ['0', '20']],
    ['a target without a figure is missing, not 0', ['/10', '10/10'], ['MISSING', '20']],
    ['a target of 0, nothing done: reached', ['0/0'], ['20']],
    ['a target of 0 has no rate: half·M, and never the best', ['7/0', '11/10', '12/10'], ['20', '30', '40']],
  ] as const)('%s', (_what, rows, expected) => {
    expect(points(rows)).toEqual(expected);
  });
});

describe('whoever is barred from ranking', () => {
  it('is never the cluster’s best, and has M at most', () => {
    expect(points(['12/10', '15/10', '30/10'], { barred: [2] })).toEqual(['28', '40', '40']);
  });

  it('is measured by the best of the others, and by itself where nobody else is above the target', () => {
    expect(points(['12/10', '15/10'], { barred: [0] })).toEqual(['28', '40']);
    expect(points(['12/10', '10/10'], { barred: [0] })).toEqual(['40', '20']);
  });

  it('is not the best of those without a target either', () => {
    expect(points(['50/', '10/', '5/'], { barred: [0] })).toEqual(['40', '40', '20']);
  });
});

describe('figures of money', () => {
  it('are computed exactly where products outgrow what a double holds', () => {
    // e = 1/3·10^-11 of the best's 1: 20 + 20/(3·10^11) rounds to 20; the second is exactly the best
    expect(points(['300000000001/300000000000', '6000000000000/3000000000000', '2/1'])).toEqual([
      '20',
      '40',
      '40',
    ]);
    // 20·4503599627370495.5/9007199254740991 = exactly 10, and one unit below a half cent
    expect(points(['4503599627370495/9007199254740991'])).toEqual(['10']);
  });
});

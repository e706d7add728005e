import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../../kernel/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { entry, leafWith, runOf, scoreIn, setOf, sheetOf } from '../../score/testing.ts';
import type { LeafEntry } from '../../sheet/sheet.ts';
import type { CriteriaSet } from '../model.ts';
import { aContext } from '../testing.ts';
import { checkCriteriaSet } from './check-criteria-set.ts';

const faultsOf = (set: CriteriaSet) => {
  const checked = checkCriteriaSet({ ...set, bands: [] }, aContext());
  return checked.ok ? [] : checked.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const ruled = (rule: Rule, maximum: string) => setOf([leafWith('1', rule, maximum)], { places: 4 });

describe('the numbers of a set are short enough to be computed with exactly', () => {
  it.each([
    ['points with too many decimals', '0.0000001', '10', ['NUMBER_TOO_LONG criteria.0.rule.points']],
    ['more points than there is room for', '100000.5', '10', ['NUMBER_TOO_LONG criteria.0.rule.points']],
    [
      'a maximum beyond the room',
      '1',
      '100001',
      ['NUMBER_TOO_LONG scale', 'NUMBER_TOO_LONG criteria.0.maximum'],
    ],
    ['at the limit', '0.000001', '100000', []],
  ] as const)('%s', (_what, points, maximum, expected) => {
    expect(faultsOf(ruled({ name: 'perOccurrence', points: decimal(points) }, maximum))).toEqual(expected);
  });

  it('what figures are only held against may be larger: money is', () => {
    const from = (bound: string): Rule => ({
      name: 'bands',
      steps: [{ from: decimal(bound), to: null, points: decimal(1) }],
    });
    expect(faultsOf(ruled(from('999999999999.5'), '10'))).toEqual([]);
    expect(faultsOf(ruled(from('1000000000001'), '10'))).toEqual([
      'NUMBER_TOO_LONG criteria.0.rule.steps.0.from',
    ]);
  });

  const LONGEST = decimal('99999.999999');
  const SHARE = decimal('0.333333');
  const rows: readonly (readonly [Rule, LeafEntry, string])[] = [
    // 33333.3 + 66666.7 is the best: alone above the target
    [
      { name: 'targetRatio', direction: 'HIGHER', half: SHARE },
      entry({ actual: '9007199254740991', target: '9007199254740990' }),
      '100000',
    ],
    [{ name: 'perOccurrence', points: LONGEST }, entry({ count: '0.5' }), '50000'],
    [
      { name: 'bonusPenalty', bonus: LONGEST, penalty: SHARE, minimum: decimal(0) },
      entry({ bonuses: '1', penalties: '1' }),
      '99999.6667',
    ],
    [{ name: 'deductFromFull', points: LONGEST, floor: decimal(0) }, entry({ count: '0.5' }), '50000'],
    [{ name: 'lateness', share: SHARE }, entry({ count: '2' }), '33333.4'],
  ];

  it.each(rows)('a set at all limits is scored exactly: %o', (rule, figures, expected) => {
    const set = ruled(rule, '100000');
    expect(faultsOf(set)).toEqual([]);
    expect(decimalText(scoreIn(runOf(set, [sheetOf('a', { '1': figures })]), 'a').total)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../kernel/index.ts';
import type { MissingPolicy } from '../criteria-set/model.ts';
import { aVeto } from '../criteria-set/testing.ts';
import type { Rule } from '../rules/rule.ts';
import type { ScoreSheet } from '../sheet/sheet.ts';
import { compile } from './compile.ts';
import { score } from './score.ts';
import { BARRED, entry, leafWith, NOT_ASSIGNED, runOf, scoreIn, setOf, sheetOf } from './testing.ts';

const manual: Rule = { name: 'manual' };
const points = (text: string) => entry({ points: text });

describe('the total (scoring.md: rounded at the leaf, sums exact)', () => {
  const thirds = setOf(
    [1, 2, 3].map((key) => leafWith(String(key), { name: 'linear', direction: 'HIGHER' }, '10')),
  );
  const third = entry({ actual: '1', target: '3' });

  it('is the sum of rounded leaves: three times 3.33 is 9.99, not 10', () => {
    const total = scoreIn(runOf(thirds, [sheetOf('a', { '1': third, '2': third, '3': third })]), 'a');
    expect([total.leaves.map((leaf) => decimalText(leaf.points)), decimalText(total.total)]).toEqual([
      ['3.33', '3.33', '3.33'],
      '9.99',
    ]);
  });

  it('of 0.1 and 0.2 is 0.3', () => {
    const set = setOf(['1', '2'].map((key) => leafWith(key, manual, '1')));
    const { total } = scoreIn(runOf(set, [sheetOf('a', { '1': points('0.1'), '2': points('0.2') })]), 'a');
    expect(decimalText(total)).toBe('0.3');
  });

  it('is found by the name of the subject; whoever was not scored has none', () => {
    expect(runOf(thirds, []).scoreOf('a')).toBeNull();
  });
});

describe('not assigned (scoring.md §1)', () => {
  const set = setOf([leafWith('1', manual, '60'), leafWith('2', manual, '40', { mayBeNotAssigned: true })], {
    bands: [
      { code: 'GOOD', name: { vi: 'Tốt', en: 'Good' }, from: decimal(70) },
      { code: 'WEAK', name: { vi: 'Yếu', en: 'Weak' }, from: decimal(0) },
    ],
  });

  it('is taken out of the points and of what can be reached, and the total is normalised', () => {
    // 50 of 60 is 83.33 of 100
    const one = scoreIn(runOf(set, [sheetOf('a', { '1': points('50'), '2': NOT_ASSIGNED })]), 'a');
    expect([one.total, one.achievable, one.normalised].map((each) => each && decimalText(each))).toEqual([
      '50',
      '60',
      '83.33',
    ]);
    expect(one.leaves[1]).toMatchObject({ state: 'NOT_ASSIGNED', achievable: decimal(0) });
    expect(one.class).toBe('GOOD');
  });

  it('with everything assigned the normalised total is the total', () => {
    const one = scoreIn(runOf(set, [sheetOf('a', { '1': points('50'), '2': points('1.25') })]), 'a');
    expect(one.normalised).toEqual(one.total);
  });

  it('altogether: no normalised total, no class, no place, and nothing is divided by nothing', () => {
    const none = setOf([leafWith('1', manual, '60', { mayBeNotAssigned: true })]);
    const one = scoreIn(runOf(none, [sheetOf('a', { '1': NOT_ASSIGNED })]), 'a');
    expect(one).toMatchObject({ normalised: null, class: null, rank: null, isComplete: true });
  });
});

describe('missing is not zero; each leaf says what it does (scoring.md §1)', () => {
  const missing = (policy: MissingPolicy) => {
    const set = setOf([leafWith('1', manual, '60'), leafWith('2', manual, '40', { missing: policy })]);
    return scoreIn(runOf(set, [sheetOf('a', { '1': points('50') })]), 'a');
  };

  it.each([
    ['ZERO', '50', '100', true, 1],
    ['INCOMPLETE', '50', '100', false, null],
    ['NOT_ASSIGNED', '50', '60', true, 1],
  ] as const)('%s', (policy, total, achievable, isComplete, rank) => {
    const one = missing(policy);
    expect([decimalText(one.total), decimalText(one.achievable), one.isComplete, one.rank]).toEqual([
      total,
      achievable,
      isComplete,
      rank,
    ]);
    expect(one.leaves[1]?.state).toBe('MISSING');
  });

  it('normalises when it is left out: 50 of 60', () => {
    expect(decimalText(missing('NOT_ASSIGNED').normalised ?? decimal(0))).toBe('83.33');
  });

  it('points that an appraiser sets stand for missing figures', () => {
    const set = setOf([
      leafWith('1', { name: 'linear', direction: 'HIGHER' }, '60', { missing: 'INCOMPLETE' }),
    ]);
    const one = scoreIn(runOf(set, [sheetOf('a', { '1': entry({}, '12.345') })]), 'a');
    expect(one).toMatchObject({ isComplete: true, leaves: [{ state: 'SET', points: decimal('12.35') }] });
  });

  it('a veto that cannot be told leaves the sheet incomplete if the set says so', () => {
    const veto = (missing: 'NOT_MET' | 'INCOMPLETE') =>
      scoreIn(
        runOf(setOf([leafWith('1', manual, '60')], { vetoes: [aVeto('V', { missing })] }), [
          sheetOf('a', { '1': points('1') }),
        ]),
        'a',
      );
    expect([veto('NOT_MET').isComplete, veto('INCOMPLETE').isComplete]).toEqual([true, false]);
    expect([veto('NOT_MET').mayHaveTitle, veto('INCOMPLETE').mayHaveTitle]).toEqual([true, false]);
  });
});

describe('a run that follows another (what-if)', () => {
  const linear: Rule = { name: 'linear', direction: 'HIGHER' };
  const sheets: readonly ScoreSheet[] = [
    sheetOf('a', { '1': entry({ actual: '3', target: '4' }), '2': entry({ actual: '1', target: '2' }) }),
  ];
  const leaf = leafWith('1', linear, '10');

  it('takes over the columns of leaves that did not change, and computes the others', () => {
    const before = runOf(setOf([leaf, leafWith('2', linear, '10')]), sheets);
    const after = score(compile(setOf([leaf, leafWith('2', linear, '20')])), before.table, 'FINAL', before);
    expect(after.columns.points[0]).toBe(before.columns.points[0]);
    expect(after.columns.points[1]).not.toBe(before.columns.points[1]);
    expect(decimalText(scoreIn(after, 'a').total)).toBe('17.5');
  });

  it('takes over nothing of figures that changed', () => {
    const before = runOf(setOf([leaf]), [sheetOf('a', { '1': entry({ actual: '3', target: '4' }) })]);
    const [columns] = before.table.leaves;
    const table = columns && {
      ...before.table,
      leaves: [{ ...columns, inputs: [new Float64Array([2]), new Float64Array([4])] }],
    };
    const after = table && score(before.compiled, table, 'FINAL', before);
    expect(after && decimalText(scoreIn(after, 'a').total)).toBe('5');
  });

  it('takes over nothing when somebody is barred, for the best of the cluster may be another', () => {
    const toBest = leafWith('1', { name: 'proportionToBest', direction: 'HIGHER' }, '10');
    const both = (out: number) => [
      sheetOf('a', { '1': entry({ actual: '5' }) }, { conditions: { OUT: { met: 0 } } }),
      sheetOf('b', { '1': entry({ actual: '10' }) }, { conditions: { OUT: { met: out } } }),
    ];
    const set = setOf([toBest], { vetoes: [BARRED] });
    const [before, other] = [runOf(set, both(0)), runOf(set, both(1))];
    const after = score(
      before.compiled,
      { ...before.table, conditions: other.table.conditions },
      'FINAL',
      before,
    );
    expect([before, after].map((run) => decimalText(scoreIn(run, 'a').total))).toEqual(['5', '10']);
  });

  it('takes over nothing of another pass', () => {
    const before = runOf(setOf([leaf, leafWith('2', linear, '10')]), sheets);
    const after = score(before.compiled, before.table, 'PROVISIONAL', before);
    expect(after.columns.points[0]).not.toBe(before.columns.points[0]);
  });
});

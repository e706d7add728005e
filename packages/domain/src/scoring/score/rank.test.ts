import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { CriteriaSet, TieBreak } from '../criteria-set/model.ts';
import { aGroup } from '../criteria-set/testing.ts';
import type { Rule } from '../rules/rule.ts';
import { BARRED, entry, leafWith, NOT_ASSIGNED, runOf, scoreIn, setOf, sheetOf } from './testing.ts';

const manual: Rule = { name: 'manual' };
const penalties: Rule = { name: 'bonusPenalty', bonus: decimal(1), penalty: decimal(0), minimum: decimal(0) };
/** Set C's chain (set by us): group I, then the quantitative subtotal, then fewer penalties. */
const CHAIN: readonly TieBreak[] = [
  { kind: 'CRITERION', key: 'I' },
  { kind: 'QUANTITATIVE' },
  { kind: 'FEWER_PENALTIES' },
];
const set = (over: Partial<CriteriaSet> = {}) =>
  setOf(
    [
      aGroup('I', [
        leafWith('I.1', manual, '10', { isQuantitative: false }),
        leafWith('I.2', manual, '10', { isQuantitative: false }),
      ]),
      leafWith('II', manual, '10', { isQuantitative: true, mayBeNotAssigned: true }),
      leafWith('III', penalties, '10', { isQuantitative: false }),
    ],
    { vetoes: [BARRED], ...over },
  );
/** Points of I.1, I.2, II and III, and how many penalties. */
type Row = readonly [first: string, second: string, third: string | null, bonuses: string, penalties: string];
const sheet = (name: string, [first, second, third, bonuses, times]: Row, group = 'cum', out = 0) =>
  sheetOf(
    name,
    {
      'I.1': entry({ points: first }),
      'I.2': entry({ points: second }),
      II: third === null ? NOT_ASSIGNED : entry({ points: third }),
      III: entry({ bonuses, penalties: times }),
    },
    { group, conditions: { OUT: { met: out } } },
  );
const ranksOf = (over: Partial<CriteriaSet>, ...rows: readonly Row[]) => {
  const result = runOf(
    set(over),
    rows.map((row, index) => sheet(`u${index}`, row)),
  );
  return rows
    .map((_row, index) => scoreIn(result, `u${index}`))
    .map(({ rank, isRankShared }) => `${rank}${isRankShared ? '=' : ''}`);
};

describe('places in an emulation cluster (scoring.md §1)', () => {
  it('equal totals share a place: 1, 2, 2, 4', () => {
    expect(
      ranksOf(
        {},
        ['5', '0', '0', '0', '0'],
        ['1', '0', '0', '0', '0'],
        ['5', '1', '0', '0', '0'],
        ['1', '4', '0', '0', '0'],
      ),
    ).toEqual(['2=', '4', '1', '2=']);
  });

  it('are told apart by group I first', () => {
    expect(ranksOf({ tieBreaks: CHAIN }, ['1', '1', '3', '0', '0'], ['1', '2', '2', '0', '0'])).toEqual([
      '2',
      '1',
    ]);
  });

  it('then by the quantitative subtotal', () => {
    expect(ranksOf({ tieBreaks: CHAIN }, ['2', '1', '3', '1', '0'], ['1', '2', '2', '2', '0'])).toEqual([
      '1',
      '2',
    ]);
  });

  it('then by fewer penalties, else the place is shared', () => {
    expect(
      ranksOf(
        { tieBreaks: CHAIN },
        ['2', '1', '3', '0', '2'],
        ['1', '2', '3', '0', '1'],
        ['3', '0', '3', '0', '2'],
      ),
    ).toEqual(['2=', '1', '2=']);
  });

  it('go by the normalised total: 15 of 30 without what was not assigned stands before 16 of 40', () => {
    expect(ranksOf({}, ['9', '7', '0', '0', '0'], ['9', '6', null, '0', '0'])).toEqual(['2', '1']);
  });

  it('whoever is excluded keeps a score and takes no place', () => {
    const rows: readonly Row[] = [
      ['9', '9', '9', '0', '0'],
      ['5', '0', '0', '0', '0'],
    ];
    const result = runOf(
      set(),
      rows.map((row, index) => sheet(`u${index}`, row, 'cum', 1 - index)),
    );
    expect([scoreIn(result, 'u0').rank, scoreIn(result, 'u1').rank]).toEqual([null, 1]);
    expect(scoreIn(result, 'u0').total).toEqual(decimal(27));
  });

  it('are counted in each cluster by itself; alone one is first', () => {
    const result = runOf(set(), [
      sheet('a', ['1', '0', '0', '0', '0'], 'x'),
      sheet('b', ['2', '0', '0', '0', '0'], 'x'),
      sheet('c', ['0', '0', '0', '0', '0'], 'y'),
    ]);
    expect(['a', 'b', 'c'].map((name) => scoreIn(result, name).rank)).toEqual([2, 1, 1]);
  });

  it('a unit that enters in mid-year stands in the cluster that its sheet names, and takes no place in the other', () => {
    const rows: Row = ['1', '0', '0', '0', '0'];
    const moved = runOf(set(), [
      sheet('a', rows, 'old'),
      sheet('b', rows, 'new'),
      sheet('moved', ['9', '0', '0', '0', '0'], 'new'),
    ]);
    expect(['a', 'b', 'moved'].map((name) => scoreIn(moved, name).rank)).toEqual([1, 2, 1]);
  });
});

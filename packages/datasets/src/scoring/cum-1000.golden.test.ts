import { type Decimal, decimal } from '@danvan/domain/kernel';
import {
  compile,
  type InputValues,
  type LeafEntry,
  leavesOf,
  type Pass,
  type ScoreSheet,
  type SubjectScore,
  score,
  tabulate,
} from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { CLUSTER_1000 } from './index.ts';

/*
 * The whole of set C (scoring.md §3.C) on a cluster of six units, computed by hand.
 *
 * Written u1 … u6 below. Each leaf is one line of `LEAVES`: its key, what each unit reports, and the points that the
 * arithmetic in the comment above it gives; points are rounded to two decimals, half up, at the leaf (§1).
 * targetRatio (§1), M the maximum, half·M for A = T; e = (A − T)/T, where less is better (T − A)/T:
 * under the target half·M·A/T (less is better: half·M·T/A), above it half·M + half·M·e/e_best.
 */
const UNITS = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6'] as const;

/** Six columns: one for each unit. */
type Six<T> = readonly [T, T, T, T, T, T];
type Figure = number | null;
type LeafRow = {
  readonly key: string;
  readonly inputs: readonly string[];
  readonly figures: Six<readonly Figure[] | 'NOT_ASSIGNED'>;
  readonly points: Six<string>;
};

const row =
  (inputs: readonly string[]) =>
  (key: string, figures: LeafRow['figures'], points: LeafRow['points']): LeafRow => ({
    key,
    inputs,
    figures,
    points,
  });
const ratio = row(['actual', 'target']);
const done = row(['met']);
const exactly = row(['actual']);
const shareOf = row(['part', 'whole']);
const times = row(['count']);
const praised = row(['bonuses', 'penalties']);

const LEAVES: readonly LeafRow[] = [
  // I.1.a, M 90, half 45. u1 88/80: e 8/80 = 0.1, the best: 90. u2 84/80: e 0.05: 45 + 45·0.05/0.1 = 67.5.
  // u3 at its target: 45. u4, u5 72/80: 45·0.9 = 40.5. u6 without a target, alone in that group: 90·60/60 = 90.
  ratio(
    'I.1.a',
    [
      [88, 80],
      [84, 80],
      [80, 80],
      [72, 80],
      [72, 80],
      [60, null],
    ],
    ['90', '67.5', '45', '40.5', '40.5', '90'],
  ),
  // I.1.b, M 80, less is better, half 40. u1 160 of 200: e 40/200 = 0.2, the best: 80. u2 180 of 200: e 0.1:
  // 40 + 40·0.1/0.2 = 60. u3 90 of 100: e 0.1: 60. u4, u5 at the target: 40. u6 160 of 120: 40·120/160 = 30.
  ratio(
    'I.1.b',
    [
      [160, 200],
      [180, 200],
      [90, 100],
      [150, 150],
      [300, 300],
      [160, 120],
    ],
    ['80', '60', '60', '40', '40', '30'],
  ),
  // I.1.c, M 60, less is better, half 30. u1 40 of 50: e 0.2; u2 30 of 40: e 0.25, the best: 60; u3 72 of 80: e 0.1.
  // u1: 30 + 30·0.2/0.25 = 54. u3: 30 + 30·0.1/0.25 = 42. u4 90 of 60, u5 45 of 30: 30·2/3 = 20.
  // u6 99 of 70: 30·70/99 = 21.2121… → 21.21.
  ratio(
    'I.1.c',
    [
      [40, 50],
      [30, 40],
      [72, 80],
      [90, 60],
      [45, 30],
      [99, 70],
    ],
    ['54', '60', '42', '20', '20', '21.21'],
  ),
  // I.1.d, M 40, less is better, half 20. Three share the best: u3 9 of 12, u4 6 of 8, u5 3 of 4: e 0.25: 40 each.
  // u1 8 of 10: e 0.2: 20 + 20·0.2/0.25 = 36. u2 at its target: 20. u6 target 0, result 0: at the target: 20.
  ratio(
    'I.1.d',
    [
      [8, 10],
      [10, 10],
      [9, 12],
      [6, 8],
      [3, 4],
      [0, 0],
    ],
    ['36', '20', '40', '40', '40', '20'],
  ),
  // I.1.e, M 30: no new hot spot. u6 has one.
  exactly('I.1.e', [[0], [0], [0], [0], [0], [1]], ['30', '30', '30', '30', '30', '0']),
  // I.2.a, M 60, half 30. u1 99/96: e 3/96, the best: 60. u2 at its target: 30. u3 97/96: e 1/96: 30 + 30·1/3 = 40.
  // u4, u5 90/96: 30·90/96 = 28.125 → 28.13 (half up). u6 0/96: 0.
  ratio(
    'I.2.a',
    [
      [99, 96],
      [98, 98],
      [97, 96],
      [90, 96],
      [90, 96],
      [0, 96],
    ],
    ['60', '30', '40', '28.13', '28.13', '0'],
  ),
  // I.2.b, M 40, half 20. u1 60/50: e 0.2, the best: 40. u2 55/50: e 0.1: 20 + 20·0.1/0.2 = 30. u4, u5 at the target: 20.
  // Without a target u3 45 and u6 30, the most of the two is 45: u3 40·45/45 = 40, u6 40·30/45 = 26.666… → 26.67.
  ratio(
    'I.2.b',
    [
      [60, 50],
      [55, 50],
      [45, null],
      [50, 50],
      [40, 40],
      [30, null],
    ],
    ['40', '30', '40', '20', '20', '26.67'],
  ),
  // I.2.c, M 20: done or not.
  done('I.2.c', [[1], [1], [1], [1], [1], [0]], ['20', '20', '20', '20', '20', '0']),
  // I.3.a, M 50, half 25. u1 150/100: e 0.5, the best: 50. u2 120/100: e 0.2: 25 + 25·0.2/0.5 = 35.
  // u3 130/100: e 0.3: 25 + 25·0.3/0.5 = 40. u4 80/100, u5 160/200: 25·0.8 = 20. u6 neither target nor result: 0.
  ratio(
    'I.3.a',
    [
      [150, 100],
      [120, 100],
      [130, 100],
      [80, 100],
      [160, 200],
      [null, null],
    ],
    ['50', '35', '40', '20', '20', '0'],
  ),
  // I.3.b, M 40, half 20. u2 65/50: e 0.3, the best: 40. u1 66/60: e 0.1: 20 + 20·0.1/0.3 = 26.666… → 26.67.
  // u3 at its target: 20. u4 45/60, u5 30/40: 20·0.75 = 15. u6 7/30: 20·7/30 = 4.666… → 4.67.
  ratio(
    'I.3.b',
    [
      [66, 60],
      [65, 50],
      [50, 50],
      [45, 60],
      [30, 40],
      [7, 30],
    ],
    ['26.67', '40', '20', '15', '15', '4.67'],
  ),
  // I.3.c, M 30, half 15. u3 42/30: e 0.4, the best: 30. u1 33/30: e 0.1: 15 + 15·0.1/0.4 = 18.75.
  // u2, u4 at the target: 15. u5 16/20: 15·0.8 = 12. u6 0/10: 0.
  ratio(
    'I.3.c',
    [
      [33, 30],
      [30, 30],
      [42, 30],
      [20, 20],
      [16, 20],
      [0, 10],
    ],
    ['18.75', '15', '30', '15', '12', '0'],
  ),
  // I.3.d, M 30, half 15. Two share the best: u1, u3 12/10: e 0.2: 30 each. u2 11/10: e 0.1: 15 + 15·0.1/0.2 = 22.5.
  // u4 8/10: 15·0.8 = 12. u5 at its target: 15. u6: not assigned, out of its points and of its maximum.
  ratio(
    'I.3.d',
    [[12, 10], [11, 10], [12, 10], [8, 10], [10, 10], 'NOT_ASSIGNED'],
    ['30', '22.5', '30', '12', '15', '0'],
  ),
  // I.3.e, M 30, half 15. u2 60/40: e 0.5, the best: 30. u3 50/40: e 0.25: 15 + 15·0.25/0.5 = 22.5. u1 at its target: 15.
  // u4 36/40, u5 18/20: 15·0.9 = 13.5. u6 a target but no result: missing, which in this set counts nothing.
  ratio(
    'I.3.e',
    [
      [40, 40],
      [60, 40],
      [50, 40],
      [36, 40],
      [18, 20],
      [null, 40],
    ],
    ['15', '30', '22.5', '13.5', '13.5', '0'],
  ),
  // I.3.f, M 30: 100 % or nothing.
  exactly('I.3.f', [[100], [100], [100], [100], [100], [97]], ['30', '30', '30', '30', '30', '0']),
  // I.3.g, 2 for each, at most 20. u1 12·2 = 24, capped: 20. u2 4·2 = 8. u3 10·2 = 20. u4, u5 5·2 = 10. u6 2.
  times('I.3.g', [[12], [4], [10], [5], [5], [1]], ['20', '8', '20', '10', '10', '2']),
  // I.3.h, 2 for each, at most 10. u1 4·2 = 8. u2 5·2 = 10. u3 3·2 = 6. u4, u5 2·2 = 4. u6 0.
  times('I.3.h', [[4], [5], [3], [2], [2], [0]], ['8', '10', '6', '4', '4', '0']),
  // I.4.a, M 10: all six have done it.
  done('I.4.a', [[1], [1], [1], [1], [1], [1]], ['10', '10', '10', '10', '10', '10']),
  // I.4.b, M 15, half 7.5. u2 6/4: e 0.5, the best: 15. u1 6/5: e 0.2: 7.5 + 7.5·0.2/0.5 = 10.5. u3 at its target: 7.5.
  // u4, u5 4/5: 7.5·0.8 = 6. u6 1/4: 7.5/4 = 1.875 → 1.88 (half up).
  ratio(
    'I.4.b',
    [
      [6, 5],
      [6, 4],
      [5, 5],
      [4, 5],
      [4, 5],
      [1, 4],
    ],
    ['10.5', '15', '7.5', '6', '6', '1.88'],
  ),
  // I.4.c, M 5: all communes. u3 75 of 78 and u6 40 of 65 have not all.
  shareOf(
    'I.4.c',
    [
      [96, 96],
      [126, 126],
      [75, 78],
      [104, 104],
      [88, 88],
      [40, 65],
    ],
    ['5', '5', '0', '5', '5', '0'],
  ),
  // I.4.d, M 10, half 5. u3 66/60: e 0.1, alone above its target and so the best: 10. u1, u2 at the target: 5.
  // u4 54/60, u5 45/50: 5·0.9 = 4.5. u6 13/39: 5/3 = 1.666… → 1.67.
  ratio(
    'I.4.d',
    [
      [70, 70],
      [80, 80],
      [66, 60],
      [54, 60],
      [45, 50],
      [13, 39],
    ],
    ['5', '5', '10', '4.5', '4.5', '1.67'],
  ),
  // II.1, M 30. u2 and u6 have none.
  done('II.1', [[1], [0], [1], [1], [1], [0]], ['30', '0', '30', '30', '30', '0']),
  // II.2, M 60, half 30. u2 99/90: e 9/90, the best: 60. u1 95/90: e 5/90: 30 + 30·5/9 = 46.666… → 46.67.
  // u3 at its target: 30. u4, u5 81/90: 30·0.9 = 27. u6 60/90: 30·2/3 = 20.
  ratio(
    'II.2',
    [
      [95, 90],
      [99, 90],
      [90, 90],
      [81, 90],
      [81, 90],
      [60, 90],
    ],
    ['46.67', '60', '30', '27', '27', '20'],
  ),
  // II.3, M 50, half 25. u2 625/500: e 0.25, the best: 50. u1 600/500: e 0.2: 25 + 25·0.2/0.25 = 45. u3 at its target: 25.
  // u4 400/500, u5 320/400: 25·0.8 = 20. u6 50/400: 25/8 = 3.125 → 3.13 (half up).
  ratio(
    'II.3',
    [
      [600, 500],
      [625, 500],
      [500, 500],
      [400, 500],
      [320, 400],
      [50, 400],
    ],
    ['45', '50', '25', '20', '20', '3.13'],
  ),
  // II.4, 10 for each praise, 15 off for each blame, between −30 and 60. u1 5·10 = 50. u2 3·10 − 15 = 15.
  // u3 4·10 − 15 = 25. u4, u5 2·10 − 15 = 5. u6 −3·15 = −45, held at −30.
  praised(
    'II.4',
    [
      [5, 0],
      [3, 1],
      [4, 1],
      [2, 1],
      [2, 1],
      [0, 3],
    ],
    ['50', '15', '25', '5', '5', '-30'],
  ),
  // III.1.a, M 15: all six have signed.
  done('III.1.a', [[1], [1], [1], [1], [1], [1]], ['15', '15', '15', '15', '15', '15']),
  // III.1.b, M 15, each lateness takes 25 % of 15 = 3.75. u2, u3 once late: 11.25. u6 five times: 15 − 18.75, held at 0.
  times('III.1.b', [[0], [1], [1], [0], [0], [5]], ['15', '11.25', '11.25', '15', '15', '0']),
  // III.1.c, M 10.
  done('III.1.c', [[1], [1], [1], [1], [1], [0]], ['10', '10', '10', '10', '10', '0']),
  // III.2, 2 for each, at most 20. u1 8·2 = 16. u2 5·2 = 10. u3 11·2 = 22, capped: 20. u4, u5 3·2 = 6.
  times('III.2', [[8], [5], [11], [3], [3], [0]], ['16', '10', '20', '6', '6', '0']),
  // III.3, 5 for each, at most 15. u1 4·5 = 20, capped: 15. u2, u3 2·5 = 10. u4, u5 5.
  times('III.3', [[4], [2], [2], [1], [1], [0]], ['15', '10', '10', '5', '5', '0']),
  // III.4, 5 for each done well, 5 off for each not done, between 0 and 25. u1, u3 20. u2 15. u4, u5 5. u6 −5, held at 0.
  praised(
    'III.4',
    [
      [4, 0],
      [3, 0],
      [4, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ],
    ['20', '15', '20', '5', '5', '0'],
  ),
];

/**
 * Officers disciplined: u3 30 of 250 = 12 % (10–<20), u5 7 of 100 = 7 % (5–<10), u6 exactly 40 of 200 = 20 %;
 * u1 4 of 100 and u4 9 of 200 = 4.5 % are under every limit, u2 has none.
 */
const DISCIPLINED: Six<readonly [number, number]> = [
  [4, 100],
  [0, 180],
  [30, 250],
  [9, 200],
  [7, 100],
  [40, 200],
];

const figure = (value: Figure): Decimal | null => (value === null ? null : decimal(value));

const entry = ({ inputs, figures }: LeafRow, unit: number): LeafEntry => {
  const said = figures[unit];
  if (said === undefined || said === 'NOT_ASSIGNED') return { state: 'NOT_ASSIGNED' };
  const values = Object.fromEntries(inputs.map((name, index) => [name, figure(said[index] ?? null)]));
  return { state: 'ASSIGNED', values, setPoints: null };
};

const conditions = (unit: number): Readonly<Record<string, InputValues>> => {
  const [part, whole] = DISCIPLINED[unit] ?? [0, 0];
  const share = { part: decimal(part), whole: decimal(whole) };
  const no = { met: decimal(0) };
  return { 'L.1': share, 'L.2': share, 'L.3': share, 'L.4': no, 'L.5': no };
};

const SHEETS: readonly ScoreSheet[] = UNITS.map((subject, unit) => ({
  subject,
  group: 'cum',
  leaves: Object.fromEntries(LEAVES.map((each) => [each.key, entry(each, unit)])),
  conditions: conditions(unit),
}));

const scored = (pass: Pass, sheets: readonly ScoreSheet[] = SHEETS): readonly SubjectScore[] => {
  const compiled = compile(CLUSTER_1000);
  const table = tabulate(compiled, sheets);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const result = score(compiled, table.value, pass);
  return UNITS.map((unit) => {
    const found = result.scoreOf(unit);
    if (found === null) throw new Error(`${unit} was not scored`);
    return found;
  });
};

const text = (value: Decimal | null | undefined): string | null => value?.toFixed() ?? null;

describe('set C on a cluster of six units, by hand (scoring.md §3.C)', () => {
  const final = scored('FINAL');

  it('has a row for every leaf of the set', () => {
    expect(LEAVES.map(({ key }) => key)).toEqual(leavesOf(CLUSTER_1000.criteria).map(({ key }) => key));
  });

  it.each(LEAVES.map((each) => [each.key, each] as const))('%s', (key, { points }) => {
    const told = final.map(({ leaves }) => text(leaves.find((leaf) => leaf.key === key)?.points));
    expect(told).toEqual([...points]);
  });

  /*
   * By groups I + II + III:
   * u1 638.92 + 171.67 +  91.00 = 901.59     u2 543.00 + 125.00 + 71.25 = 739.25
   * u3 543.00 + 110.00 +  86.25 = 739.25     u4 383.63 +  82.00 + 56.00 = 521.63
   * u5 383.63 +  82.00 +  56.00 = 521.63     u6 208.10 + (0 + 20 + 3.13 − 30 = −6.87) + 15.00 = 216.23
   */
  it('adds up exactly', () => {
    expect(final.map(({ total }) => text(total))).toEqual([
      '901.59',
      '739.25',
      '739.25',
      '521.63',
      '521.63',
      '216.23',
    ]);
  });

  it('takes what is not assigned out of what can be reached: 216.23·1000/970 = 222.917… → 222.92', () => {
    expect(final.map(({ achievable }) => text(achievable))).toEqual([
      ...Array.from({ length: 5 }, () => '1000'),
      '970',
    ]);
    expect(text(final[5]?.normalised)).toBe('222.92');
    expect(final.slice(0, 5).every(({ total, normalised }) => normalised?.eq(total))).toBe(true);
  });

  it('leaves a missing figure in what can be reached', () => {
    const states = final[5]?.leaves.filter(({ state }) => state !== 'SCORED');
    expect(states?.map(({ key, state, achievable }) => [key, state, text(achievable)])).toEqual([
      ['I.3.d', 'NOT_ASSIGNED', '0'],
      ['I.3.e', 'MISSING', '30'],
    ]);
  });

  /*
   * Bands: 900 excellent, 700 good, 500 completed. u3 has 12 % disciplined: good becomes completed. u5 has 7 %: noted,
   * its class stays. u6 has 20 %: no title, its score and its rank stay.
   */
  it('classes them, and lowers, notes and bars by the share disciplined (Thông tư 02/2021/TT-BCA)', () => {
    expect(final.map(({ bandClass }) => bandClass)).toEqual([
      'EXCELLENT',
      'GOOD',
      'GOOD',
      'COMPLETED',
      'COMPLETED',
      'NOT_COMPLETED',
    ]);
    expect(final.map((each) => each.class)).toEqual([
      'EXCELLENT',
      'GOOD',
      'COMPLETED',
      'COMPLETED',
      'COMPLETED',
      'NOT_COMPLETED',
    ]);
    expect(final.map(({ verdicts }) => verdicts.map(({ key }) => key))).toEqual([
      [],
      [],
      ['L.2'],
      [],
      ['L.1'],
      ['L.3'],
    ]);
    expect(final.map(({ mayHaveTitle }) => mayHaveTitle)).toEqual([true, true, true, true, true, false]);
  });

  /*
   * u2 and u3 have 739.25 both, and 543 both in group I; of the leaves held against a target u2 has
   * 67.5+60+60+20+30+30+35+40+15+22.5+30+15+5+60+50 = 540, u3 has 45+60+42+40+40+40+40+20+30+30+22.5+7.5+10+30+25 = 482.
   * u4 and u5 are equal in everything the chain asks: 521.63, 383.63 in group I, 321.63 against targets, one penalty each.
   */
  it('ranks: the tie of u2 and u3 by the second link of the chain, u4 and u5 share the fourth place', () => {
    expect(final.map(({ rank, isRankShared }) => [rank, isRankShared])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [4, true],
      [6, false],
    ]);
  });

  it('says the same whatever the order of the sheets', () => {
    expect(scored('FINAL', SHEETS.toReversed())).toEqual(final);
  });

  /*
   * While the cluster is open whoever is above the target has half·M:
   * u1 901.59 − 45 (I.1.a) − 40 − 24 − 16 (I.1.b–d) − 30 − 20 (I.2) − 25 − 6.67 − 3.75 − 15 (I.3.a–d) − 3 (I.4.b)
   *    − 16.67 − 20 (II) = 636.50
   * u2 739.25 − 22.5 − 20 − 30 (I.1) − 10 (I.2.b) − 10 − 20 − 7.5 − 15 (I.3) − 7.5 (I.4.b) − 30 − 25 (II) = 541.75
   * u3 739.25 − 20 − 12 − 20 (I.1.b–d) − 10 (I.2.a) − 15 − 15 − 15 − 7.5 (I.3) − 5 (I.4.d) = 619.75
   * u4, u5 521.63 − 20 (I.1.d) = 501.63. u6 was never above: 216.23.
   */
  it('counts half for whoever is above the target while the cluster is open', () => {
    expect(scored('PROVISIONAL').map(({ total }) => text(total))).toEqual([
      '636.5',
      '541.75',
      '619.75',
      '501.63',
      '501.63',
      '216.23',
    ]);
  });
});

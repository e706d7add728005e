import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalText, sum, ZERO } from '../../kernel/index.ts';
import { sayFault } from '../../programme/index.ts';
import { leavesOf } from '../criteria-set/leaves-of.ts';
import { aGroup, aLeaf, anInput, aSet } from '../criteria-set/testing.ts';
import { decimals, rules, runOf, runs } from '../explain/testing.ts';
import { inputsOf } from '../rules/inputs-of.ts';
import { compile } from '../score/compile.ts';
import type { ScoringResult } from '../score/result.ts';
import { score } from '../score/score.ts';
import type { ScoreSheet } from '../sheet/sheet.ts';
import { type Change, WHAT_IF_FAULT_WORDS, WHAT_IF_FAULTS, type WhatIf, whatIf } from './index.ts';

/** Three criteria of 50, 30 and 20 points: in shares, in points, by hand. */
const SET = aSet({
  scale: decimal(100),
  criteria: [
    aGroup('I', [
      aLeaf('I.1', {
        maximum: decimal(50),
        rule: { name: 'linear', direction: 'HIGHER' },
        inputs: [anInput('actual'), anInput('target')],
      }),
      aLeaf('I.2', { maximum: decimal(30), rule: { name: 'perOccurrence', points: decimal(3) } }),
    ]),
    aLeaf('II', { maximum: decimal(20), rule: { name: 'manual' }, inputs: [anInput('points')] }),
  ],
  bands: [
    { code: 'GOOD', name: { vi: 'Tốt', en: 'Good' }, from: decimal(70) },
    { code: 'WEAK', name: { vi: 'Yếu', en: 'Weak' }, from: decimal(0) },
  ],
});
const sheet = (subject: string, actual: number, count: number, points: number): ScoreSheet => ({
  subject,
  group: 'Cụm 1',
  leaves: {
    'I.1': { state: 'ASSIGNED', values: { actual: decimal(actual), target: decimal(10) }, setPoints: null },
    'I.2': { state: 'ASSIGNED', values: { count: decimal(count) }, setPoints: null },
    II: { state: 'ASSIGNED', values: { points: decimal(points) }, setPoints: null },
  },
  conditions: {},
});
/** A has 40 + 6 + 10, B has 20 + 30 + 10. */
const RUN = runOf(SET, [sheet('A', 8, 2, 10), sheet('B', 4, 10, 10)], 'FINAL');

const supposed = (...changes: Change[]): WhatIf => {
  const told = whatIf(RUN, changes);
  if (!told.ok) throw new Error(told.error.code);
  return told.value;
};
const placesOf = (told: WhatIf) =>
  told.moved.map(({ subject, before, after }) => [
    subject,
    ...[before, after].flatMap(({ total, rank }) => [total && decimalText(total), rank]),
  ]);
const pointsOf = ({ after }: WhatIf, subject: string) =>
  after.scoreOf(subject)?.leaves.map(({ points }) => decimalText(points));

describe('what would be if', () => {
  it('a group weighed more: its leaves keep their proportion, the total is brought to the scale again', () => {
    const told = supposed({ kind: 'WEIGHT', key: 'I', maximum: decimal(160) });
    expect(leavesOf(told.after.set.criteria).map(({ maximum }) => maximum?.toFixed())).toEqual([
      '100',
      '60',
      '20',
    ]);
    // A: 80 + 12 + 10 = 102 of 180, B: 40 + 60 + 10 = 110 of 180; on the scale of 100 56,67 and 61,11.
    expect(placesOf(told)).toEqual([
      ['A', '56', 2, '56.67', 2],
      ['B', '60', 1, '61.11', 1],
    ]);
  });

  it('a leaf weighed less: points that its rule counts, and those that were given, go with it', () => {
    expect(pointsOf(supposed({ kind: 'WEIGHT', key: 'I.2', maximum: decimal(10) }), 'A')).toEqual([
      '40',
      '2',
      '10',
    ]);
    expect(pointsOf(supposed({ kind: 'WEIGHT', key: 'II', maximum: decimal(30) }), 'A')).toEqual([
      '40',
      '6',
      '15',
    ]);
  });

  it('a leaf gave at most so much: what is counted stays, what is above is cut', () => {
    expect(pointsOf(supposed({ kind: 'CAP', key: 'I.2', maximum: decimal(10) }), 'A')).toEqual([
      '40',
      '6',
      '10',
    ]);
    expect(pointsOf(supposed({ kind: 'CAP', key: 'I.2', maximum: decimal(10) }), 'B')).toEqual([
      '20',
      '10',
      '10',
    ]);
  });

  it('everybody’s target were a quarter higher', () => {
    expect(pointsOf(supposed({ kind: 'TARGETS', key: 'I.1', factor: decimal('1.25') }), 'A')).toEqual([
      '32',
      '6',
      '10',
    ]);
  });

  it('one unit had another figure: it overtakes, and both places say so', () => {
    const told = supposed({
      kind: 'FIGURE',
      subject: 'A',
      key: 'I.1',
      input: 'actual',
      value: decimal('9.25'),
    });
    expect(placesOf(told)).toEqual([
      ['A', '56', 2, '62.25', 1],
      ['B', '60', 1, '60', 2],
    ]);
  });

  it('a rule had another parameter, or points were set', () => {
    const rule = { name: 'perOccurrence', points: decimal(5) } as const;
    expect(pointsOf(supposed({ kind: 'RULE', key: 'I.2', rule }), 'A')).toEqual(['40', '10', '10']);
    const points = decimal('19.5');
    expect(pointsOf(supposed({ kind: 'POINTS', subject: 'A', key: 'II', points }), 'A')).toEqual([
      '40',
      '6',
      '19.5',
    ]);
  });

  it('several things were otherwise at once, the later upon the earlier', () => {
    const told = supposed(
      { kind: 'WEIGHT', key: 'II', maximum: decimal(40) },
      { kind: 'POINTS', subject: 'A', key: 'II', points: decimal(40) },
    );
    expect(pointsOf(told, 'A')).toEqual(['40', '6', '40']);
  });

  it('and the run that was asked stays as it is', () => {
    supposed({ kind: 'FIGURE', subject: 'A', key: 'I.1', input: 'actual', value: decimal(0) });
    expect(RUN.scoreOf('A')?.total.toFixed()).toBe('56');
  });
});

describe('what cannot be supposed is a named fault with the place of the change', () => {
  const faultOf = (change: Change, run: ScoringResult = RUN) => {
    const told = whatIf(run, [{ kind: 'CAP', key: 'I.1', maximum: decimal(50) }, change]);
    return told.ok ? null : [told.error.code, told.error.path];
  };
  const figure = { kind: 'FIGURE', subject: 'A', key: 'I.1', input: 'actual' } as const;

  it.each<[string, Change]>([
    ['CRITERION_UNKNOWN', { kind: 'WEIGHT', key: 'IX', maximum: decimal(1) }],
    ['CRITERION_UNKNOWN', { ...figure, key: 'constructor', value: ZERO }],
    ['SUBJECT_UNKNOWN', { ...figure, subject: '__proto__', value: ZERO }],
    ['INPUT_UNKNOWN', { ...figure, input: 'toString', value: ZERO }],
    ['WEIGHT_NOT_USABLE', { kind: 'WEIGHT', key: 'I', maximum: ZERO }],
    ['WEIGHT_NOT_USABLE', { kind: 'CAP', key: 'I.1', maximum: decimal('0.001') }],
    ['WEIGHT_NOT_USABLE', { kind: 'WEIGHT', key: 'I', maximum: decimal(100_001) }],
    ['POINTS_OUT_OF_BOUNDS', { kind: 'POINTS', subject: 'A', key: 'II', points: decimal(21) }],
    ['FIGURE_NEGATIVE', { ...figure, value: decimal(-1) }],
    ['FIGURE_TOO_LARGE', { ...figure, value: decimal('12345678901234.5678') }],
    ['NO_TARGET', { kind: 'TARGETS', key: 'I.2', factor: decimal(2) }],
    ['FACTOR_NOT_USABLE', { kind: 'TARGETS', key: 'I.1', factor: ZERO }],
    ['RULE_READS_OTHER_FIGURES', { kind: 'RULE', key: 'I.2', rule: { name: 'linear', direction: 'HIGHER' } }],
    [
      'RULE_NOT_USABLE',
      { kind: 'RULE', key: 'I.2', rule: { name: 'expression', text: 'count +', inputs: ['count'] } },
    ],
    [
      'RULE_NOT_USABLE',
      { kind: 'RULE', key: 'I.2', rule: { name: 'perOccurrence', points: decimal('1e-18') } },
    ],
    ['RULE_NOT_USABLE', { kind: 'RULE', key: 'I.2', rule: { name: 'perOccurrence', points: decimal(-1) } }],
  ])('%s', (code, change) => {
    expect(faultOf(change)).toEqual([code, [1]]);
  });

  it('has words for each, with nothing left open', () => {
    const about = { key: 'I', input: 'a', most: 1, places: 2, minimum: 0, maximum: 1 };
    for (const code of WHAT_IF_FAULTS)
      for (const language of ['vi', 'en'] as const)
        expect(sayFault(WHAT_IF_FAULT_WORDS, { code, path: [0], about }, language)).toMatch(/^[^{}]+\.$/);
  });
});

const changesOf = (run: ScoringResult): fc.Arbitrary<Change> => {
  const leaf = fc.constantFrom(...leavesOf(run.set.criteria));
  const key = leaf.map((each) => each.key);
  const subject = fc.constantFrom(...run.subjects);
  const weight = fc.record({
    kind: fc.constant('WEIGHT' as const),
    key: fc.oneof(key, fc.constant('I')),
    maximum: decimals(1, 40),
  });
  const cap = fc.record({ kind: fc.constant('CAP' as const), key, maximum: decimals(1, 40) });
  const targets = fc.record({ kind: fc.constant('TARGETS' as const), key, factor: decimals(1, 3) });
  const figure = leaf.chain((each) =>
    fc.record({
      kind: fc.constant('FIGURE' as const),
      subject,
      key: fc.constant(each.key),
      input: fc.constantFrom(...inputsOf(each.rule)),
      value: fc.option(decimals(0, 9, 2)),
    }),
  );
  const out = fc.record({
    kind: fc.constant('FIGURE' as const),
    subject,
    key: fc.constant('V.1'),
    input: fc.constant('met'),
    value: fc.constantFrom(decimal(0), decimal(1)),
  });
  const points = fc.record({
    kind: fc.constant('POINTS' as const),
    subject,
    key,
    points: fc.option(decimals(0, 1)),
  });
  const rule = fc.record({ kind: fc.constant('RULE' as const), key, rule: rules });
  return fc.oneof(weight, cap, targets, figure, out, points, rule);
};
const supposals = runs.chain((run) =>
  fc.record({ run: fc.constant(run), changes: fc.array(changesOf(run), { minLength: 1, maxLength: 4 }) }),
);

describe('a what-if is a run like any other', () => {
  it('nothing changed, nothing moves', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const told = whatIf(run, []);
        expect(told.ok && told.value.moved).toEqual([]);
        expect(told.ok && told.value.after.columns).toEqual(run.columns);
      }),
    );
  });

  it('is the whole run of the changed set over the changed figures, whatever was left as it was', () => {
    let supposed = 0;
    fc.assert(
      fc.property(supposals, ({ run, changes }) => {
        const told = whatIf(run, changes);
        if (!told.ok) return;
        supposed += 1;
        const { after } = told.value;
        expect(score(compile(after.set), after.table, after.pass).columns).toEqual(after.columns);
      }),
      { numRuns: 300 },
    );
    expect(supposed).toBeGreaterThan(100);
  });

  it('names exactly those for whom anything is otherwise', () => {
    fc.assert(
      fc.property(supposals, ({ run, changes }) => {
        const told = whatIf(run, changes);
        if (!told.ok) return;
        const standing = (result: ScoringResult, subject: string) => {
          const score = result.scoreOf(subject);
          return [score?.normalised?.toFixed(), score?.class, score?.rank];
        };
        const { before, after, moved } = told.value;
        const otherwise = run.subjects.filter(
          (subject) => JSON.stringify(standing(before, subject)) !== JSON.stringify(standing(after, subject)),
        );
        expect(moved.map(({ subject }) => subject)).toEqual(otherwise);
      }),
    );
  });

  it('gives a group exactly the weight that was asked, to the last unit', () => {
    fc.assert(
      fc.property(runs, decimals(1, 500), (run, maximum) => {
        const told = whatIf(run, [{ kind: 'WEIGHT', key: 'I', maximum }]);
        if (!told.ok) return;
        const maxima = leavesOf(told.value.after.set.criteria).map((leaf) => leaf.maximum ?? ZERO);
        expect(sum(maxima).toFixed()).toBe(maximum.toFixed());
      }),
    );
  });
});

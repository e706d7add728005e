import { canonicalSheets } from '@danvan/domain/emulation';
import { day, decimal } from '@danvan/domain/kernel';
import { type CriteriaSet, type CriterionLeaf, type ScoreSheet, toJson } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { answerQuestion, openRun } from './answer-question.ts';
import { outlineOf } from './outline-of.ts';
import type { Question } from './protocol.ts';

const words = (vi: string) => ({ vi, en: vi });
const base = { source: null, note: null };
const leaf = (key: string, maximum: number): CriterionLeaf => ({
  ...base,
  key,
  name: words(`Tiêu chí ${key}`),
  maximum: decimal(maximum),
  rule: { name: 'linear', direction: 'HIGHER' },
  missing: 'ZERO',
  mayBeNotAssigned: false,
  isQuantitative: true,
  inputs: [
    { name: 'actual', label: words('Kết quả'), indicator: null, isTarget: false },
    { name: 'target', label: words('Chỉ tiêu'), indicator: null, isTarget: false },
  ],
});
const SET: CriteriaSet = {
  code: 'THU',
  version: 1,
  name: words('Bộ thử'),
  notes: words(''),
  validity: { from: day('2026-01-01'), to: null },
  subject: 'UNIT',
  outcome: 'POINTS',
  scale: decimal(100),
  places: 2,
  rounding: 'HALF_UP',
  criteria: [
    { ...base, key: 'I', name: words('Nhóm I'), children: [leaf('I.1', 40), leaf('I.2', 30)] },
    leaf('II', 30),
  ],
  vetoes: [],
  bands: [
    { code: 'GOOD', name: words('Tốt'), from: decimal(70) },
    { code: 'WEAK', name: words('Yếu'), from: decimal(0) },
  ],
  gates: [],
  quota: null,
  tieBreaks: [],
  extends: null,
};
const sheet = (subject: string, group: string, ...results: readonly number[]): ScoreSheet => ({
  subject,
  group,
  leaves: Object.fromEntries(
    ['I.1', 'I.2', 'II'].map((key, index) => [
      key,
      {
        state: 'ASSIGNED' as const,
        values: { actual: decimal(results[index] ?? 0), target: decimal(10) },
        setPoints: null,
      },
    ]),
  ),
  conditions: {},
});
/** A has 40 + 15 + 0, B has 20 + 15 + 24; C stands alone in another cluster. */
const RUN = openRun(
  JSON.stringify(toJson(SET)),
  canonicalSheets([sheet('B', 'c1', 5, 5, 8), sheet('A', 'c1', 10, 5, 0), sheet('C', 'c2', 10, 10, 10)]),
  true,
);
const ask = (over: Partial<Question>) =>
  answerQuestion(RUN, { supposals: [], group: 'c1', subject: null, ...over });
const places = ({ rows }: ReturnType<typeof ask>) =>
  rows.map(({ subject, before, after }) => [
    subject,
    before.total,
    before.rank,
    after.total,
    after.rank,
    after.class,
  ]);

describe('the worker of the what-if page', () => {
  it('tells the cluster before and after, and for how many anything is otherwise', () => {
    // II weighs 10 instead of 30: A 55 of 80, B 20 + 15 + 8 = 43 of 80, brought to 100.
    const answer = ask({ supposals: [{ kind: 'WEIGHT', key: 'II', value: '10' }] });
    expect(places(answer)).toEqual([
      ['A', '55', 2, '68.75', 1, 'WEAK'],
      ['B', '59', 1, '53.75', 2, 'WEAK'],
    ]);
    expect(answer.shifted).toEqual({ subjects: 3, moved: 2, ranks: 2, classes: 0 });
    expect(answer.maxima).toEqual({ 'I.1': '40', 'I.2': '30', I: '70', II: '10' });
    expect(answer.total).toBe('80');
  });

  it('takes targets in percent, caps and figures', () => {
    expect(places(ask({ supposals: [{ kind: 'TARGETS', key: 'II', value: '80' }] }))[1]).toEqual([
      'B',
      '59',
      1,
      '65',
      1,
      'WEAK',
    ]);
    const figure = { kind: 'FIGURE', key: 'II', subject: 'A', input: 'actual', value: '5' } as const;
    expect(places(ask({ supposals: [figure] }))[0]).toEqual(['A', '55', 2, '70', 1, 'GOOD']);
    expect(places(ask({ supposals: [{ ...figure, value: null }] }))[0]?.[3]).toBe('55');
  });

  it('shows the figures of a unit as they are, whatever is supposed', () => {
    const figure = { kind: 'FIGURE', key: 'II', subject: 'A', input: 'actual', value: '5' } as const;
    expect(ask({ subject: 'A', supposals: [figure] }).figures.II).toEqual({ actual: '0', target: '10' });
    expect(ask({ subject: 'nobody' }).figures).toEqual({});
  });

  it('names what cannot be supposed, in both languages, and supposes nothing', () => {
    const answer = ask({
      supposals: [
        { kind: 'WEIGHT', key: 'II', value: '10' },
        { kind: 'CAP', key: 'IX', value: '1' },
      ],
    });
    expect(answer.fault).toEqual({
      position: 1,
      words: { vi: 'Bộ tiêu chí không có tiêu chí “IX”.', en: 'The set has no criterion “IX”.' },
    });
    expect(answer.shifted.moved).toBe(0);
  });

  it('leaves out numbers that are none', () => {
    expect(ask({ supposals: [{ kind: 'WEIGHT', key: 'II', value: '1e9' }] }).shifted.moved).toBe(0);
  });

  it('shows the first cluster when none is asked for, and nobody of one that there is not', () => {
    expect(ask({ group: null }).rows).toHaveLength(2);
    expect(ask({ group: 'nowhere' }).rows).toEqual([]);
  });

  it('tells the page what can be supposed: groups with the sum of their parts, targets, classes', () => {
    const outline = outlineOf(RUN.set);
    expect(outline.criteria.map(({ key, maximum, hasTargets }) => [key, maximum, hasTargets])).toEqual([
      ['I', '70', false],
      ['II', '30', true],
    ]);
    expect([outline.scale, outline.classes.GOOD?.vi]).toEqual(['100', 'Tốt']);
  });
});

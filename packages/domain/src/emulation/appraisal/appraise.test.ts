import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitId } from '../../hierarchy/testing/index.ts';
import { day, decimal, id, validFrom } from '../../kernel/index.ts';
import { type Model, onDay, recordId, registeredModel } from '../../programme/index.ts';
import type { CriteriaSet } from '../../scoring/index.ts';
import { type AppraisalDraft, appraise, sayAppraisal, saysLess } from './index.ts';

const say = (vi: string) => ({ vi, en: vi });
const said = { source: null, note: null };
const gate = (key: string, needed: string): CriteriaSet['gates'][number] => ({
  key,
  name: say(`Điều kiện ${key}`),
  ...said,
  class: needed,
  condition: { kind: 'YES' },
  inputs: [{ name: 'met', label: say('Có'), indicator: null, isTarget: false }],
});

/** Set D of scoring.md §3 in short: five parts of 20, recognised from 70, exemplary from 85 after a full year. */
const SET: CriteriaSet = {
  code: 'DAN-VAN-KHEO',
  version: 1,
  name: say('Công nhận mô hình'),
  notes: say('Do hệ thống đặt'),
  validity: validFrom(day('2025-01-01')),
  subject: 'MODEL',
  outcome: 'POINTS',
  scale: decimal(100),
  places: 2,
  rounding: 'HALF_UP',
  criteria: ['D.1', 'D.2', 'D.3', 'D.4', 'D.5'].map((key) => ({
    key,
    name: say(`Phần ${key}`),
    ...said,
    maximum: decimal(20),
    rule: { name: 'manual' },
    missing: 'INCOMPLETE',
    mayBeNotAssigned: false,
    isQuantitative: false,
    inputs: [{ name: 'points', label: say('Điểm'), indicator: null, isTarget: false }],
  })),
  vetoes: [],
  bands: [
    { code: 'EXEMPLARY', name: say('Điển hình'), from: decimal(85) },
    { code: 'RECOGNISED', name: say('Được công nhận'), from: decimal(70) },
    { code: 'NOT_RECOGNISED', name: say('Chưa được công nhận'), from: decimal(0) },
  ],
  gates: [
    ...['G.1', 'G.2', 'G.3', 'G.4', 'G.5'].map((key) => gate(key, 'RECOGNISED')),
    gate('G.6', 'EXEMPLARY'),
  ],
  quota: null,
  tieBreaks: [],
  extends: null,
};

const MODEL: Model = registeredModel(recordId<'MODEL'>('model'), unitId('commune'), {
  title: 'Tiếng loa an ninh',
  field: 'DEFENCE_SECURITY',
  kind: 'COLLECTIVE',
  people: null,
  started: onDay(day('2025-03-01')),
  area: unitId('area'),
  address: null,
  description: null,
});

const draft = (points: readonly string[], more: Partial<AppraisalDraft> = {}): AppraisalDraft => ({
  on: day('2026-11-20'),
  parts: points.map((each, index) => ({ key: `D.${index + 1}`, points: each, reason: 'Có minh chứng' })),
  conditions: [
    { key: 'G.4', isMet: true },
    { key: 'G.5', isMet: true },
  ],
  ...more,
});
const by = { id: id<'Appraisal'>('one'), unit: unitId('province'), today: day('2026-11-22') };
const of = (typed: AppraisalDraft, model: Model = MODEL) => appraise(model, SET, typed, by);
const judged = (typed: AppraisalDraft, model?: Model) => {
  const outcome = of(typed, model);
  return outcome.ok
    ? [outcome.value.total.toFixed(), outcome.value.class]
    : outcome.error.map(({ code }) => code);
};
const times = (points: string) => [points, points, points, points, points];

describe('the appraisal of a model by set D', () => {
  // scoring.md §3.D: recognised ≥ 70, exemplary ≥ 85 after a full year.
  test.each([
    [times('14'), '70', 'RECOGNISED'],
    [['14', '14', '14', '14', '13,99'], '69.99', 'NOT_RECOGNISED'],
    [times('17'), '85', 'EXEMPLARY'],
    [['17', '17', '17', '17', '16,5'], '84.5', 'RECOGNISED'],
    [times('20'), '100', 'EXEMPLARY'],
    [times('0'), '0', 'NOT_RECOGNISED'],
  ])('%j make %s points: %s', (points, total, standing) =>
    expect(judged(draft(points))).toEqual([total, standing]),
  );

  test('before a full year it is recognised at best, however many points it has', () => {
    const young = { ...MODEL, started: onDay(day('2025-11-21')) };
    expect(judged(draft(times('20')), young)).toEqual(['100', 'RECOGNISED']);
    const aDayLater = { ...MODEL, started: onDay(day('2025-11-20')) };
    expect(judged(draft(times('20')), aDayLater)).toEqual(['100', 'EXEMPLARY']);
  });

  test.each([
    ['a name', { title: null }],
    ['a place', { area: null }],
    ['one of the four fields', { field: null }],
  ])('without %s it is not recognised, whatever the appraiser says', (_, lacking) => {
    const conditions = ['G.1', 'G.2', 'G.3', 'G.4', 'G.5', 'G.6'].map((key) => ({ key, isMet: true }));
    expect(judged(draft(times('20'), { conditions }), { ...MODEL, ...lacking })).toEqual([
      '100',
      'NOT_RECOGNISED',
    ]);
  });

  test('individuals are counted and need no name', () => {
    const people: Model = { ...MODEL, kind: 'INDIVIDUAL', title: null, people: 12 };
    expect(judged(draft(times('17')), people)).toEqual(['85', 'EXEMPLARY']);
  });

  test('not confirmed by the committee it is not recognised; the points stay visible', () => {
    const conditions = [
      { key: 'G.4', isMet: true },
      { key: 'G.5', isMet: false },
    ];
    expect(judged(draft(times('18'), { conditions }))).toEqual(['90', 'NOT_RECOGNISED']);
  });

  test('more points never make less of a model', () => {
    const points = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 5, maxLength: 5 });
    const typed = (hundredths: readonly number[]) =>
      draft(hundredths.map((each) => `${Math.trunc(each / 100)},${String(each % 100).padStart(2, '0')}`));
    fc.assert(
      fc.property(points, fc.nat(4), fc.integer({ min: 0, max: 500 }), (low, at, more) => {
        const high = low.map((each, index) => (index === at ? Math.min(2000, each + more) : each));
        const [one, other] = [of(typed(low)), of(typed(high))];
        if (!one.ok || !other.ok) throw new Error('Refused');
        expect(one.value.total.times(100).toFixed()).toBe(String(low.reduce((sum, each) => sum + each, 0)));
        const rank = (code: string) => SET.bands.findIndex((band) => band.code === code);
        expect(rank(other.value.class)).toBeLessThanOrEqual(rank(one.value.class));
      }),
    );
  });
});

describe('what an appraisal must say', () => {
  test('points for every part, and why', () => {
    expect(of(draft(['14', '', '20,5', 'nhiều', '14,555']))).toMatchObject({
      error: [
        { code: 'POINTS_REQUIRED', path: ['parts', 'D.2', 'points'] },
        { code: 'POINTS_OUT_OF_BOUNDS', path: ['parts', 'D.3', 'points'], about: { maximum: '20' } },
        { code: 'POINTS_NOT_A_NUMBER', path: ['parts', 'D.4', 'points'] },
        { code: 'POINTS_NOT_A_NUMBER', path: ['parts', 'D.5', 'points'] },
      ],
    });
    const parts = draft(times('14')).parts.map((part) => ({ ...part, reason: ' ' }));
    expect(judged(draft([], { parts }))).toEqual(Array(5).fill('TEXT_REQUIRED'));
  });

  test('nothing of a person in a reason', () => {
    const parts = draft(times('14')).parts.map((part, index) =>
      index === 0 ? { ...part, reason: 'Liên hệ 0912345678' } : part,
    );
    expect(judged(draft([], { parts }))).toEqual(['PERSONAL_IDENTIFIER']);
  });

  test('an answer to what the register does not know', () => {
    expect(judged(draft(times('14'), { conditions: [{ key: 'G.4', isMet: null }] }))).toEqual([
      'CONDITION_UNANSWERED',
      'CONDITION_UNANSWERED',
    ]);
  });

  test.each([
    ['2026-11-23', 'APPRAISED_IN_FUTURE'],
    ['2025-02-28', 'APPRAISED_BEFORE_START'],
    ['2024-12-31', 'SET_NOT_IN_FORCE'],
  ])('a day on which it can be judged: %s is %s', (on, code) => {
    expect(judged(draft(times('14'), { on: day(on) }))).toEqual([code]);
  });

  test('it is of a model that goes on, by a set for models', () => {
    const ended = { ...MODEL, ended: { on: day('2026-05-01'), reason: 'Hết kinh phí' } };
    expect(judged(draft(times('14')), ended)).toEqual(['MODEL_ENDED']);
    const forUnits = appraise(MODEL, { ...SET, subject: 'UNIT' }, draft(times('14')), by);
    expect(forUnits).toMatchObject({ error: [{ code: 'SET_NOT_FOR_MODELS' }] });
  });
});

describe('what an appraisal tells', () => {
  const outcome = of(draft(times('14')));
  if (!outcome.ok) throw new Error('Refused');
  const appraisal = outcome.value;

  test('the account of every point, and nothing of a place among one', () => {
    const { leaves, sentences } = sayAppraisal(SET, appraisal.sheet, 'vi');
    expect(leaves).toHaveLength(5);
    expect(leaves.every((leaf) => leaf.sentences.join(' ').includes('14'))).toBe(true);
    expect(sentences.join(' ')).toContain('70');
    expect(sentences.join(' ')).toContain('Được công nhận');
    expect(sentences.join(' ')).not.toMatch(/xếp thứ|hạng 1/i);
  });

  test('less than a recognition as exemplary, not less than one as a model', () => {
    expect(saysLess(appraisal, SET, 'EXEMPLARY')).toBe(true);
    expect(saysLess(appraisal, SET, 'RECOGNISED')).toBe(false);
    expect(saysLess({ class: 'NOT_RECOGNISED' }, SET, 'RECOGNISED')).toBe(true);
    expect(saysLess({ class: 'C' }, { bands: [] }, 'RECOGNISED')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { FormRule, ReportForm } from '../form/model.ts';
import type { Figure } from '../indicator.ts';
import { code, figure, form, indicator, without } from '../testing.ts';
import { type CheckInput, checkReport } from './check-report.ts';
import { readyToSubmit } from './ready-to-submit.ts';

const indicators = ['A', 'B', 'C'].map((text) => indicator(text));
const side = (codes: readonly string[], plus = 0) => ({ indicators: codes.map(code), plus: decimal(plus) });

const input = (figures: readonly Figure[], over: Partial<CheckInput & { form: ReportForm }> = {}) => ({
  form: form(),
  indicators,
  figures,
  previous: [],
  ...over,
});
const withRules = (figures: readonly Figure[], ...rules: readonly FormRule[]) =>
  input(figures, { form: form({ rules }) });
const found = (of: CheckInput): readonly string[] =>
  checkReport(of).map((finding) => `${finding.severity} ${finding.indicator} ${finding.code}`);

describe('the checks of a report', () => {
  it('find nothing to say about a good one', () => {
    expect(found(input([figure('A', 1), figure('B', 0)]))).toEqual([]);
  });

  it('ask for what is required: missing is not zero, and not applicable is an answer', () => {
    const required = ['A', 'B', 'C'].map((text) => ({ indicator: code(text), required: true }));
    const asking = form({ sections: [{ title: { vi: 'I', en: 'I' }, items: required }] });
    const figures = [figure('A', 0), without('B', 'NOT_APPLICABLE'), without('C')];
    expect(found(input(figures, { form: asking }))).toEqual(['ERROR C REQUIRED_MISSING']);
  });

  it('do not take an empty report for one', () => {
    expect(found(input([without('A')]))).toEqual(['ERROR A NOTHING_REPORTED']);
  });

  it('keep linked pairs together (facts.md §3: 136 tổ and 539 thành viên)', () => {
    const paired = [indicator('A', { pairedWith: code('B') }), indicator('B', { pairedWith: code('A') })];
    const check = (...figures: readonly Figure[]) => found(input(figures, { indicators: paired }));
    expect(check(figure('A', 136), figure('B', 539))).toEqual([]);
    expect(check(figure('A', 136))).toEqual(['ERROR B PAIR_HALF_MISSING']);
    expect(check(without('A'), figure('B', 539))).toEqual(['ERROR A PAIR_HALF_MISSING']);
    expect(check(figure('A', 136), without('B', 'NOT_APPLICABLE'))).toEqual(['ERROR B PAIR_HALF_MISSING']);
    expect(check(figure('A', 136), figure('B', 0))).toEqual(['WARNING B PAIR_HALF_ZERO']);
    expect(check(figure('A', 0), figure('B', 0))).toEqual([]);
    expect(check(without('A'), without('B'), figure('C', 1))).toEqual([]);
  });

  describe('compare sides', () => {
    const rule: FormRule = {
      kind: 'COMPARISON',
      code: 'PEOPLE_AT_LEAST_LAUNCHES',
      severity: 'ERROR',
      left: side(['A']),
      operator: 'AT_LEAST',
      right: side(['B', 'C']),
      message: null,
    };
    it('with sums', () => {
      expect(found(withRules([figure('A', 5), figure('B', 2), figure('C', 3)], rule))).toEqual([]);
      expect(found(withRules([figure('A', 4), figure('B', 2), figure('C', 3)], rule))).toEqual([
        'ERROR A COMPARISON_FAILS',
      ]);
    });
    it('only when every figure is there; what does not apply counts nothing', () => {
      expect(found(withRules([figure('A', 1), figure('B', 9)], rule))).toEqual([]);
      const notApplicable = without('C', 'NOT_APPLICABLE');
      expect(found(withRules([figure('A', 1), figure('B', 9), notApplicable], rule))).toHaveLength(1);
    });
    it('“khoảng 4” proves no contradiction: it only asks', () => {
      const about = figure('A', 4, { qualifier: 'APPROXIMATELY' });
      expect(found(withRules([about, figure('B', 2), figure('C', 3)], rule))).toEqual([
        'WARNING A COMPARISON_FAILS',
      ]);
    });
    it.each([
      ['EQUAL', 5, true],
      ['EQUAL', 6, false],
      ['AT_MOST', 5, true],
      ['LESS', 5, false],
      ['AT_LEAST', 5, true],
      ['MORE', 5, false],
      ['MORE', 6, true],
    ] as const)('%s with %i against 5: %s', (operator, value, isRight) => {
      const constant: FormRule = { ...rule, operator, right: side([], 5) };
      expect(found(withRules([figure('A', value)], constant)).length === 0).toBe(isRight);
    });
  });

  it('a total is the sum of its parts', () => {
    const rule: FormRule = {
      kind: 'SUM',
      code: 'TOTAL',
      severity: 'ERROR',
      total: code('A'),
      parts: [code('B'), code('C')],
    };
    expect(found(withRules([figure('A', 5), figure('B', 2), figure('C', 3)], rule))).toEqual([]);
    expect(checkReport(withRules([figure('A', 6), figure('B', 2), figure('C', 3)], rule))).toEqual([
      {
        severity: 'ERROR',
        code: 'SUM_DIFFERS',
        total: '6',
        parts: '5',
        indicator: 'A',
        rule: 'TOTAL',
        explained: false,
      },
    ]);
  });

  it('what is outside the usual range is asked about', () => {
    const rule: FormRule = {
      kind: 'RANGE',
      code: 'USUAL',
      severity: 'WARNING',
      indicator: code('A'),
      minimum: decimal(1),
      maximum: decimal(100),
    };
    expect(found(withRules([figure('A', 100)], rule))).toEqual([]);
    expect(found(withRules([figure('A', 101)], rule))).toEqual(['WARNING A OUT_OF_USUAL_RANGE']);
    expect(found(withRules([figure('A', 0)], rule))).toEqual(['WARNING A OUT_OF_USUAL_RANGE']);
  });

  it('a change by more than the factor is asked about, up or down', () => {
    const rule: FormRule = { kind: 'CHANGE', code: 'CHANGE', indicator: code('A'), factor: decimal(3) };
    const check = (now: number, before: readonly Figure[]) =>
      found({ ...withRules([figure('A', now)], rule), previous: before });
    expect(check(30, [figure('A', 10)])).toEqual([]);
    expect(check(31, [figure('A', 10)])).toEqual(['WARNING A UNUSUAL_CHANGE']);
    expect(check(10, [figure('A', 31)])).toEqual(['WARNING A UNUSUAL_CHANGE']);
    expect(check(31, [])).toEqual([]);
    expect(check(31, [figure('A', 0)])).toEqual([]);
  });

  it('come in the order of the form', () => {
    const required = ['C', 'A', 'B'].map((text) => ({ indicator: code(text), required: true }));
    const asking = form({ sections: [{ title: { vi: 'I', en: 'I' }, items: required }] });
    const order = checkReport(input([without('X')], { form: asking })).map((finding) => finding.indicator);
    expect(order).toEqual(['C', 'C', 'A', 'B']);
  });
});

describe('a report that may be submitted', () => {
  const rule: FormRule = { kind: 'CHANGE', code: 'CHANGE', indicator: code('A'), factor: decimal(2) };
  const changed = (note: string | null) => ({
    ...input([figure('A', 50, { note })], { previous: [figure('A', 10)] }),
    form: form({ rules: [rule] }),
  });

  it('has one figure for each item, in the order of the form', () => {
    const ready = readyToSubmit(input([figure('C', 3), figure('A', 1)]));
    expect(ready.ok && ready.value.figures.map((one) => `${one.indicator} ${one.state}`)).toEqual([
      'A REPORTED',
      'B MISSING',
      'C REPORTED',
    ]);
  });

  it('has its warnings explained', () => {
    expect(readyToSubmit(changed(null)).ok).toBe(false);
    const ready = readyToSubmit(changed('Tháng cao điểm'));
    expect(ready.ok && ready.value.explained.map((finding) => finding.code)).toEqual(['UNUSUAL_CHANGE']);
  });

  it('has no error, explained or not', () => {
    const empty = readyToSubmit(input([without('A')]));
    expect(empty.ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { day, decimal } from '../../kernel/index.ts';
import { code, form, indicator } from '../testing.ts';
import { checkForm } from './check-form.ts';
import type { FormDraft, FormRule } from './model.ts';

const indicators = ['A', 'B', 'C'].map((text) => indicator(text));
const faults = (
  over: Partial<FormDraft>,
  codes?: readonly string[],
  known = indicators,
): readonly string[] => {
  const checked = checkForm(form(over, codes), known);
  return checked.ok ? [] : checked.error.map((fault) => fault.code);
};
const sum = (rule: string, total: string, ...parts: readonly string[]): FormRule => ({
  kind: 'SUM',
  code: rule,
  severity: 'ERROR',
  total: code(total),
  parts: parts.map(code),
});

describe('a form', () => {
  it('that is right in itself is accepted', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ rules: [sum('R', 'A', 'B', 'C')] })).toEqual([]);
    expect(faults({ routeLevels: ['DISTRICT', 'PROVINCE', 'CENTRAL'] })).toEqual([]);
  });

  it.each([
    [{ name: { vi: ' ', en: 'x' } }, 'NAME_REQUIRED'],
    [{ version: 0 }, 'VERSION_NOT_POSITIVE'],
    [{ validity: { from: day('2026-01-01'), to: day('2026-01-01') } }, 'VALIDITY_EMPTY'],
    [{ sections: [] }, 'FORM_EMPTY'],
    [{ scheme: { every: 'MONTH', startDay: 29, monthsBefore: 1 } }, 'SCHEME_START_DAY'],
    [{ scheme: { every: 'MONTH', startDay: 1, monthsBefore: 12 } }, 'SCHEME_MONTHS_BEFORE'],
    [{ scheme: { every: 'YEAR', startDay: 1, monthsBefore: -1 } }, 'SCHEME_MONTHS_BEFORE'],
    [{ scheme: { every: 'YEAR', startDay: 1, monthsBefore: 0.5 } }, 'SCHEME_MONTHS_BEFORE'],
    [{ scheme: { every: 'SPAN', from: day('2020-02-07'), to: day('2010-06-17') } }, 'SPAN_BACKWARDS'],
    [{ deadlines: [{ level: 'COMMUNE', workingDays: -1 }] }, 'DEADLINE_NEGATIVE'],
    [{ deadlines: [{ level: 'COMMUNE', workingDays: 367 }] }, 'DEADLINE_TOO_FAR'],
    [
      {
        deadlines: [
          { level: 'COMMUNE', workingDays: 3 },
          { level: 'COMMUNE', workingDays: 5 },
        ],
      },
      'DEADLINE_OF_LEVEL_TWICE',
    ],
    [{ deadlines: [{ level: 'PROVINCE', workingDays: 3 }] }, 'DEADLINE_OF_LEVEL_MISSING'],
    [{ routeLevels: [] }, 'ROUTE_REQUIRED'],
    [{ routeLevels: ['COMMUNE'] }, 'ROUTE_NOT_UPWARDS'],
    [{ routeLevels: ['CENTRAL', 'PROVINCE'] }, 'ROUTE_NOT_UPWARDS'],
    [{ rules: [sum('R', 'A', 'B'), sum('R', 'A', 'C')] }, 'RULE_TWICE'],
    [{ rules: [sum('R', 'A', 'X')] }, 'RULE_INDICATOR_NOT_IN_FORM'],
    [{ rules: [sum('R', 'A')] }, 'RULE_SAYS_NOTHING'],
    [{ rules: [sum('R', 'A', 'A')] }, 'RULE_SAYS_NOTHING'],
    [{ rules: [sum('R', 'A', 'B', 'B')] }, 'RULE_COUNTS_TWICE'],
    [
      { rules: [{ kind: 'CHANGE', code: 'R', indicator: code('A'), factor: decimal(1) }] },
      'RULE_SAYS_NOTHING',
    ],
  ] satisfies [Partial<FormDraft>, string][])('with %o is refused: %s', (over, fault) => {
    expect(faults(over)).toEqual([fault]);
  });

  it('names an indicator once, a known one, with the other half of its pair', () => {
    expect(faults({}, ['A', 'A'])).toEqual(['INDICATOR_TWICE']);
    expect(faults({}, ['A', 'X'])).toEqual(['INDICATOR_UNKNOWN']);
    expect(faults({}, ['A'], [indicator('A', { pairedWith: code('B') })])).toEqual(['PAIR_NOT_IN_FORM']);
  });

  it('of the top of a tree needs no route', () => {
    const top = {
      level: 'CENTRAL',
      routeLevels: [],
      deadlines: [{ level: 'CENTRAL', workingDays: 5 }],
    } as const;
    expect(faults(top)).toEqual([]);
  });

  it('has all its faults named at once', () => {
    expect(faults({ version: 0, routeLevels: [], sections: [] })).toHaveLength(3);
  });
});

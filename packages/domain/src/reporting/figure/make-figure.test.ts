import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { code, indicator, ratio } from '../testing.ts';
import type { FigureDraft } from './figure-draft.ts';
import { makeFigure } from './make-figure.ts';
import { makeFigures } from './make-figures.ts';

const teams = indicator('TEAM');
const coverage = ratio('COVERAGE');

const make = (draft: Partial<FigureDraft>, of = teams): string => {
  const made = makeFigure({ indicator: of.code, state: 'REPORTED', entry: null, ...draft }, of);
  if (!made.ok) return `${made.error.field}: ${made.error.code}`;
  const { state, value, qualifier, note } = made.value;
  return [state, value?.toFixed() ?? '–', qualifier, note].filter((part) => part !== null).join(' ');
};

describe('a figure as entered', () => {
  it('is reported, zero, missing or not applicable: four different things', () => {
    expect(make({ entry: '1.714' })).toBe('REPORTED 1714 EXACT');
    expect(make({ entry: '0' })).toBe('ZERO 0 EXACT');
    expect(make({ state: 'ZERO' })).toBe('ZERO 0 EXACT');
    expect(make({ state: 'MISSING' })).toBe('MISSING – EXACT');
    expect(make({ state: 'NOT_APPLICABLE' })).toBe('NOT_APPLICABLE – EXACT');
  });

  it('does not contradict its state', () => {
    expect(make({ state: 'MISSING', entry: '5' })).toBe('entry: VALUE_NOT_EXPECTED');
    expect(make({ state: 'NOT_APPLICABLE', entry: '0' })).toBe('entry: VALUE_NOT_EXPECTED');
    expect(make({ state: 'ZERO', entry: '5' })).toBe('entry: NOT_ZERO');
    expect(make({ entry: '  ' })).toBe('entry: VALUE_REQUIRED');
    expect(make({ entry: '\u200b' })).toBe('entry: VALUE_REQUIRED');
  });

  it('takes its qualifier from the words or from the choice, if they agree', () => {
    expect(make({ entry: 'trên 1.200' })).toBe('REPORTED 1200 OVER');
    expect(make({ entry: '1.200', qualifier: 'OVER' })).toBe('REPORTED 1200 OVER');
    expect(make({ entry: 'trên 1.200', qualifier: 'EXACT' })).toBe('REPORTED 1200 OVER');
    expect(make({ entry: 'trên 1.200', qualifier: 'NEARLY' })).toBe('qualifier: QUALIFIERS_DISAGREE');
    expect(make({ entry: 'gần 0' })).toBe('qualifier: QUALIFIER_NOT_ALLOWED');
  });

  it('names the field of every fault', () => {
    expect(make({ entry: '1,714' })).toBe('entry: AMBIGUOUS_NUMBER');
    expect(make({ entry: '5', note: 'gọi 0912 345 678' })).toBe('note: PERSONAL_IDENTIFIER');
    expect(make({ entry: '5', note: 'a'.repeat(2001) })).toBe('note: NOTE_TOO_LONG');
    expect(make({ entry: '5', numerator: '1', denominator: '2' })).toBe('numerator: PARTS_NOT_EXPECTED');
  });

  it('keeps a note trimmed and in NFC', () => {
    expect(make({ entry: '5', note: ' Đã rà soát '.normalize('NFD') })).toBe('REPORTED 5 EXACT Đã rà soát');
  });

  it('takes nothing that cannot be seen for a word of explanation', () => {
    expect(make({ entry: '5', note: '\u200b \u2060' })).toBe('REPORTED 5 EXACT');
  });

  it('keeps the bounds of its indicator when it is zero, too', () => {
    const atLeastOne = indicator('OFFICERS', { minimum: decimal(1) });
    expect(make({ state: 'ZERO' }, atLeastOne)).toBe('entry: BELOW_MINIMUM');
    expect(make({ state: 'ZERO', entry: '0' }, atLeastOne)).toBe('entry: BELOW_MINIMUM');
  });

  it('a ratio by its parts is as exact as these: a qualifier contradicts them', () => {
    const parts = { numerator: '2', denominator: '3' };
    expect(make({ ...parts, qualifier: 'OVER' }, coverage)).toBe('qualifier: QUALIFIER_NOT_ALLOWED');
    expect(make({ ...parts, numerator: '0', qualifier: 'NEARLY' }, coverage)).toBe(
      'qualifier: QUALIFIER_NOT_ALLOWED',
    );
    expect(make({ ...parts, entry: 'trên 66,7' }, coverage)).toBe('qualifier: QUALIFIER_NOT_ALLOWED');
    expect(make({ ...parts, qualifier: 'EXACT' }, coverage)).toBe('REPORTED 66.7 EXACT');
  });

  it('a ratio is known by its value, by its parts, or by both when they agree', () => {
    expect(make({ entry: '100' }, coverage)).toBe('REPORTED 100 EXACT');
    expect(make({ numerator: '2', denominator: '3' }, coverage)).toBe('REPORTED 66.7 EXACT');
    expect(make({ entry: '66,7', numerator: '2', denominator: '3' }, coverage)).toBe('REPORTED 66.7 EXACT');
    expect(make({ entry: '67', numerator: '2', denominator: '3' }, coverage)).toBe('entry: RATIO_DISAGREES');
    expect(make({ numerator: '2' }, coverage)).toBe('denominator: RATIO_PART_MISSING');
    expect(make({ denominator: '2' }, coverage)).toBe('numerator: RATIO_PART_MISSING');
    expect(make({ numerator: '2', denominator: '0' }, coverage)).toBe('denominator: DENOMINATOR_ZERO');
    expect(make({ numerator: '1,5', denominator: '2' }, coverage)).toBe('numerator: DECIMALS_NOT_ALLOWED');
    expect(make({ numerator: '0', denominator: '3' }, coverage)).toBe('ZERO 0 EXACT');
  });

  it('a ratio by its parts keeps the bounds of its indicator', () => {
    const bounded = ratio('COVERAGE', { maximum: decimal(100) });
    expect(make({ numerator: '4', denominator: '3' }, bounded)).toBe('numerator: ABOVE_MAXIMUM');
  });

  it('a narrative is its note', () => {
    const narrative = indicator('SUMMARY', { kind: 'NARRATIVE', overUnits: 'NONE', overTime: 'NONE' });
    expect(make({ note: 'Tình hình ổn định' }, narrative)).toBe('REPORTED – EXACT Tình hình ổn định');
    expect(make({}, narrative)).toBe('note: VALUE_REQUIRED');
  });
});

describe('figures saved together', () => {
  const draft = (of: string, entry: string): FigureDraft => ({
    indicator: code(of),
    state: 'REPORTED',
    entry,
  });
  const known = [indicator('A'), indicator('B')];

  it('are made all or none, and every fault is named', () => {
    const made = makeFigures([draft('A', '1'), draft('B', 'x'), draft('C', '3'), draft('A', '2')], known);
    expect(made).toEqual({
      ok: false,
      error: [
        { code: 'NOT_A_NUMBER', text: 'x', field: 'entry', indicator: 'B' },
        { code: 'NOT_IN_FORM', field: 'indicator', indicator: 'C' },
        { code: 'INDICATOR_REPEATED', field: 'indicator', indicator: 'A' },
      ],
    });
    expect(makeFigures([draft('A', '1'), draft('B', '2')], known).ok).toBe(true);
  });
});

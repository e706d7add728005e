import type { AnswerCell, RollupAnswer, ShownIndicator } from '@danvan/app-kit/rollup';
import { describe, expect, it } from 'vitest';
import { chosenIndicator, firmnessOf, headlines, sharedWords, standings } from './joint-model.ts';

const cell = (value: string | null, more: Partial<AnswerCell> = {}): AnswerCell => ({
  indicatorCode: 'A',
  periodId: 'p',
  value,
  qualifier: 'EXACT',
  isProvisional: false,
  mark: 'WHOLE',
  reported: value === null ? 0 : 1,
  expected: 1,
  absence: null,
  ...more,
});
const row = (id: string, value: string | null) => ({
  unit: { id, name: id, shortName: id, existsTo: null },
  hasChildren: true,
  cells: [cell(value)],
});
const indicator = (code: string) => ({ code }) as ShownIndicator;
const answer = {
  total: row('VN', '109'),
  rows: [row('x', '9'), row('none', null), row('y', '100')],
} as unknown as RollupAnswer;

describe('the joint picture', () => {
  it('ranks places by number, not by text, and keeps those without a figure last', () => {
    expect(standings(answer, 'A').map(({ unit, share }) => [unit.id, share])).toEqual([
      ['y', 1],
      ['x', 0.09],
      ['none', undefined],
    ]);
  });

  it('begins with the first indicator that has a figure', () => {
    const heads = headlines(answer, [indicator('B'), indicator('A')]);
    expect(chosenIndicator(heads, null)?.indicator.code).toBe('A');
    expect(chosenIndicator(heads, 'B')?.indicator.code).toBe('B');
    expect(chosenIndicator([], 'B')).toBeNull();
  });

  it('tells final, provisional, awaited and not asked for apart', () => {
    expect(firmnessOf(cell('1'))).toBe('FINAL');
    expect(firmnessOf(cell('1', { isProvisional: true }))).toBe('PROVISIONAL');
    expect(firmnessOf(cell(null))).toBe('AWAITED');
    expect(firmnessOf(cell(null, { expected: 0 }))).toBe('NONE');
    expect(firmnessOf(null)).toBe('NONE');
  });

  it('says once what all figures have in common', () => {
    expect(sharedWords(['tạm tính', 'tạm tính'])).toBe('tạm tính');
    expect(sharedWords(['tạm tính', 'chính thức'])).toBeNull();
    expect(sharedWords([])).toBeNull();
  });
});

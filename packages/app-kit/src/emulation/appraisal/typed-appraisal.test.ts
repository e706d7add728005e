import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import type { ShownForm } from './appraisal.graphql.ts';
import { appraisalInput, NOTHING_TYPED, sumTyped } from './typed-appraisal.ts';

const words = { vi: 'x', en: 'x' };
const FORM: ShownForm = {
  code: 'DAN-VAN-KHEO',
  edition: 1,
  name: words,
  notes: words,
  parts: ['D.1', 'D.2'].map((key) => ({ key, name: words, note: null, maximum: '20' as never })),
  conditions: [
    { key: 'G.1', name: words, isMet: true, known: words },
    { key: 'G.4', name: words, isMet: null, known: null },
  ],
  bands: [],
};

describe('the form of an appraisal', () => {
  it('sums what can be read, exactly, and leaves the rest aside', () => {
    const points = { 'D.1': '0,1', 'D.2': '0,2', 'D.3': 'nhiều', 'D.4': '' };
    expect(sumTyped({ ...NOTHING_TYPED, points }).toFixed()).toBe('0.3');
  });

  it('sends every part, and answers only what the register does not know', () => {
    const typed = { points: { 'D.1': '14' }, reasons: { 'D.1': 'Rõ' }, answers: { 'G.4': false } };
    expect(appraisalInput(FORM, day('2026-11-20'), typed)).toEqual({
      setCode: 'DAN-VAN-KHEO',
      edition: 1,
      on: '2026-11-20',
      parts: [
        { key: 'D.1', points: '14', reason: 'Rõ' },
        { key: 'D.2', points: '', reason: null },
      ],
      conditions: [{ key: 'G.4', isMet: false }],
    });
  });

  it('says of what was not answered that it was not answered', () => {
    expect(appraisalInput(FORM, day('2026-11-20'), NOTHING_TYPED).conditions).toEqual([
      { key: 'G.4', isMet: null },
    ]);
  });
});

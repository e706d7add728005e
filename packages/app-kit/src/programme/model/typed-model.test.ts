import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { EMPTY_MODEL, toInput } from './typed-model.ts';

const started = { day: day('2026-03-01'), precision: 'ON' } as const;

describe('a model as typed', () => {
  it('is not sent without its day', () => {
    expect(toInput(EMPTY_MODEL)).toBeNull();
  });

  it('of individuals sends how many and never a name', () => {
    const individuals = { ...EMPTY_MODEL, started, kind: 'INDIVIDUAL', title: 'Một tên đã gõ' } as const;
    expect(toInput({ ...individuals, people: ' 4 ' })).toMatchObject({ title: null, people: 4 });
    expect(toInput({ ...individuals, people: 'bốn' })).toMatchObject({ people: -1 });
    expect(toInput({ ...individuals, people: '' })).toMatchObject({ people: null });
  });

  it('of a collective sends its name and no number', () => {
    const collective = { ...EMPTY_MODEL, started, title: 'Tiếng kẻng an ninh', people: '4' };
    expect(toInput(collective)).toMatchObject({ title: 'Tiếng kẻng an ninh', people: null, field: null });
  });
});

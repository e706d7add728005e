import { describe, expect, it } from 'vitest';
import { changedAddress, readChoice, toggled } from './choice.ts';

const known = { period: 't11', periods: ['t11', 't10', 't9'], indicators: ['A', 'B', 'C'] };

describe('what a table shows, by its address', () => {
  it('begins with the period of the top bar and the first indicators, as it was', () => {
    expect(readChoice(new URLSearchParams(), known)).toEqual({
      periodIds: ['t11'],
      indicatorCodes: ['A', 'B', 'C'],
      structure: 'AS_WAS',
      on: null,
    });
  });

  it('sets compared periods beside it, the older one first', () => {
    expect(readChoice(new URLSearchParams('with=t9,t10'), known).periodIds).toEqual(['t9', 't10', 't11']);
  });

  it('drops periods and indicators that the form does not know', () => {
    const choice = readChoice(new URLSearchParams('with=q1&indicators=C,X'), known);
    expect(choice.periodIds).toEqual(['t11']);
    expect(choice.indicatorCodes).toEqual(['C']);
  });

  it('restates to a day, and to today when the day is missing or no day', () => {
    const restated = (text: string) => readChoice(new URLSearchParams(text), known);
    expect(restated('structure=restated&day=2025-06-30')).toMatchObject({
      structure: 'RESTATED',
      on: '2025-06-30',
    });
    expect(restated('structure=restated&day=2025-02-30').on).toBeNull();
    expect(restated('day=2025-06-30')).toMatchObject({ structure: 'AS_WAS', on: null });
  });
});

describe('changing the choice', () => {
  it('keeps the rest of the address', () => {
    expect(
      changedAddress(new URLSearchParams('unit=u&day=2025-07-01'), { day: null, with: 't9' }).toString(),
    ).toBe('unit=u&with=t9');
  });

  it('keeps the form’s order when an indicator comes and goes', () => {
    expect(toggled(['A', 'B', 'C'], ['C'], 'A')).toEqual(['A', 'C']);
    expect(toggled(['A', 'B', 'C'], ['A', 'C'], 'A')).toEqual(['C']);
  });
});

import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import {
  pledgedIndicators,
  pledgeState,
  readYear,
  signingState,
  sizeWords,
  yearChoices,
} from './cluster-year.ts';
import { member, signing, yearOf } from './testing.ts';

describe('the year of a page', () => {
  it('is this one unless the address names another', () => {
    expect([readYear(null, 2026), readYear('2025', 2026), readYear('abc', 2026), readYear('', 2026)]).toEqual(
      [2026, 2025, 2026, 2026],
    );
  });

  it('is chosen among those that are set, this one and the next', () => {
    expect(yearChoices([2024, 2026], 2026)).toEqual([2027, 2026, 2024]);
  });
});

describe('how a cluster stands in its year', () => {
  it.each([
    [0, 6, 'nobody'],
    [2, 4, 'some'],
    [6, 0, 'complete'],
  ] as const)('%i signed and %i waiting is %s', (signed, waiting, state) => {
    expect(pledgeState({ signed, waiting })).toBe(state);
  });

  it('says what is unusual about its size', () => {
    expect([1, 4, 5, 8, 9].map(sizeWords)).toEqual([
      'cluster.alone',
      'cluster.small',
      null,
      null,
      'cluster.large',
    ]);
  });

  it('tells of a member whether it has signed, has to, or is not asked', () => {
    const stateOf = (more: Parameters<typeof member>[1]) => signingState(member('a', more), 2026);
    expect(stateOf({})).toBe('unsigned');
    expect(stateOf({ to: day('2026-05-01') })).toBe('notAsked');
    expect(stateOf({ signings: [signing('2026-02-01')] })).toBe('signed');
    expect(stateOf({ signings: [signing('2026-02-01'), signing('2026-08-01')] })).toBe('revised');
  });

  it('names each indicator once that anybody is bound to', () => {
    const revised = member('a', {
      signings: [signing('2026-02-01', [['OLD', '1']]), signing('2026-08-01', [['TEAMS', '1']])],
    });
    const other = member('b', {
      signings: [
        signing('2026-02-01', [
          ['TEAMS', '2'],
          ['LAUNCHES', '3'],
        ]),
      ],
    });
    const year = yearOf(2026, [revised, other]);
    expect(pledgedIndicators(year).map(({ code }) => code)).toEqual(['TEAMS', 'LAUNCHES']);
  });
});

import { describe, expect, it } from 'vitest';
import { isNarrowed, meetingFilter, yearsUpTo } from './meeting-filter.ts';

describe('a list of meetings', () => {
  it('is narrowed by what the address says', () => {
    const choice = { programmeId: 'p', kind: 'BRIEFING', year: '2026' };
    expect(meetingFilter(choice)).toEqual({ programmeId: 'p', kinds: ['BRIEFING'], year: 2026 });
    expect(isNarrowed(choice)).toBe(true);
  });

  it('is whole when the address says nothing, or nothing that can be meant', () => {
    const choice = { programmeId: null, kind: 'PARTY', year: '26' };
    expect(meetingFilter(choice)).toEqual({ programmeId: null, kinds: null, year: null });
    expect(isNarrowed(choice)).toBe(false);
  });

  it('offers the years from next year back to the first document', () => {
    const years = yearsUpTo('2026-11-22');
    expect([years[0], years.at(-1)]).toEqual([2027, 2010]);
  });
});

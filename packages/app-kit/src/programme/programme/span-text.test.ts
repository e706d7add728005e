import { type Day, day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { spanText } from './span-text.ts';

const words = {
  day: (on: Day) => on.split('-').reverse().join('/'),
  since: (when: string) => `từ ${when}`,
  until: (when: string) => `đến ${when}`,
};
const say = (from: string | null, to: string | null) =>
  spanText({ from: from === null ? null : day(from), to: to === null ? null : day(to) }, words);

describe('the time of a programme in words', () => {
  it('is told in years when it holds for whole years (2022–2026, facts.md §2)', () => {
    expect(say('2022-01-01', '2027-01-01')).toBe('2022–2026');
    expect(say('2018-01-01', '2019-01-01')).toBe('2018');
    expect(say('2022-01-01', null)).toBe('từ 2022');
  });

  it('is told in days else, the last day being the last on which it holds', () => {
    expect(say('2013-08-01', '2018-08-01')).toBe('01/08/2013–31/07/2018');
    expect(say('2013-08-01', null)).toBe('từ 01/08/2013');
    expect(say(null, '2021-07-30')).toBe('đến 29/07/2021');
  });

  it('is nothing when nothing is known', () => expect(say(null, null)).toBeNull());
});

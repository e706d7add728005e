import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

describe('the words of a deadline', () => {
  it('count the days that are left', () => {
    expect(daysLeft(day('2026-11-17'), day('2026-11-14'))).toEqual({ key: 'due.left', days: 3 });
  });

  it('name the last day as today', () => {
    expect(daysLeft(day('2026-11-17'), day('2026-11-17')).key).toBe('due.today');
  });

  it('count the days that have passed, over a change of year', () => {
    expect(daysLeft(day('2026-12-31'), day('2027-01-02'))).toEqual({ key: 'due.past', days: 2 });
  });
});

import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { doneSince } from './done-since.ts';

describe('what is done', () => {
  it('is told since the last meeting', () => {
    const meeting = { day: day('2026-03-15') };
    expect(doneSince([meeting], day('2026-11-22'))).toEqual({ day: '2026-03-15', meeting });
  });

  it('is told for the last month where there was no meeting', () => {
    expect(doneSince([], day('2026-03-01'))).toEqual({ day: '2026-01-30', meeting: null });
  });
});

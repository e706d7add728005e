import { testClock } from '@danvan/testing';
import { describe, expect, it } from 'vitest';
import { makeIds } from './ids.ts';

describe('identifiers', () => {
  it('are UUIDs of version 7', () => {
    expect(makeIds(testClock())()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('come in order and never twice, even while the clock stands still', () => {
    const clock = testClock();
    const ids = Array.from({ length: 10_000 }, () => makeIds(clock)());
    expect([...new Set(ids)].sort()).toEqual(ids);
  });
});

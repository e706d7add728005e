import { describe, expect, it } from 'vitest';
import { rankMovement } from './rank-movement.ts';

describe('a place against the round before', () => {
  it('moves up when its number falls', () => {
    expect(rankMovement(5, 2)).toEqual({ kind: 'UP', by: 3 });
    expect(rankMovement(1, 3)).toEqual({ kind: 'DOWN', by: 2 });
    expect(rankMovement(4, 4)).toEqual({ kind: 'SAME' });
  });

  it('is not told for whoever had no place, or has none now', () => {
    expect(rankMovement(null, 1)).toEqual({ kind: 'NONE' });
    expect(rankMovement(1, null)).toEqual({ kind: 'NONE' });
  });
});

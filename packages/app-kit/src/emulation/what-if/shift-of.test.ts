import { describe, expect, it } from 'vitest';
import type { ShiftRow, Standing } from './engine/protocol.ts';
import { byPlace, rankChange } from './shift-of.ts';

const at = (rank: number | null, total = '50'): Standing => ({
  rank,
  total,
  class: null,
  isRecognised: null,
});
const row = (subject: string, before: Standing, after: Standing): ShiftRow => ({ subject, before, after });

describe('a place that is supposed', () => {
  it.each([
    [3, 1, { kind: 'up', by: 2 }],
    [1, 4, { kind: 'down', by: 3 }],
    [2, 2, { kind: 'same' }],
    [2, null, { kind: 'out' }],
    [null, 2, { kind: 'in' }],
    [null, null, { kind: 'same' }],
  ])('%s becomes %s', (before, after, change) => {
    expect(rankChange({ before: at(before), after: at(after) })).toEqual(change);
  });

  it('orders the table, best first, without a place last and by score', () => {
    const rows = [
      row('x', at(1), at(null, '10')),
      row('y', at(2), at(null, '90')),
      row('z', at(3), at(1, '5')),
    ];
    expect(byPlace(rows).map(({ subject }) => subject)).toEqual(['z', 'y', 'x']);
  });
});

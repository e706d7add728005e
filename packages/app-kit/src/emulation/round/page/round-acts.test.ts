import { openRoundActs, ROUND_STATES } from '@danvan/domain/emulation';
import { describe, expect, it } from 'vitest';
import { actsNow } from './round-acts.ts';

const actsIn = (state: (typeof ROUND_STATES)[number]) => actsNow(openRoundActs({ state, isBusy: false }));

describe('what can be done with a round', () => {
  it('has one main act, the next stage', () => {
    expect(ROUND_STATES.map((state) => actsIn(state).main)).toEqual([
      'OPEN',
      'START_PEER_REVIEW',
      'START_EXPLANATION',
      'START_RECHECK',
      'FINALISE',
      'PUBLISH',
      null,
      null,
    ]);
  });

  it('hears the peers before the re-check, where there are any', () => {
    expect(actsIn('OPEN').others).toContain('START_RECHECK');
    expect(actsNow(['START_RECHECK']).main).toBe('START_RECHECK');
  });

  it('keeps what takes something back aside', () => {
    expect(actsIn('FINAL').others).toEqual(['REOPEN_RECHECK', 'CANCEL']);
    expect(actsIn('PUBLISHED').others).toEqual(['CORRECT']);
  });

  it('is nothing for whoever only looks', () => {
    expect(actsNow([])).toEqual({ main: null, others: [] });
    expect(actsNow(['SCORE_SELF', 'EXPLAIN'])).toEqual({ main: null, others: [] });
  });
});

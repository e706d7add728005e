import { ROUND_STATES } from '@danvan/domain/emulation';
import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { stagesOf } from './stage-steps.ts';

const standsOf = (...at: Parameters<typeof stagesOf>) => stagesOf(...at).map(({ stand }) => stand);

describe('where a round stands', () => {
  it('everything is ahead of a draft', () => {
    expect(new Set(standsOf('DRAFT', []))).toEqual(new Set(['ahead']));
  });

  it('what was passed is behind, what runs is now, the rest ahead', () => {
    expect(standsOf('EXPLANATION', [])).toEqual(['done', 'done', 'now', 'ahead', 'ahead', 'ahead']);
    expect(standsOf('FINAL', [])).toEqual(['done', 'done', 'done', 'done', 'now', 'ahead']);
  });

  it('everything is behind a published one', () => {
    expect(new Set(standsOf('PUBLISHED', []))).toEqual(new Set(['done']));
  });

  it('a cancelled one ended where it was', () => {
    expect(standsOf('CANCELLED', [], 'PEER_REVIEW')).toEqual([
      'done',
      'ended',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(new Set(standsOf('CANCELLED', []))).toEqual(new Set(['ahead']));
  });

  it('each stage says by when, where a day was set', () => {
    const stages = stagesOf('OPEN', [{ stage: 'PEER', dueOn: day('2026-12-10') }]);
    expect(stages.map(({ dueOn }) => dueOn)).toEqual([null, '2026-12-10', null, null, null, null]);
  });

  it('at most one stage is under way, in whatever state', () => {
    for (const state of ROUND_STATES)
      expect(standsOf(state, []).filter((stand) => stand === 'now').length).toBeLessThanOrEqual(1);
  });
});

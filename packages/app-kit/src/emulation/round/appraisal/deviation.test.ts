import { type Decimal, decimal } from '@danvan/domain/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOf, type FourScores, scoreThatHolds } from './deviation.ts';

const scores = (self: string, rest: Partial<FourScores> = {}): FourScores => ({
  self: decimal(self),
  peer: null,
  recheck: null,
  final: null,
  ...rest,
});

describe('what stands out in an appraisal', () => {
  it('is a score that the appraiser corrected', () => {
    expect(deviationOf(scores('40', { recheck: decimal('35.5') }), decimal(40))).toEqual({
      kind: 'CORRECTED',
      by: decimal('-4.5'),
    });
  });

  it('is a cluster that sees it otherwise by a tenth of the maximum', () => {
    const disputed = deviationOf(scores('40', { peer: decimal(36) }), decimal(40));
    expect(disputed).toEqual({ kind: 'DISPUTED', by: decimal(-4) });
    expect(deviationOf(scores('40', { peer: decimal('36.01') }), decimal(40))).toEqual({ kind: 'NONE' });
  });

  it('is nothing when everybody agrees, or nothing was scored yet', () => {
    const agreed = { peer: decimal(12), recheck: decimal(12), final: decimal(12) };
    expect(deviationOf(scores('12', agreed), decimal(20))).toEqual({ kind: 'NONE' });
    expect(deviationOf({ self: null, peer: null, recheck: null, final: null }, decimal(20))).toEqual({
      kind: 'NONE',
    });
  });

  it('the score that holds is what the appraiser decided, never the maximum of all (scoring.md §6)', () => {
    const points = fc.integer({ min: 0, max: 4000 }).map((cents): Decimal => decimal(cents).div(100));
    fc.assert(
      fc.property(points, points, points, points, (self, peer, recheck, final) => {
        expect(scoreThatHolds({ self, peer, recheck, final })).toBe(final);
        expect(scoreThatHolds({ self, peer, recheck, final: null })).toBe(recheck);
        expect(scoreThatHolds({ self, peer, recheck: null, final: null })).toBe(self);
      }),
    );
  });
});

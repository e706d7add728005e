import { type Decimal, decimal } from '@danvan/domain/kernel';

/** The four scores that stand beside each other on one criterion; null: there is none. */
export type FourScores = {
  readonly self: Decimal | null;
  readonly peer: Decimal | null;
  readonly recheck: Decimal | null;
  readonly final: Decimal | null;
};

/** From which share of the maximum on the peers' view is so far from the unit's own that it is worth a look. */
const WORTH_A_LOOK = decimal('0.1');

/** What stands out on a criterion; the first that holds is told. */
export type Deviation =
  /** The appraiser changed what the unit had claimed. */
  | { readonly kind: 'CORRECTED'; readonly by: Decimal }
  /** The cluster sees it otherwise, by a tenth of the maximum or more. */
  | { readonly kind: 'DISPUTED'; readonly by: Decimal }
  | { readonly kind: 'NONE' };

/** The score that holds now: the final, which inherits the re-check, which inherits the self-score. Never the maximum. */
export const scoreThatHolds = ({ self, recheck, final }: FourScores): Decimal | null =>
  final ?? recheck ?? self;

/** How the score that holds differs from the unit's own, or the peers' from it. */
export const deviationOf = (scores: FourScores, maximum: Decimal | null): Deviation => {
  const { self, peer } = scores;
  const holds = scoreThatHolds(scores);
  if (self === null || holds === null) return { kind: 'NONE' };
  if (!holds.eq(self)) return { kind: 'CORRECTED', by: holds.minus(self) };
  if (peer === null || maximum === null) return { kind: 'NONE' };
  const by = peer.minus(self);
  return by.abs().gte(maximum.times(WORTH_A_LOOK)) && !by.eq(0) ? { kind: 'DISPUTED', by } : { kind: 'NONE' };
};

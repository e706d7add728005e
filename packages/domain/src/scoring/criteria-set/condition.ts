import type { Decimal } from '../../kernel/index.ts';

/** How a value is held against another. */
export const COMPARISONS = ['BELOW', 'AT_MOST', 'EQUAL', 'AT_LEAST', 'ABOVE'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * What is met or not met, and the inputs that it reads:
 * YES: `met` is 1. COMPARE: `actual` against a fixed value. SHARE: `part` is at least this share of `whole`, the
 * number needed rounded up (70 % of 25 needs 18); of nothing, nothing is needed. SHARE_WITHIN: `part` of `whole` is at
 * least `from` and less than `below` (5–<10 %; null: no upper end); of nothing, no share is had, so that it is not met.
 * BEFORE: `actual` against `before` (fewer than last year); none in both years is met, for there cannot be fewer.
 */
export type Condition =
  | { readonly kind: 'YES' }
  | { readonly kind: 'COMPARE'; readonly comparison: Comparison; readonly value: Decimal }
  | { readonly kind: 'SHARE'; readonly share: Decimal }
  | { readonly kind: 'SHARE_WITHIN'; readonly from: Decimal; readonly below: Decimal | null }
  | { readonly kind: 'BEFORE'; readonly comparison: Comparison };

/** What each condition reads; all of it is required. */
export const CONDITION_INPUTS = {
  YES: ['met'],
  COMPARE: ['actual'],
  SHARE: ['part', 'whole'],
  SHARE_WITHIN: ['part', 'whole'],
  BEFORE: ['actual', 'before'],
} as const satisfies Record<Condition['kind'], readonly string[]>;

import type { Decimal } from '../../kernel/index.ts';

/** How a value is held against another. */
export const COMPARISONS = ['BELOW', 'AT_MOST', 'EQUAL', 'AT_LEAST', 'ABOVE'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * What is met or not met, and the inputs that it reads:
 * YES: `met` is 1. COMPARE: `actual` against a fixed value. SHARE: `part` is at least this share of `whole`, the
 * number needed rounded up (70 % of 25 needs 18); of nothing, nothing is needed. BEFORE: `actual` against `before`
 * (fewer than last year).
 */
export type Condition =
  | { readonly kind: 'YES' }
  | { readonly kind: 'COMPARE'; readonly comparison: Comparison; readonly value: Decimal }
  | { readonly kind: 'SHARE'; readonly share: Decimal }
  | { readonly kind: 'BEFORE'; readonly comparison: Comparison };

/** What each condition reads; all of it is required. */
export const CONDITION_INPUTS = {
  YES: ['met'],
  COMPARE: ['actual'],
  SHARE: ['part', 'whole'],
  BEFORE: ['actual', 'before'],
} as const satisfies Record<Condition['kind'], readonly string[]>;

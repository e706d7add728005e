import type { Decimal } from '@danvan/domain/kernel';
import type { Band } from '@danvan/domain/scoring';

/** A class with both its bounds; the best has no upper one. */
export type BandSpan = Band & { readonly below: Decimal | null };

/** Classes, the best first, each up to where the one above it begins. */
export const bandSpans = (bands: readonly Band[]): readonly BandSpan[] =>
  bands.map((band, index) => ({ ...band, below: bands[index - 1]?.from ?? null }));

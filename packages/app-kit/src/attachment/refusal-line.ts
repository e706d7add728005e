import type { RequestFailed } from '@danvan/api-client';

type Refusal =
  | RequestFailed
  | { readonly __typename: 'InputRefused'; readonly faults: readonly { readonly message: string }[] }
  | { readonly __typename: 'ActRefused'; readonly message: string };

/** Why evidence was not attached or taken off, in one line: the faults of the input say more than the whole. */
export const refusalLine = (refusal: Refusal, otherwise: (refusal: Refusal) => string): string =>
  'faults' in refusal && refusal.faults.length > 0
    ? refusal.faults.map(({ message }) => message).join(' ')
    : otherwise(refusal);

import { newIdempotencyKey } from '@danvan/app-kit';
import type { Result } from '@danvan/domain/kernel';
import { useCallback, useState } from 'react';

/**
 * The key of an act that somebody is about to do: kept while no answer has come, so that a second press repeats the
 * same act; new after the server has refused, for then it is another act.
 */
export const useActKey = (): readonly [
  key: string,
  settle: (outcome: Result<unknown, { readonly __typename: string }>) => void,
] => {
  const [key, setKey] = useState(newIdempotencyKey);
  const settle = useCallback((outcome: Result<unknown, { readonly __typename: string }>) => {
    if (!outcome.ok && outcome.error.__typename !== 'RequestFailed') setKey(newIdempotencyKey());
  }, []);
  return [key, settle];
};

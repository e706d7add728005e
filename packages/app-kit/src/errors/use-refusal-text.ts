import type { RequestFailed } from '@danvan/api-client';
import { useCallback } from 'react';
import { useKitText } from '../language/use-text.ts';

/** A refusal of any act: the API's own words, or the request's failure. */
export type AnyRefusal = RequestFailed | { readonly __typename: string; readonly message?: string };

/** One line of words for a refused or failed act, with the incident id when there is one. */
export const useRefusalText = (): ((refusal: AnyRefusal) => string) => {
  const t = useKitText();
  return useCallback(
    (refusal) => {
      if ('failure' in refusal) {
        const { kind, id } = refusal.failure;
        const words = `${t(`failure.${kind}`)}. ${t(`failure.${kind}.words`)}`;
        return id ? `${words} (${t('failure.id')}: ${id})` : words;
      }
      return refusal.message ?? t('failure.SERVER');
    },
    [t],
  );
};

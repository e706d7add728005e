import { type Failure, toFailure } from '@danvan/api-client';
import type { TadaDocumentNode } from '@danvan/api-schema';
import { useCallback, useEffect } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { useMaybeSession } from '../session/session-context.ts';

/** Where a question to the API stands. `stale`: shown data are being read anew. */
export type Asked<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly status: 'ready'; readonly data: Data; readonly stale: boolean; readonly again: () => void };

export type AskOptions = {
  /** Do not ask yet. */
  readonly pause?: boolean;
  /** Ask again every so many milliseconds while the page is visible. */
  readonly every?: number;
};

/** Asks the API; asks again by itself after the session was renewed. */
export const useAsk = <Data, Variables extends AnyVariables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, every }: AskOptions = {},
): Asked<Data> => {
  const [state, execute] = useQuery({ query: document, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const renewals = useMaybeSession()?.renewals ?? 0;
  useEffect(() => {
    if (renewals > 0 && !pause) again();
  }, [renewals, again, pause]);
  useEffect(() => {
    if (!every || pause) return;
    const timer = setInterval(() => isPageVisible() && again(), every);
    return () => clearInterval(timer);
  }, [every, pause, again]);
  // Data that were read before stay on screen when only the reading anew has failed.
  if (state.data !== undefined && state.data !== null && !state.error) {
    return { status: 'ready', data: state.data, stale: state.stale, again };
  }
  if (state.error) return { status: 'failed', failure: toFailure(state.error), again };
  return { status: 'loading' };
};

const isPageVisible = (): boolean => globalThis.document.visibilityState === 'visible';

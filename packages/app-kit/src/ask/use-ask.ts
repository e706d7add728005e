import type { Failure } from '@danvan/api-client';
import type { TadaDocumentNode } from '@danvan/api-schema';
import { useCallback, useEffect, useRef } from 'react';
import { type AnyVariables, createRequest, useQuery } from 'urql';
import { useMaybeSession } from '../session/session-context.ts';
import { answerNow, type Remembered } from './answer-now.ts';

/**
 * Where a question to the API stands. `stale`: shown data are being read anew; `failure` beside data: reading
 * anew has failed, what is shown was read before.
 */
export type Asked<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly again: () => void }
  | {
      readonly status: 'ready';
      readonly data: Data;
      readonly stale: boolean;
      readonly failure: Failure | null;
      readonly again: () => void;
    };

export type AskOptions = {
  /** Do not ask yet. */
  readonly pause?: boolean;
  /** Ask again every so many milliseconds while the page is visible. */
  readonly every?: number;
  /** Keep the answer to the question before until this one is answered: for lists that change as one types. */
  readonly keep?: boolean;
};

/** Asks the API; asks again by itself after the session was renewed. */
export const useAsk = <Data, Variables extends AnyVariables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, every, keep = false }: AskOptions = {},
): Asked<Data> => {
  const [state, execute] = useQuery({ query: document, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useAskingAgain(again, pause, every);
  const { key } = createRequest(document, variables);
  const remembered = useRef<Remembered<Data> | null>(null);
  const now = answerNow(state, key, remembered.current, keep);
  useEffect(() => {
    const isOwn = state.operation?.key === key;
    if (isOwn && state.data && !state.error) remembered.current = { key, data: state.data };
  });
  return now.status === 'loading' ? now : { ...now, again };
};

/** When to ask once more: after the session was renewed, and at intervals while someone looks. */
const useAskingAgain = (again: () => void, pause: boolean, every: number | undefined): void => {
  const renewals = useMaybeSession()?.renewals ?? 0;
  useEffect(() => {
    if (renewals > 0 && !pause) again();
  }, [renewals, again, pause]);
  useEffect(() => {
    if (!every || pause) return;
    const timer = setInterval(() => isPageVisible() && again(), every);
    return () => clearInterval(timer);
  }, [every, pause, again]);
};

const isPageVisible = (): boolean => document.visibilityState === 'visible';

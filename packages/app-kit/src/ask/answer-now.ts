import { type Failure, toFailure } from '@danvan/api-client';
import type { CombinedError } from 'urql';

/** Where an answer stands. */
export type AnswerNow<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | {
      readonly status: 'ready';
      readonly data: Data;
      /** Shown data are being read anew, or belong to the question before (`keep`). */
      readonly stale: boolean;
      /** Reading anew has failed; what is shown was read before. */
      readonly failure: Failure | null;
    };

/** What the client knows: it keeps the answer to the question before until the next one comes. */
export type ClientState<Data> = {
  readonly data?: Data | null | undefined;
  readonly error?: CombinedError | undefined;
  readonly stale: boolean;
  readonly operation?: { readonly key: number } | undefined;
};

/** The last good answer, with the question it belongs to. */
export type Remembered<Data> = { readonly key: number; readonly data: Data };

/**
 * An answer is shown under its own question only. When reading anew fails (the session has ended, the line is
 * down) what was read before stays, so that no page falls away under someone's hands.
 */
export const answerNow = <Data>(
  state: ClientState<Data>,
  key: number,
  remembered: Remembered<Data> | null,
  keep: boolean,
): AnswerNow<Data> => {
  const isOwn = state.operation === undefined || state.operation.key === key;
  const data = state.data ?? null;
  if (isOwn && data !== null && !state.error)
    return { status: 'ready', data, stale: state.stale, failure: null };
  if (isOwn && state.error) {
    const failure = toFailure(state.error);
    return remembered?.key === key
      ? { status: 'ready', data: remembered.data, stale: true, failure }
      : { status: 'failed', failure };
  }
  if (keep && data !== null) return { status: 'ready', data, stale: true, failure: null };
  return { status: 'loading' };
};

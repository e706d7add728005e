import type { CombinedError } from '@urql/core';

/**
 * Why a request gave no answer that the schema foresees. `id` is the one found in the server's log.
 * OFFLINE: the server was not reached; SESSION_ENDED: sign in again; FORBIDDEN: not found or not allowed;
 * TOO_MANY: wait a little; SERVER: something broke there.
 */
export type Failure = {
  readonly kind: 'OFFLINE' | 'SESSION_ENDED' | 'FORBIDDEN' | 'TOO_MANY' | 'SERVER';
  readonly id: string | null;
};

const KIND_BY_CODE: Readonly<Record<string, Failure['kind']>> = {
  UNAUTHENTICATED: 'SESSION_ENDED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'FORBIDDEN',
  TOO_MANY_REQUESTS: 'TOO_MANY',
};

const KIND_BY_STATUS: Readonly<Record<number, Failure['kind']>> = {
  401: 'SESSION_ENDED',
  403: 'FORBIDDEN',
  429: 'TOO_MANY',
  502: 'OFFLINE',
  503: 'OFFLINE',
  504: 'OFFLINE',
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const statusOf = (response: unknown): number =>
  typeof response === 'object' && response !== null && 'status' in response ? Number(response.status) : 0;

/** Reads urql's error: the first GraphQL error decides, then the status of the answer. */
export const toFailure = (error: CombinedError): Failure => {
  const extensions = error.graphQLErrors[0]?.extensions;
  const byCode = KIND_BY_CODE[text(extensions?.code) ?? ''];
  const byStatus = KIND_BY_STATUS[statusOf(error.response)];
  const unreached: Failure['kind'] = error.networkError && !error.response ? 'OFFLINE' : 'SERVER';
  return { kind: byCode ?? byStatus ?? unreached, id: text(extensions?.id) ?? text(extensions?.errorId) };
};

import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { toFailure } from './failure.ts';

const coded = (code: string, id?: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code, ...(id && { id }) } }] });

describe('a request that gave no answer', () => {
  it('says that the session has ended', () => {
    expect(toFailure(coded('UNAUTHENTICATED')).kind).toBe('SESSION_ENDED');
  });

  it('makes no difference between what is not found and what is not allowed', () => {
    expect(toFailure(coded('NOT_FOUND'))).toEqual(toFailure(coded('FORBIDDEN')));
  });

  it('carries the id under which the log tells the rest', () => {
    expect(toFailure(coded('INTERNAL_SERVER_ERROR', 'e-42'))).toEqual({ kind: 'SERVER', id: 'e-42' });
  });

  it('tells an unreached server from a broken one', () => {
    expect(toFailure(new CombinedError({ networkError: new TypeError('Failed to fetch') })).kind).toBe(
      'OFFLINE',
    );
    const answered = { networkError: new Error('Internal Server Error'), response: { status: 500 } };
    expect(toFailure(new CombinedError(answered)).kind).toBe('SERVER');
    const busy = { networkError: new Error('Service Unavailable'), response: { status: 503 } };
    expect(toFailure(new CombinedError(busy)).kind).toBe('OFFLINE');
  });
});

import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { answerNow } from './answer-now.ts';

const kontum = { data: 'Kon Tum', stale: false, operation: { key: 1 } };
const ended = {
  data: undefined,
  stale: false,
  operation: { key: 1 },
  error: new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }),
};

describe('an answer on the page', () => {
  it('is shown when it has come', () => {
    expect(answerNow(kontum, 1, null, false)).toEqual({
      status: 'ready',
      data: 'Kon Tum',
      stale: false,
      failure: null,
    });
  });

  it('is never shown under another question: Kon Tum’s figures do not stand under Quảng Ngãi', () => {
    expect(answerNow(kontum, 2, null, false)).toEqual({ status: 'loading' });
  });

  it('stays until the next comes where that does no harm, as in a search', () => {
    expect(answerNow(kontum, 2, null, true)).toMatchObject({ status: 'ready', stale: true });
  });

  it('stays when the session ends in mid-work', () => {
    const now = answerNow(ended, 1, { key: 1, data: 'Kon Tum' }, false);
    expect(now).toMatchObject({ status: 'ready', data: 'Kon Tum', failure: { kind: 'SESSION_ENDED' } });
  });

  it('is a failure when nothing was read before', () => {
    expect(answerNow(ended, 1, null, false).status).toBe('failed');
    expect(answerNow(ended, 1, { key: 7, data: 'Huế' }, false).status).toBe('failed');
  });
});

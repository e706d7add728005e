import { type Exchange, mapExchange } from '@urql/core';
import { toFailure } from '../failure.ts';

/** Tells the app once an answer says that nobody is signed in any more; the answer itself goes on unchanged. */
export const sessionEndedExchange = (onSessionEnded: () => void): Exchange =>
  mapExchange({
    onError: (error) => {
      if (toFailure(error).kind === 'SESSION_ENDED') onSessionEnded();
    },
  });

import { Client, fetchExchange } from '@urql/core';
import { danvanCacheExchange } from './exchanges/cache.ts';
import { sessionEndedExchange } from './exchanges/session-ended.ts';

export type ApiClientOptions = {
  /** Address of the GraphQL end point; same origin. */
  readonly url: string;
  /** The language of the server's words: that of the screen, whatever the browser was installed in. */
  readonly language: string;
  /** Called whenever the server says that nobody is signed in. */
  readonly onSessionEnded: () => void;
};

/** The client of one signed-in user; make a new one after sign-out so that nothing of theirs stays in memory. */
export const createApiClient = ({ url, language, onSessionEnded }: ApiClientOptions): Client =>
  new Client({
    url,
    // Apollo refuses queries by GET without a persisted hash.
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: {
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': 'true', 'accept-language': language },
    },
    exchanges: [danvanCacheExchange(), sessionEndedExchange(onSessionEnded), fetchExchange],
  });

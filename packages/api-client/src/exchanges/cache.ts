import type { Exchange } from '@urql/core';
import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';
import { ACTS, EMBEDDED_TYPES, MOVED_BY_ACTS, POSSIBLE_TYPES } from './cache-shape.ts';

const embedded = () => null;

/** After an act every list and table that it may have moved is read anew. */
const forgetWhatMoved: UpdateResolver = (_result, _args, cache) => {
  const moved: readonly string[] = MOVED_BY_ACTS;
  for (const field of cache.inspectFields('Query')) {
    if (moved.includes(field.fieldName)) cache.invalidate('Query', field.fieldName, field.arguments);
  }
};

/**
 * Normalised cache: a saved report is seen at once wherever it is shown, without asking again while someone
 * types. Not used as an offline queue: it has no idea of conflict.
 */
export const danvanCacheExchange = (): Exchange =>
  cacheExchange({
    possibleTypes: POSSIBLE_TYPES,
    keys: {
      ...Object.fromEntries(EMBEDDED_TYPES.map((name) => [name, embedded])),
      Indicator: (indicator) => (typeof indicator.code === 'string' ? indicator.code : null),
    },
    updates: { Mutation: Object.fromEntries(ACTS.map((act) => [act, forgetWhatMoved])) },
  });

import type { Exchange } from '@urql/core';
import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';
import { EMBEDDED_TYPES, KEPT_BY_ACTS, POSSIBLE_TYPES, QUIET_ACTS } from './cache-shape.ts';

const embedded = () => null;

/** After an act every list and table that it may have moved is read anew. */
const forgetWhatMoved: UpdateResolver = (_result, _args, cache) => {
  const kept: readonly string[] = KEPT_BY_ACTS;
  for (const field of cache.inspectFields('Query')) {
    if (!kept.includes(field.fieldName)) cache.invalidate('Query', field.fieldName, field.arguments);
  }
};

/** What follows each act, by its name: the schema may grow acts, and none of them can be forgotten here. */
const afterActs: Record<string, UpdateResolver> = new Proxy(
  {},
  { get: (_, act) => ((QUIET_ACTS as readonly unknown[]).includes(act) ? undefined : forgetWhatMoved) },
);

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
    updates: { Mutation: afterActs },
  });

import type { RequestScope } from './context.ts';

/** One loader per relation, made anew for each request. A module adds its own here. */
export const makeLoaders = (_scope: RequestScope) => ({});

export type Loaders = ReturnType<typeof makeLoaders>;

import type { CriteriaSet } from '../criteria-set/model.ts';
import type { CompiledSet } from './compiled.ts';

/** Makes a checked set ready for runs; throws only for a set that was never checked (a bug of the caller). */
export const compile = (_set: CriteriaSet): CompiledSet => {
  throw new Error('Not there yet');
};

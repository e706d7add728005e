import type { Day } from '../../kernel/index.ts';
import type { CriteriaSet } from './model.ts';

/**
 * A set as it is being written: whole in its shape, and perhaps not legal yet (maxima that do not sum, steps with
 * gaps, no day from which it holds). `checkCriteriaSet` leads over to a legal one.
 */
export type CriteriaSetDraft = Omit<CriteriaSet, 'validity'> & {
  readonly validity: { readonly from: Day | null; readonly to: Day | null };
};

/** A legal set that was put into force and can never change. */
export type PublishedCriteriaSet = CriteriaSet & { readonly __published: true };

/** Deepest tree of criteria, and the most leaves, that a set may have. */
export const DEEPEST_CRITERIA = 8;
export const MOST_LEAVES = 500;
/** Longest code of a set or key of a criterion, in characters. */
export const LONGEST_KEY = 60;

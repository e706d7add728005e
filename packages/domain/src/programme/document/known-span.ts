import type { Day } from '../../kernel/index.ts';

/**
 * Days as far as they are known: `from` inclusive, `to` exclusive as in every validity. Sources often give no first
 * day (facts.md §2): null means that it is not known, and is taken as "already".
 */
export type KnownSpan = { readonly from: Day | null; readonly to: Day | null };

/** Nothing is known of the days. */
export const UNKNOWN_SPAN: KnownSpan = { from: null, to: null };

/** Is the day within what is known? */
export const spans = ({ from, to }: KnownSpan, on: Day): boolean =>
  (from === null || from <= on) && (to === null || on < to);

/** Does it end on or before the day it begins? */
export const endsBeforeItBegins = ({ from, to }: KnownSpan): boolean =>
  from !== null && to !== null && to <= from;

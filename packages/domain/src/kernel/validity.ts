import { type Day, earlier, later } from './day.ts';

/**
 * The span of days in which something is true: from `from` (inclusive) until `to` (exclusive).
 * The day on which a reorganisation takes effect is thus the `to` of the old and the `from` of the new.
 * `to: null` means: still true.
 */
export type Validity = { readonly from: Day; readonly to: Day | null };

/** Something with a span of days in which it is true. */
export type Dated<T> = T & { readonly validity: Validity };

/** From a day on, until the day `to` on which it is no longer true; without `to` for ever. */
export const validFrom = (from: Day, to: Day | null = null): Validity => ({ from, to });

/** True on `on`? */
export const isValidOn = (validity: Validity, on: Day): boolean =>
  validity.from <= on && (validity.to === null || on < validity.to);

/** A span that holds at least one day. */
export const isSpan = (validity: Validity): boolean => validity.to === null || validity.from < validity.to;

/** Do two spans share a day? */
export const overlap = (a: Validity, b: Validity): boolean =>
  (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

/** The days that two spans share, or null. */
export const intersection = (a: Validity, b: Validity): Validity | null => {
  if (!overlap(a, b)) return null;
  const to = a.to === null ? b.to : b.to === null ? a.to : earlier(a.to, b.to);
  return { from: later(a.from, b.from), to };
};

/** The entry that is true on `on`; a well-formed list has at most one. */
export const validOn = <T extends { readonly validity: Validity }>(
  entries: readonly T[],
  on: Day,
): T | undefined => entries.find((entry) => isValidOn(entry.validity, on));

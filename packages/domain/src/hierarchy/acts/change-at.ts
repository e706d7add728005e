import { type Dated, type Day, isValidOn, type Validity } from '../../kernel/index.ts';

const endSpan = (validity: Validity, on: Day): Validity =>
  validity.to !== null && validity.to <= on ? validity : { from: validity.from, to: on };

/** The entries up to a day; what would begin on it or later never comes true. */
export const endAt = <Entry extends Dated<unknown>>(entries: readonly Entry[], on: Day): Entry[] =>
  entries
    .filter((entry) => entry.validity.from < on)
    .map((entry) => ({ ...entry, validity: endSpan(entry.validity, on) }));

/**
 * The entries with another content from a day on, for as long as the entry it replaces would have held. A second
 * change on the same day replaces the first.
 */
export const changeAt = <Entry extends Dated<unknown>>(
  entries: readonly Entry[],
  on: Day,
  change: (entry: Entry) => Entry,
): Entry[] =>
  entries.flatMap((entry) => {
    if (!isValidOn(entry.validity, on)) return [entry];
    const changed = { ...change(entry), validity: { from: on, to: entry.validity.to } };
    if (entry.validity.from === on) return [changed];
    return [{ ...entry, validity: { from: entry.validity.from, to: on } }, changed];
  });

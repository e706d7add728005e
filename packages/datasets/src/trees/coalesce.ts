import type { Dated } from '@danvan/domain/kernel';

/** Neighbouring spans that say the same become one. */
export const coalesce = <T>(entries: readonly Dated<T>[], same: (a: T, b: T) => boolean): Dated<T>[] => {
  const merged: Dated<T>[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    if (last && last.validity.to === entry.validity.from && same(last, entry)) {
      merged[merged.length - 1] = { ...last, validity: { from: last.validity.from, to: entry.validity.to } };
    } else merged.push(entry);
  }
  return merged;
};

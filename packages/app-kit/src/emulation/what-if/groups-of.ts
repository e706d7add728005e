import type { WhatIfTable } from './what-if.graphql.ts';

/** A cluster of the round. */
export type ShownGroup = { readonly id: string; readonly name: string };

const ORDER = new Intl.Collator('vi', { numeric: true });

/** The clusters of a round by their names: number 2 before number 10. */
export const groupsOf = (subjects: WhatIfTable['subjects']): readonly ShownGroup[] =>
  [...new Map(subjects.map(({ group, groupName }) => [group, groupName]))]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => ORDER.compare(a.name, b.name));

/** The cluster that is shown: the one chosen, else the one of the viewer's unit, else the first; null for none. */
export const shownGroup = (
  subjects: WhatIfTable['subjects'],
  chosen: string | null,
  ownUnit: string,
): string | null => {
  const groups = groupsOf(subjects);
  if (groups.some(({ id }) => id === chosen)) return chosen;
  return subjects.find(({ id }) => id === ownUnit)?.group ?? groups[0]?.id ?? null;
};

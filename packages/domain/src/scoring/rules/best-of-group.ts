import type { Field } from './leaf-rule.ts';

/** In place of a subject: nobody in the group counts. */
export const NOBODY = -1;

/**
 * By group the subject that nobody surpasses, the first of equals, among those that count and are not barred from
 * ranking; NOBODY in an empty group. Exact: `isBetter` compares, nothing is divided.
 */
export const bestOfGroups = (
  { groups, isOut }: Pick<Field, 'groups' | 'isOut'>,
  counts: (subject: number) => boolean,
  isBetter: (one: number, other: number) => boolean,
): Int32Array =>
  Int32Array.from(groups.members, (members) => {
    let best = NOBODY;
    for (const subject of members) {
      if (isOut[subject] === 1 || !counts(subject)) continue;
      if (best === NOBODY || isBetter(subject, best)) best = subject;
    }
    return best;
  });

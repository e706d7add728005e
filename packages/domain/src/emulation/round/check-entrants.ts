import type { HierarchyView } from '../../hierarchy/index.ts';
import type { FieldFault } from '../../programme/index.ts';
import type { Entrant } from './model.ts';

export type EntrantFaultCode = 'NO_ENTRANTS' | 'SUBJECT_ENDED' | 'SUBJECT_TWICE';

const nameOf = (unit: string, names: (unit: string) => string | null): string => names(unit) ?? unit;

/**
 * What keeps a round from being opened with these entrants: nobody to score, a subject twice, or a unit that has ended
 * before the last day that is judged (a unit that enters a cluster in mid-year is there on that day and is scored).
 *
 * @param view the hierarchy on the last day of the span
 * @param names what to call a unit that is not there that day
 */
export const checkEntrants = (
  entrants: readonly Entrant[],
  view: Pick<HierarchyView, 'unit'>,
  names: (unit: string) => string | null,
): readonly FieldFault<EntrantFaultCode>[] => {
  if (entrants.length === 0) return [{ code: 'NO_ENTRANTS', path: ['entrants'] }];
  const seen = new Set<string>();
  return entrants.flatMap(({ subject, unit }): readonly FieldFault<EntrantFaultCode>[] => {
    const isTwice = seen.has(subject);
    seen.add(subject);
    const about = { unit: nameOf(unit, names) };
    if (isTwice) return [{ code: 'SUBJECT_TWICE', path: ['entrants', subject], about }];
    if (view.unit(unit) === null) return [{ code: 'SUBJECT_ENDED', path: ['entrants', subject], about }];
    return [];
  });
};

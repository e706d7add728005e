import type { HierarchyView, OrgUnitId } from '../../hierarchy/index.ts';
import { isValidOn } from '../../kernel/index.ts';
import type { Participation, ParticipationRule } from './model.ts';

const names = (rule: ParticipationRule, view: HierarchyView, unit: OrgUnitId): boolean => {
  if (rule.kind === 'UNITS') return rule.units.includes(unit) && view.unit(unit) !== null;
  const { tree, level, within } = rule;
  if (view.unit(unit)?.level !== level || !view.isPlaced(tree, unit)) return false;
  return within === null || view.isWithin(tree, unit, within);
};

/**
 * Does the unit take part on the day of the view? Assignments are dated, and so are levels and places: whoever is
 * merged, abolished or moved out takes part no longer.
 */
export const takesPart = (
  participants: readonly Participation[],
  view: HierarchyView,
  unit: OrgUnitId,
): boolean =>
  participants.some(({ rule, validity }) => isValidOn(validity, view.day) && names(rule, view, unit));

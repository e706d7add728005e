import { type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { FormDraft } from '@danvan/domain/reporting';

/** The units that decide on a report of `unit`, lowest first: those above it at the form's levels, as they stand on the day. */
export const routeOf = (
  hierarchy: Hierarchy,
  form: Pick<FormDraft, 'tree' | 'routeLevels'>,
  unit: OrgUnitId,
  on: Day,
): readonly OrgUnitId[] => {
  const view = hierarchyAt(hierarchy, on);
  return view.ancestors(form.tree, unit).filter((above) => {
    const level = view.unit(above)?.level;
    return level !== undefined && form.routeLevels.includes(level);
  });
};

import { HIERARCHY_TREES, type HierarchyView, type OrgUnitId, type UnitKind } from '../../hierarchy/index.ts';

/** Commissions do the work of the committee that they stand under: its line is theirs. */
const COMMISSIONS: readonly UnitKind[] = ['MASS_MOBILISATION_COMMISSION', 'PROPAGANDA_COMMISSION'];

const isCommission = (view: HierarchyView, unit: OrgUnitId): boolean => {
  const kind = view.unit(unit)?.kind;
  return kind !== undefined && COMMISSIONS.includes(kind);
};

/** The committee that a commission works for; null for every other unit. */
const committeeOf = (view: HierarchyView, unit: OrgUnitId): OrgUnitId | null =>
  isCommission(view, unit) ? view.parent('PARTY', unit) : null;

/**
 * The units from which a unit's line hangs (its line: they, and everything below them): the unit itself, and for a
 * commission of the Party the committee for which it works.
 */
export const lineHeads = (view: HierarchyView, unit: OrgUnitId): readonly OrgUnitId[] => {
  const committee = committeeOf(view, unit);
  return committee === null ? [unit] : [unit, committee];
};

const commissionsOf = (view: HierarchyView, committee: OrgUnitId): readonly OrgUnitId[] =>
  view.children('PARTY', committee).filter((child) => isCommission(view, child));

/** Everything above a unit, in all trees; above a commission also the commissions of the committees above its own. */
export const unitsAbove = (view: HierarchyView, unit: OrgUnitId): readonly OrgUnitId[] => {
  const ancestors = HIERARCHY_TREES.flatMap((tree) => view.ancestors(tree, unit));
  if (!isCommission(view, unit)) return ancestors;
  const own = committeeOf(view, unit);
  const higher = ancestors.filter((each) => each !== own);
  return [...ancestors, ...higher.flatMap((committee) => commissionsOf(view, committee))];
};

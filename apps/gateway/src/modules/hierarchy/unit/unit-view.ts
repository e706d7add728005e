import {
  compareVietnamese,
  HIERARCHY_TREES,
  type Hierarchy,
  type HierarchyTree,
  hierarchyAt,
  type OrgUnit,
  type OrgUnitId,
} from '@danvan/domain/hierarchy';
import { addDays, type Day, earlier, later, validOn } from '@danvan/domain/kernel';

/** A unit together with the hierarchy it stands in and the day it is today: all that its fields are told from. */
export type UnitView = { readonly unit: OrgUnit; readonly hierarchy: Hierarchy; readonly today: Day };

/** The same view of another unit of the hierarchy. */
export const viewOf = (view: Pick<UnitView, 'hierarchy' | 'today'>, id: OrgUnitId): UnitView | null => {
  const unit = view.hierarchy.units.get(id);
  return unit ? { unit, hierarchy: view.hierarchy, today: view.today } : null;
};

const viewsOf = (view: UnitView, ids: readonly OrgUnitId[]): UnitView[] =>
  ids.flatMap((id) => viewOf(view, id) ?? []);

/** The day asked for, or the nearest on which the unit exists: of an ended unit its last. */
export const dayWithin = ({ unit, today }: UnitView, on: Day | null): Day => {
  const { from, to } = unit.existence;
  const begun = later(on ?? today, from);
  return to === null ? begun : earlier(begun, addDays(to, -1));
};

/** Name and short name on the day (see `dayWithin`). */
export const namesOn = (
  view: UnitView,
  on: Day | null,
): { readonly name: string; readonly shortName: string } =>
  validOn(view.unit.names, dayWithin(view, on)) ?? { name: view.unit.id, shortName: view.unit.id };

/** Level and kind on the day. */
export const gradeOn = (view: UnitView, on: Day | null): OrgUnit['grades'][number] => {
  const grade = validOn(view.unit.grades, dayWithin(view, on));
  if (!grade) throw new Error(`${view.unit.id} has no grade`);
  return grade;
};

/** The official code on the day; the register of statistics comes before the police's own. */
export const codeOn = (view: UnitView, on: Day | null): string | null => {
  const day = dayWithin(view, on);
  const codes = view.unit.codes.filter(({ validity }) => validOn([{ validity }], day));
  return (codes.find(({ scheme }) => scheme === 'GSO') ?? codes[0])?.code ?? null;
};

/** The trees in which the unit ever stood. */
export const treesOf = ({ unit, hierarchy }: UnitView): HierarchyTree[] =>
  HIERARCHY_TREES.filter(
    (tree) => hierarchy.trees[tree].byChild.has(unit.id) || hierarchy.trees[tree].byParent.has(unit.id),
  );

export const parentOf = (view: UnitView, tree: HierarchyTree, on: Day | null): UnitView | null => {
  const parent = hierarchyAt(view.hierarchy, dayWithin(view, on)).parent(tree, view.unit.id);
  return parent && viewOf(view, parent);
};

/** From the root down, without the unit itself. */
export const ancestorsOf = (view: UnitView, tree: HierarchyTree, on: Day | null): UnitView[] =>
  viewsOf(view, hierarchyAt(view.hierarchy, dayWithin(view, on)).ancestors(tree, view.unit.id).toReversed());

/** In Vietnamese order of their names. */
export const childrenOf = (view: UnitView, tree: HierarchyTree, on: Day | null): UnitView[] => {
  const day = dayWithin(view, on);
  const nameOf = (child: UnitView) => namesOn(child, day).shortName;
  return viewsOf(view, hierarchyAt(view.hierarchy, day).children(tree, view.unit.id)).sort(
    (a, b) => compareVietnamese(nameOf(a), nameOf(b)) || (a.unit.id < b.unit.id ? -1 : 1),
  );
};

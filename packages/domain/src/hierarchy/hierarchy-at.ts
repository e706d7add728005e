import { type Day, isValidOn, validOn } from '../kernel/index.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { CodeScheme, HierarchyTree, OrgLevel, OrgUnitId, UnitKind } from './model.ts';
import { ancestorsOn, isPlacedOn, nearestCommonAncestorOn, parentOn, rootOn } from './placed.ts';

/** What a unit is on one day. */
export type UnitOnDay = {
  readonly id: OrgUnitId;
  readonly area: OrgUnitId | null;
  readonly name: string;
  readonly shortName: string;
  readonly level: OrgLevel;
  readonly kind: UnitKind;
  readonly codes: Readonly<Partial<Record<CodeScheme, string>>>;
};

/** The hierarchy as it is on one day. Everything is computed when asked for; what is costly is kept. */
export type HierarchyView = {
  readonly day: Day;
  /** The unit as it is that day; null when it does not exist then. */
  readonly unit: (unit: OrgUnitId) => UnitOnDay | null;
  /** Who carries the code that day (codes are used again later: hierarchy.md §4.1). */
  readonly unitByCode: (scheme: CodeScheme, code: string) => OrgUnitId | null;
  readonly root: (tree: HierarchyTree) => OrgUnitId | null;
  readonly parent: (tree: HierarchyTree, unit: OrgUnitId) => OrgUnitId | null;
  readonly children: (tree: HierarchyTree, unit: OrgUnitId) => readonly OrgUnitId[];
  /** Nearest first, without the unit itself. */
  readonly ancestors: (tree: HierarchyTree, unit: OrgUnitId) => readonly OrgUnitId[];
  /** Everything below, a parent before its children, without the unit itself. */
  readonly descendants: (tree: HierarchyTree, unit: OrgUnitId) => readonly OrgUnitId[];
  /** Is `unit` the `holder` itself or somewhere below it? */
  readonly isWithin: (tree: HierarchyTree, unit: OrgUnitId, holder: OrgUnitId) => boolean;
  readonly isPlaced: (tree: HierarchyTree, unit: OrgUnitId) => boolean;
  readonly nearestCommonAncestor: (tree: HierarchyTree, units: readonly OrgUnitId[]) => OrgUnitId | null;
  /** All units of the tree, a parent before its children. */
  readonly units: (tree: HierarchyTree) => readonly OrgUnitId[];
};

const unitOn = (hierarchy: Hierarchy, id: OrgUnitId, on: Day): UnitOnDay | null => {
  const unit = hierarchy.units.get(id);
  if (!unit || !isValidOn(unit.existence, on)) return null;
  const name = validOn(unit.names, on);
  const grade = validOn(unit.grades, on);
  if (!name || !grade) return null;
  const codes = unit.codes.filter((code) => isValidOn(code.validity, on));
  return {
    id,
    area: unit.area,
    name: name.name,
    shortName: name.shortName,
    level: grade.level,
    kind: grade.kind,
    codes: Object.fromEntries(codes.map((code) => [code.scheme, code.code])),
  };
};

const childrenOn = (hierarchy: Hierarchy, tree: HierarchyTree, unit: OrgUnitId, on: Day): OrgUnitId[] =>
  (hierarchy.trees[tree].byParent.get(unit) ?? [])
    .filter((placement) => isValidOn(placement.validity, on))
    .map((placement) => placement.child);

const codesOn = (hierarchy: Hierarchy, on: Day): ReadonlyMap<string, OrgUnitId> => {
  const carriers = new Map<string, OrgUnitId>();
  for (const unit of hierarchy.units.values()) {
    for (const { scheme, code, validity } of unit.codes) {
      if (isValidOn(validity, on)) carriers.set(`${scheme} ${code}`, unit.id);
    }
  }
  return carriers;
};

const remember = <Answer>(compute: (tree: HierarchyTree, unit: OrgUnitId) => Answer) => {
  const answers = new Map<string, Answer>();
  return (tree: HierarchyTree, unit: OrgUnitId): Answer => {
    const key = `${tree} ${unit}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(tree, unit);
    answers.set(key, answer);
    return answer;
  };
};

const viewOn = (hierarchy: Hierarchy, on: Day): HierarchyView => {
  const children = remember((tree, unit) => childrenOn(hierarchy, tree, unit, on));
  const descendants = (tree: HierarchyTree, unit: OrgUnitId): OrgUnitId[] =>
    children(tree, unit).flatMap((child) => [child, ...descendants(tree, child)]);
  const root = (tree: HierarchyTree) => rootOn(hierarchy, tree, on);
  const ancestors = (tree: HierarchyTree, unit: OrgUnitId) => ancestorsOn(hierarchy, tree, unit, on);
  let carriers: ReadonlyMap<string, OrgUnitId> | null = null;
  return {
    day: on,
    unit: (unit) => unitOn(hierarchy, unit, on),
    unitByCode: (scheme, code) => {
      carriers ??= codesOn(hierarchy, on);
      return carriers.get(`${scheme} ${code}`) ?? null;
    },
    root,
    parent: (tree, unit) => parentOn(hierarchy, tree, unit, on),
    children,
    ancestors,
    descendants: remember(descendants),
    isWithin: (tree, unit, holder) => unit === holder || ancestors(tree, unit).includes(holder),
    isPlaced: (tree, unit) => isPlacedOn(hierarchy, tree, unit, on),
    nearestCommonAncestor: (tree, units) => nearestCommonAncestorOn(hierarchy, tree, units, on),
    units: (tree) => {
      const head = root(tree);
      return head === null ? [] : [head, ...descendants(tree, head)];
    },
  };
};

const MOST_DAYS_KEPT = 16;
const kept = new WeakMap<Hierarchy, Map<Day, HierarchyView>>();

/** The hierarchy on a day; views of the last few days asked for are kept with what they have computed. */
export const hierarchyAt = (hierarchy: Hierarchy, on: Day): HierarchyView => {
  const views = kept.get(hierarchy) ?? new Map<Day, HierarchyView>();
  kept.set(hierarchy, views);
  const view = views.get(on) ?? viewOn(hierarchy, on);
  views.delete(on);
  views.set(on, view);
  const oldest = views.keys().next().value;
  if (views.size > MOST_DAYS_KEPT && oldest !== undefined) views.delete(oldest);
  return view;
};

import { type Dated, groupBy, intersection, type Validity } from '../kernel/index.ts';
import type { Hierarchy, TreeIndex } from './hierarchy.ts';
import type { HierarchyTree, OrgUnitId } from './model.ts';
import { mergeSpans } from './spans.ts';

/** That a unit stands below an ancestor, how far (0: itself), and when. */
export type Ancestry = Dated<{
  readonly unit: OrgUnitId;
  readonly ancestor: OrgUnitId;
  readonly distance: number;
}>;

type Line = Omit<Ancestry, 'unit'>;

/** What stands above a unit within a span; no ring can close, for on a single day there is none. */
const linesAbove = (tree: TreeIndex, unit: OrgUnitId, within: Validity, distance: number): Line[] =>
  (tree.byChild.get(unit) ?? []).flatMap(({ parent, validity: placed }) => {
    const validity = intersection(placed, within);
    if (!validity) return [];
    return [{ ancestor: parent, distance, validity }, ...linesAbove(tree, parent, validity, distance + 1)];
  });

const joinSpans = (lines: readonly Line[]): Line[] =>
  [...groupBy(lines, ({ distance, ancestor }) => `${distance} ${ancestor}`).values()].flatMap((same) => {
    const spans = mergeSpans(same.map((line) => line.validity));
    return same.slice(0, 1).flatMap((line) => spans.map((validity) => ({ ...line, validity })));
  });

/**
 * The dated closure of a tree: for every unit all that it ever stood below, itself included while it has a place.
 * On any day, the rows valid on it are exactly the chains of parents of that day.
 */
export const ancestryOf = (hierarchy: Hierarchy, tree: HierarchyTree): readonly Ancestry[] => {
  const index = hierarchy.trees[tree];
  const headings = groupBy(index.roots, (root) => root.unit);
  const units = new Set([...headings.keys(), ...index.byChild.keys()]);
  return [...units].flatMap((unit) => {
    const places = [...(headings.get(unit) ?? []), ...(index.byChild.get(unit) ?? [])];
    const spans = mergeSpans(places.map((place) => place.validity));
    const itself = spans.map((validity): Line => ({ ancestor: unit, distance: 0, validity }));
    const lines = [...itself, ...spans.flatMap((span) => linesAbove(index, unit, span, 1))];
    return joinSpans(lines).map((line) => ({ unit, ...line }));
  });
};

import { compareSteps } from './compare-steps.ts';
import type { Hierarchy, LineageStep } from './hierarchy.ts';
import type { OrgUnitId } from './model.ts';

/** A family of units as a graph to draw: the nearest first. */
export type LineageGraph = {
  readonly units: readonly OrgUnitId[];
  /** Links between the units of the graph, in the order of days. */
  readonly steps: readonly LineageStep[];
  /** The family is larger than what is shown. */
  readonly isCut: boolean;
};

const linksAt = (hierarchy: Hierarchy, unit: OrgUnitId): LineageStep[] =>
  [hierarchy.lineage.reaching, hierarchy.lineage.leaving].flatMap((links) =>
    (links.get(unit) ?? []).flatMap((day) => day.steps),
  );

/**
 * The whole family of a unit, ancestors, descendants and those who share them ("Kon Tum" shows with the old
 * "Quảng Ngãi", for both became the new one), up to `limit` units.
 */
export const lineageOf = (hierarchy: Hierarchy, unit: OrgUnitId, limit: number): LineageGraph => {
  const family = new Set<OrgUnitId>([unit]);
  const steps = new Set<LineageStep>();
  let isCut = false;
  for (const member of family) {
    for (const step of linksAt(hierarchy, member)) {
      for (const end of [step.from, step.to]) {
        if (family.size < limit) family.add(end);
        else isCut ||= !family.has(end);
      }
      if (family.has(step.from) && family.has(step.to)) steps.add(step);
    }
  }
  const inOrder = [...steps].sort(compareSteps);
  return { units: [...family], steps: inOrder, isCut };
};

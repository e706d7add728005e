import type { Day } from '../kernel/index.ts';
import { compareSteps } from './compare-steps.ts';
import type { Hierarchy, LineageStep } from './hierarchy.ts';
import type { OrgUnitId } from './model.ts';

/**
 * All that became of a unit, across any number of events: every link that its territory and work passed through,
 * in the order of days. Empty when nothing was transferred. Links before a unit of the line received anything
 * do not belong to it.
 */
export const successorsOf = (hierarchy: Hierarchy, unit: OrgUnitId): readonly LineageStep[] => {
  const reachedOn = new Map<OrgUnitId, Day | null>([[unit, null]]);
  const steps = new Set<LineageStep>();
  const open: OrgUnitId[] = [unit];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const since = reachedOn.get(from) ?? null;
    for (const day of hierarchy.lineage.leaving.get(from) ?? []) {
      if (since !== null && day.on <= since) continue;
      for (const step of day.steps) {
        steps.add(step);
        const known = reachedOn.get(step.to);
        if (known === null || (known !== undefined && known <= step.on)) continue;
        reachedOn.set(step.to, step.on);
        open.push(step.to);
      }
    }
  }
  return [...steps].sort(compareSteps);
};

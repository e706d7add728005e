import type { Day } from '../kernel/index.ts';
import { compareSteps } from './compare-steps.ts';
import type { Hierarchy, LineageStep } from './hierarchy.ts';
import type { OrgUnitId } from './model.ts';

/**
 * All that a unit came from, across any number of events: every link that leads to it, in the order of days.
 * Links that a unit of the line received after it had passed on do not belong to it.
 */
export const predecessorsOf = (hierarchy: Hierarchy, unit: OrgUnitId): readonly LineageStep[] => {
  const leftOn = new Map<OrgUnitId, Day | null>([[unit, null]]);
  const steps = new Set<LineageStep>();
  const open: OrgUnitId[] = [unit];
  for (let to = open.pop(); to !== undefined; to = open.pop()) {
    const until = leftOn.get(to) ?? null;
    for (const day of hierarchy.lineage.reaching.get(to) ?? []) {
      if (until !== null && day.on >= until) continue;
      for (const step of day.steps) {
        steps.add(step);
        const known = leftOn.get(step.from);
        if (known === null || (known !== undefined && known >= step.on)) continue;
        leftOn.set(step.from, step.on);
        open.push(step.from);
      }
    }
  }
  return [...steps].sort(compareSteps);
};

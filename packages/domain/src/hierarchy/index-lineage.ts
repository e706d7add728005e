import { compareDays, groupBy } from '../kernel/index.ts';
import type { LineageIndex, LineageStep, StepsOfDay } from './hierarchy.ts';
import type { LineageEvent, OrgUnitId } from './model.ts';

/** Every link of every event with its day and act, in the order of days. */
const stepsOf = (events: readonly LineageEvent[]): LineageStep[] =>
  events
    .flatMap(({ id, kind, on, links }) => links.map((link) => ({ event: id, kind, on, ...link })))
    .sort((a, b) => compareDays(a.on, b.on));

const inDays = (steps: readonly LineageStep[]): StepsOfDay[] =>
  [...groupBy(steps, (step) => step.on)].map(([on, together]) => ({ on, steps: together }));

const byUnit = (
  steps: readonly LineageStep[],
  end: 'from' | 'to',
): ReadonlyMap<OrgUnitId, readonly StepsOfDay[]> =>
  new Map([...groupBy(steps, (step) => step[end])].map(([unit, own]) => [unit, inDays(own)]));

/** Indexes links by the unit they leave and the unit they reach; links of one day stand together. */
export const indexLineage = (events: readonly LineageEvent[]): LineageIndex => {
  const steps = stepsOf(events);
  return { leaving: byUnit(steps, 'from'), reaching: byUnit(steps, 'to') };
};

import {
  type Hierarchy,
  type LineageEvent,
  type LineageEventId,
  type LineageStep,
  lineageOf,
  type OrgUnitId,
  predecessorsOf,
  successorsOf,
} from '@danvan/domain/hierarchy';
import { toOrgUnit } from '../unit/unit.type.ts';
import { namesOn, type UnitView, viewOf } from '../unit/unit-view.ts';
import type { LineageEventType, LineageGraphType, LineageStepType } from './lineage.type.ts';

const LARGEST_FAMILY = 60;

type Events = {
  readonly byId: ReadonlyMap<LineageEventId, LineageEvent>;
  readonly byUnit: ReadonlyMap<OrgUnitId, readonly LineageEvent[]>;
};
const kept = new WeakMap<Hierarchy, Events>();

const unitsOfEvent = ({ units, links }: LineageEvent): ReadonlySet<OrgUnitId> =>
  new Set([...units, ...links.flatMap(({ from, to }) => [from, to])]);

const indexEvents = ({ record }: Hierarchy): Events => {
  const byUnit = new Map<OrgUnitId, LineageEvent[]>();
  for (const event of record.events) {
    for (const unit of unitsOfEvent(event)) {
      const known = byUnit.get(unit);
      if (known) known.push(event);
      else byUnit.set(unit, [event]);
    }
  }
  return { byId: new Map(record.events.map((event) => [event.id, event])), byUnit };
};

const eventsIn = (hierarchy: Hierarchy): Events => {
  const events = kept.get(hierarchy) ?? indexEvents(hierarchy);
  kept.set(hierarchy, events);
  return events;
};

/** The acts that concern a unit, in the order of days. */
export const eventsOf = (view: UnitView): LineageEventType[] =>
  (eventsIn(view.hierarchy).byUnit.get(view.unit.id) ?? [])
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((event) => ({
      id: event.id,
      kind: event.kind,
      on: event.on,
      basis: event.basis,
      units: [...unitsOfEvent(event)].flatMap((id) => viewOf(view, id) ?? []).map(toOrgUnit),
    }));

const basisOf = ({ hierarchy }: UnitView, step: LineageStep): string | null =>
  eventsIn(hierarchy).byId.get(step.event)?.basis ?? null;

const toSteps = (view: UnitView, steps: readonly LineageStep[], end: 'from' | 'to'): LineageStepType[] =>
  steps.flatMap((step) => {
    const other = viewOf(view, step[end]);
    if (!other) return [];
    const { on, kind, share } = step;
    return [{ unit: toOrgUnit(other), on, kind, share, basis: basisOf(view, step) }];
  });

export const predecessorSteps = (view: UnitView): LineageStepType[] =>
  toSteps(view, predecessorsOf(view.hierarchy, view.unit.id), 'from');

export const successorSteps = (view: UnitView): LineageStepType[] =>
  toSteps(view, successorsOf(view.hierarchy, view.unit.id), 'to');

/** The whole family of a unit over time, up to 60 units. */
export const familyOf = (view: UnitView): LineageGraphType => {
  const { units, steps, isCut } = lineageOf(view.hierarchy, view.unit.id, LARGEST_FAMILY);
  const nodes = units.flatMap((id) => viewOf(view, id) ?? []);
  return {
    nodes: nodes.map((node) => ({ id: node.unit.id, ...namesOn(node, null), ...node.unit.existence })),
    links: steps.map((step) => ({
      fromId: step.from,
      toId: step.to,
      on: step.on,
      kind: step.kind,
      share: step.share,
      basis: basisOf(view, step),
    })),
    truncated: isCut,
  };
};

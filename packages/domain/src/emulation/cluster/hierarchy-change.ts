import { type Hierarchy, hierarchyAt, type OrgUnitId } from '../../hierarchy/index.ts';
import type { Day } from '../../kernel/index.ts';
import type { Block, ClusterYear, EmulationCluster } from './model.ts';
import { membershipsOn, yearSpan } from './year.ts';

/**
 * A member that has ended within the year, and whose membership was not led on yet: the keeper is asked. `candidates`
 * are the like units to which it passed that day; nothing is guessed.
 */
export type HierarchyChange = {
  readonly year: number;
  readonly unit: OrgUnitId;
  readonly on: Day;
  readonly candidates: readonly OrgUnitId[];
  /** Those of them that are in the cluster already: their membership goes on, and none is added. */
  readonly members: readonly OrgUnitId[];
  /** The document by which it ended. */
  readonly basis: string | null;
};

/** Where the work of a unit went on a day. */
const heirsOf = (hierarchy: Hierarchy, unit: OrgUnitId, on: Day) =>
  (hierarchy.lineage.leaving.get(unit) ?? []).find((day) => day.on === on)?.steps ?? [];

const isAlike = (hierarchy: Hierarchy, block: Block, unit: OrgUnitId, on: Day): boolean => {
  const view = hierarchyAt(hierarchy, on);
  return view.unit(unit)?.level === block.level && view.isPlaced(block.tree, unit);
};

const changeOf = (
  cluster: Pick<EmulationCluster, 'block'>,
  year: ClusterYear,
  unit: OrgUnitId,
  on: Day,
  hierarchy: Hierarchy,
): HierarchyChange => {
  const steps = heirsOf(hierarchy, unit, on);
  const event = steps[0]?.event;
  const heirs = [...new Set(steps.map(({ to }) => to))].filter(
    (heir) => heir !== unit && isAlike(hierarchy, cluster.block, heir, on),
  );
  const inside = new Set(membershipsOn(year, on).map((member) => member.unit));
  return {
    year: year.year,
    unit,
    on,
    candidates: heirs.filter((heir) => !inside.has(heir)),
    members: heirs.filter((heir) => inside.has(heir)),
    basis: hierarchy.record.events.find(({ id }) => id === event)?.basis ?? null,
  };
};

/** The changes of the hierarchy that wait for the keeper in a year, in the order of their days. */
export const changesWaiting = (
  cluster: Pick<EmulationCluster, 'block' | 'ended'>,
  year: ClusterYear,
  hierarchy: Hierarchy,
): readonly HierarchyChange[] => {
  const span = yearSpan(year.year);
  return year.members
    .flatMap(({ unit, validity }) => {
      const end = hierarchy.units.get(unit)?.existence.to ?? null;
      const isOpen = end !== null && (validity.to ?? span.to) > end && end >= validity.from;
      return isOpen && cluster.ended === null ? [changeOf(cluster, year, unit, end, hierarchy)] : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
};

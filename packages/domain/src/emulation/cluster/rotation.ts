import type { Hierarchy, OrgUnitId } from '../../hierarchy/index.ts';
import type { EmulationCluster } from './model.ts';
import { withFormer } from './setting.ts';
import { clusterYearOf } from './year.ts';

/** When a unit (or a former one that it continues) last led the cluster before a year; null: never. */
export type Turn = { readonly unit: OrgUnitId; readonly lastLed: number | null };

/** Who is next: the proposal, and the whole order that it comes from. */
export type Rotation = {
  readonly lead: OrgUnitId | null;
  readonly deputy: OrgUnitId | null;
  /** Whoever has not led for the longest time stands first; among equals the order of the members. */
  readonly turns: readonly Turn[];
};

const lastLedBefore = (
  cluster: Pick<EmulationCluster, 'years'>,
  year: number,
  units: ReadonlySet<OrgUnitId>,
) =>
  cluster.years
    .filter((each) => each.year < year && each.lead !== null && units.has(each.lead))
    .reduce<number | null>((last, each) => Math.max(last ?? each.year, each.year), null);

/**
 * luân phiên: proposes lead and deputy of a year among its members. The keeper may set others, but nobody leads two
 * years running where there is another (`ledBeside`).
 */
export const proposeRotation = (
  cluster: Pick<EmulationCluster, 'years'>,
  year: number,
  members: readonly OrgUnitId[],
  hierarchy: Hierarchy,
): Rotation => {
  const turns = members
    .map((unit) => ({ unit, lastLed: lastLedBefore(cluster, year, withFormer(hierarchy, unit)) }))
    .toSorted((a, b) => (a.lastLed ?? 0) - (b.lastLed ?? 0));
  return { lead: turns[0]?.unit ?? null, deputy: turns[1]?.unit ?? null, turns };
};

/** Does the unit, or one that it continues or that continues it, lead the year before or the year after? */
export const ledBeside = (
  cluster: Pick<EmulationCluster, 'years'>,
  year: number,
  unit: OrgUnitId,
  hierarchy: Hierarchy,
): boolean => {
  const before = clusterYearOf(cluster, year - 1)?.lead ?? null;
  const after = clusterYearOf(cluster, year + 1)?.lead ?? null;
  return (
    (before !== null && withFormer(hierarchy, unit).has(before)) ||
    (after !== null && withFormer(hierarchy, after).has(unit))
  );
};

import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, day, isValidOn, overlap, type Validity } from '../../kernel/index.ts';
import type { ClusterYear, EmulationCluster, Membership } from './model.ts';

/** năm thi đua của cụm: the calendar year (set by us; a round's span may lie otherwise and asks for its last day). */
export const yearSpan = (year: number): Validity & { readonly to: Day } => ({
  from: day(`${year}-01-01`),
  to: day(`${year + 1}-01-01`),
});

/** The year in which a day lies. */
export const yearOf = (on: Day): number => Number(on.slice(0, 4));

/** The cluster in a year; null when nobody has set it. */
export const clusterYearOf = (cluster: Pick<EmulationCluster, 'years'>, year: number): ClusterYear | null =>
  cluster.years.find((each) => each.year === year) ?? null;

/** The cluster with this year in place of what it had for it. */
export const withYear = (cluster: EmulationCluster, entry: ClusterYear): EmulationCluster => ({
  ...cluster,
  years: [...cluster.years.filter(({ year }) => year !== entry.year), entry].toSorted(
    (a, b) => a.year - b.year,
  ),
});

/** The memberships that hold on a day. */
export const membershipsOn = ({ members }: Pick<ClusterYear, 'members'>, on: Day): readonly Membership[] =>
  members.filter(({ validity }) => isValidOn(validity, on));

/**
 * Who is in the cluster on a day: what rounds go by (a unit that enters in mid-year is scored in the cluster in which
 * it is on the last day). Nobody, in a year that is not set and once the cluster has ended.
 */
export const membersOn = (
  cluster: Pick<EmulationCluster, 'years' | 'ended'>,
  on: Day,
): readonly OrgUnitId[] => {
  if (cluster.ended !== null && cluster.ended.on <= on) return [];
  const year = clusterYearOf(cluster, yearOf(on));
  return year === null ? [] : membershipsOn(year, on).map(({ unit }) => unit);
};

/** Does the unit have two memberships that share a day? */
export const isTwice = (members: readonly Membership[], index: number): boolean =>
  members.some(
    ({ unit, validity }, other) =>
      other < index && unit === members[index]?.unit && overlap(validity, members[index].validity),
  );

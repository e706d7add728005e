import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, type Decimal, decimal, id } from '@danvan/domain/kernel';
import { type ClusterId, recordId } from '@danvan/domain/programme';
import type { IndicatorCode } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';

/** That a unit is in a cluster on the day asked for. */
export type MemberOn = { readonly cluster: ClusterId; readonly unit: OrgUnitId };

const MEMBERS = `
SELECT m.cluster_id, m.unit_id FROM cluster_member m JOIN cluster c ON c.id = m.cluster_id
WHERE m.cluster_id = ANY ($1::text[]) AND m.valid_from <= $2 AND $2 < m.valid_to
  AND (c.ended_on IS NULL OR $2 < c.ended_on)
ORDER BY m.cluster_id, m.position`;

/** `membersOn` of the domain in SQL (a test compares the two): who is in these clusters on a day. */
export const clusterMembersOn = async (
  manager: EntityManager,
  clusters: readonly ClusterId[],
  on: Day,
): Promise<readonly MemberOn[]> => {
  const rows: { cluster_id: string; unit_id: string }[] = await manager.query(MEMBERS, [clusters, on]);
  return rows.map((row) => ({
    cluster: recordId<'CLUSTER'>(row.cluster_id),
    unit: id<'OrgUnit'>(row.unit_id),
  }));
};

/** A target that binds a unit in a year, and the cluster in which it was pledged. */
export type PledgedTarget = {
  readonly cluster: ClusterId;
  readonly unit: OrgUnitId;
  readonly indicator: IndicatorCode;
  readonly value: Decimal;
};

const TARGETS = `
SELECT t.cluster_id, t.unit_id, t.indicator_code, t.value::text AS value FROM pledge_target t
WHERE t.unit_id = ANY ($1::text[]) AND t.year = $2
  AND t.number = (SELECT max(s.number) FROM pledge_signing s
    WHERE s.cluster_id = t.cluster_id AND s.year = t.year AND s.unit_id = t.unit_id)
ORDER BY t.unit_id, t.cluster_id, t.position`;

/** What units pledged for a year: the newest signing binds. A unit in clusters of two blocks has targets of both. */
export const pledgeTargets = async (
  manager: EntityManager,
  units: readonly OrgUnitId[],
  year: number,
): Promise<readonly PledgedTarget[]> => {
  const rows: { cluster_id: string; unit_id: string; indicator_code: string; value: string }[] =
    await manager.query(TARGETS, [units, year]);
  return rows.map((row) => ({
    cluster: recordId<'CLUSTER'>(row.cluster_id),
    unit: id<'OrgUnit'>(row.unit_id),
    indicator: id<'Indicator'>(row.indicator_code),
    value: decimal(row.value),
  }));
};

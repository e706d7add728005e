import type {
  Block,
  ClusterYear,
  EmulationCluster,
  EmulationPledge,
  Membership,
  PledgeTarget,
  Signing,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, decimal, decimalText, groupBy, id, validFrom } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type {
  ClusterMemberRow,
  ClusterRow,
  ClusterYearRow,
  EmulationBlockRow,
  PledgeSigningRow,
  PledgeTargetRow,
} from './cluster.row.ts';

/** A cluster's row with its title and its block, and all that was set and signed in it; lists in their order. */
export type ClusterJoined = ClusterRow & {
  title: string;
  block: EmulationBlockRow;
  years: ClusterYearRow[];
  members: ClusterMemberRow[];
  signings: PledgeSigningRow[];
  targets: PledgeTargetRow[];
};

const unitOrNull = (unit: string | null): OrgUnitId | null => (unit === null ? null : id<'OrgUnit'>(unit));

export const toBlock = (row: EmulationBlockRow): Block => ({
  id: id<'Block'>(row.id),
  name: row.name,
  keeper: id<'OrgUnit'>(row.keeper_id),
  tree: row.tree as Block['tree'],
  level: row.level as Block['level'],
});

const toMembership = (row: ClusterMemberRow): Membership => ({
  unit: id<'OrgUnit'>(row.unit_id),
  validity: validFrom(row.valid_from as Day, row.valid_to as Day),
  inPlaceOf: unitOrNull(row.in_place_of_id),
});

const toTarget = (row: PledgeTargetRow): PledgeTarget => ({
  indicator: id<'Indicator'>(row.indicator_code),
  value: decimal(row.value),
});

const toSigning = (row: PledgeSigningRow, targets: readonly PledgeTargetRow[]): Signing => ({
  on: row.on_day as Day,
  targets: targets
    .filter(
      ({ year, unit_id, number }) => year === row.year && unit_id === row.unit_id && number === row.number,
    )
    .map(toTarget),
  text: row.text,
  reason: row.reason,
});

const pledgesOf = ({ signings, targets }: ClusterJoined, year: number): readonly EmulationPledge[] =>
  [
    ...groupBy(
      signings.filter((row) => row.year === year),
      (row) => row.unit_id,
    ),
  ].map(([unit, rows]) => ({
    unit: id<'OrgUnit'>(unit),
    signings: rows.map((row) => toSigning(row, targets)),
  }));

const toYear = (joined: ClusterJoined, row: ClusterYearRow): ClusterYear => ({
  year: row.year,
  members: joined.members.filter(({ year }) => year === row.year).map(toMembership),
  lead: unitOrNull(row.lead_id),
  deputy: unitOrNull(row.deputy_id),
  pledges: pledgesOf(joined, row.year),
});

export const toCluster = (joined: ClusterJoined): EmulationCluster => ({
  id: recordId<'CLUSTER'>(joined.id),
  name: joined.title,
  block: toBlock(joined.block),
  established: joined.established_on as Day,
  ended:
    joined.ended_on === null || joined.end_reason === null
      ? null
      : { on: joined.ended_on as Day, reason: joined.end_reason },
  years: joined.years.map((row) => toYear(joined, row)),
});

export const toBlockRow = ({ id: blockId, name, keeper, tree, level }: Block): EmulationBlockRow => ({
  id: blockId,
  name,
  keeper_id: keeper,
  tree,
  level,
});

export const toClusterRow = ({ id: clusterId, block, established, ended }: EmulationCluster): ClusterRow => ({
  id: clusterId,
  block_id: block.id,
  established_on: established,
  ended_on: ended?.on ?? null,
  end_reason: ended?.reason ?? null,
});

export const toYearRows = ({ id: clusterId, years }: EmulationCluster): ClusterYearRow[] =>
  years.map(({ year, lead, deputy }) => ({ cluster_id: clusterId, year, lead_id: lead, deputy_id: deputy }));

export const toMemberRows = ({ id: clusterId, years }: EmulationCluster): ClusterMemberRow[] =>
  years.flatMap(({ year, members }) =>
    members.map(({ unit, validity, inPlaceOf }, position) => ({
      cluster_id: clusterId,
      year,
      position,
      unit_id: unit,
      valid_from: validity.from,
      valid_to: validity.to ?? `${year + 1}-01-01`,
      in_place_of_id: inPlaceOf,
    })),
  );

const signed = (cluster: EmulationCluster) =>
  cluster.years.flatMap(({ year, pledges }) =>
    pledges.flatMap(({ unit, signings }) =>
      signings.map((signing, index) => ({
        signing,
        key: { cluster_id: cluster.id, year, unit_id: unit, number: index + 1 },
      })),
    ),
  );

export const toSigningRows = (cluster: EmulationCluster): PledgeSigningRow[] =>
  signed(cluster).map(({ key, signing: { on, text, reason } }) => ({ ...key, on_day: on, text, reason }));

export const toTargetRows = (cluster: EmulationCluster): PledgeTargetRow[] =>
  signed(cluster).flatMap(({ key, signing }) =>
    signing.targets.map(({ indicator, value }, position) => ({
      ...key,
      position,
      indicator_code: indicator,
      value: decimalText(value),
    })),
  );

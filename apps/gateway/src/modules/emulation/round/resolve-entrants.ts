import { checkEntrants, type Entrant, ROUND_FAULT_WORDS } from '@danvan/domain/emulation';
import { HIERARCHY_TREES, type HierarchyView, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { err, id, ok, type Result } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { inputFault, type RecordFault } from '../../programme/record/record-fault.ts';
import { clusterMembersOn } from '../cluster/for-rounds.ts';
import type { StoredRound } from './round.map.ts';

/** One who is scored, and what its group is called. */
export type NamedEntrant = Entrant & { readonly groupName: string };

const titlesOf = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows: { id: string; title: string }[] = await manager.query(
    'SELECT id, title FROM work_record WHERE id = ANY ($1::text[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.title]));
};

const together = (round: StoredRound, units: readonly OrgUnitId[]): NamedEntrant[] =>
  units.map((unit) => ({ subject: unit, unit, group: round.id, groupName: round.title }));

const ofClusters = async (manager: EntityManager, round: StoredRound): Promise<NamedEntrant[]> => {
  if (round.entrants.kind !== 'CLUSTERS') return [];
  const { clusters } = round.entrants;
  const titles = await titlesOf(manager, clusters);
  const members = await clusterMembersOn(manager, clusters, round.span.lastDay);
  return members.map(({ cluster, unit }) => ({
    subject: unit,
    unit,
    group: cluster,
    groupName: titles.get(cluster) ?? cluster,
  }));
};

const ofModels = async (manager: EntityManager, round: StoredRound): Promise<NamedEntrant[]> => {
  if (round.entrants.kind !== 'MODELS') return [];
  const rows: { id: string; owner_id: string }[] = await manager.query(
    `SELECT id, owner_id FROM work_record WHERE id = ANY ($1::text[]) AND kind = 'MODEL'`,
    [round.entrants.models],
  );
  return rows.map((row) => ({
    subject: row.id,
    unit: id<'OrgUnit'>(row.owner_id),
    group: round.id,
    groupName: round.title,
  }));
};

/** Every unit of a level below the holder, in the first tree in which it stands; each among its siblings. */
const ofLevel = (view: HierarchyView, round: StoredRound): NamedEntrant[] => {
  if (round.entrants.kind !== 'LEVEL') return [];
  const { level } = round.entrants;
  const order = ['POLICE', ...HIERARCHY_TREES] as const;
  const tree = order.find((each) => view.isPlaced(each, round.holder));
  if (tree === undefined) return [];
  return view
    .descendants(tree, round.holder)
    .filter((unit) => view.unit(unit)?.level === level)
    .map((unit) => {
      const parent = view.parent(tree, unit) ?? round.holder;
      return { subject: unit, unit, group: parent, groupName: view.unit(parent)?.name ?? parent };
    });
};

const entrantsOf = async (
  manager: EntityManager,
  view: HierarchyView,
  round: StoredRound,
): Promise<readonly NamedEntrant[]> => {
  switch (round.entrants.kind) {
    case 'CLUSTERS':
      return ofClusters(manager, round);
    case 'UNITS':
      return together(round, round.entrants.units);
    case 'LEVEL':
      return ofLevel(view, round);
    case 'MODELS':
      return ofModels(manager, round);
  }
};

/** Who is scored, as of the last day that is judged; or why the round cannot be opened with them. */
export const resolveEntrants = async (
  manager: EntityManager,
  round: StoredRound,
): Promise<Result<readonly NamedEntrant[], RecordFault>> => {
  const hierarchy = await hierarchyOf(manager);
  const view = hierarchyAt(hierarchy, round.span.lastDay);
  const entrants = await entrantsOf(manager, view, round);
  const lastName = (unit: string) => hierarchy.units.get(id<'OrgUnit'>(unit))?.names.at(-1)?.name ?? null;
  const faults = checkEntrants(entrants, view, lastName);
  return faults.length > 0 ? err(inputFault(ROUND_FAULT_WORDS, faults)) : ok(entrants);
};

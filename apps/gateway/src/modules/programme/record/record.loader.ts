import { ACTIONS, type Action, type Reach, reachOf } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import type { StoredRecord } from './record.map.ts';
import { recordScopeOf, unitsInReach } from './record.scope.ts';
import { findRecords } from './record.store.ts';
import { type RecordEventRow, readHistories } from './record-history.ts';

const recordLoader = (scope: RequestScope) =>
  new DataLoader<string, StoredRecord | null>(
    (ids) =>
      scope.read(async (reading) => {
        const found = await findRecords(reading.manager, await recordScopeOf(reading), [...new Set(ids)]);
        const byId = new Map<string, StoredRecord>(found.map((record) => [record.id, record]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

/** The actions on records; those before VIEW_WORK concern reports and periods. */
const WORK_ACTIONS = ACTIONS.slice(ACTIONS.indexOf('VIEW_WORK'));

/** What the viewer may do with the records of each unit; one statement a reach, however many units. */
const actionsLoader = (scope: RequestScope) =>
  new DataLoader<OrgUnitId, Action[]>(
    (units) =>
      scope.read(async (reading) => {
        const { actor } = scope;
        if (actor === null) return units.map(() => []);
        const reachOfActor = (action: Action): Reach => reachOf(actor.role, action);
        const covered = new Map<Reach, ReadonlySet<OrgUnitId>>();
        for (const reach of new Set(WORK_ACTIONS.map(reachOfActor)))
          covered.set(reach, await unitsInReach(reading, reach, units));
        return units.map((unit) =>
          WORK_ACTIONS.filter((action) => covered.get(reachOfActor(action))?.has(unit)),
        );
      }),
    { cache: false },
  );

const historyLoader = (scope: RequestScope) =>
  new DataLoader<string, readonly RecordEventRow[]>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const histories = await readHistories(manager, ids);
        return ids.map((id) => histories.get(id) ?? []);
      }),
    { cache: false },
  );

/** Records by id, as far as the viewer sees them, and what the viewer may do with those of a unit. */
export const recordLoaders = (scope: RequestScope) => {
  const records = recordLoader(scope);
  const actions = actionsLoader(scope);
  const histories = historyLoader(scope);
  return {
    record: (id: string): Promise<StoredRecord | null> => records.load(id),
    recordHistory: (id: string): Promise<readonly RecordEventRow[]> => histories.load(id),
    workActions: (owner: OrgUnitId): Promise<Action[]> => actions.load(owner),
  };
};

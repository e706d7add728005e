import type { ProgrammeId } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { countRecords, type KeptCount } from './count-records.ts';
import type { KeptProgramme } from './programme.map.ts';
import { readPredecessors, readProgrammes } from './programme.store.ts';

const programmeLoader = (scope: RequestScope) =>
  new DataLoader<string, KeptProgramme | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readProgrammes(manager, [...new Set(ids)]);
        const byId = new Map<string, KeptProgramme>(found.map((kept) => [kept.id, kept]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

const predecessorsLoader = (scope: RequestScope) =>
  new DataLoader<string, readonly ProgrammeId[]>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const rows = groupRows(await readPredecessors(manager, ids), (row) => row.successor_id);
        return ids.map((id) => (rows.get(id) ?? []).map((row) => row.id));
      }),
    { cache: false },
  );

const countsLoader = (scope: RequestScope) =>
  new DataLoader<ProgrammeId, readonly KeptCount[]>(
    (ids) =>
      scope.read(async (reading) => {
        const counts = await countRecords(reading.manager, await recordScopeOf(reading), ids);
        const byProgramme = groupRows(counts, ({ programme }) => programme);
        return ids.map((id) => byProgramme.get(id) ?? []);
      }),
    { cache: false },
  );

/** What programmes say, what they follow, and what units keep in them. */
export const programmeLoaders = (scope: RequestScope) => {
  const [programmes, predecessors, counts] = [
    programmeLoader(scope),
    predecessorsLoader(scope),
    countsLoader(scope),
  ];
  return {
    programme: (id: string): Promise<KeptProgramme | null> => programmes.load(id),
    predecessorsOfProgramme: (id: string): Promise<readonly ProgrammeId[]> => predecessors.load(id),
    recordsInProgramme: (id: ProgrammeId): Promise<readonly KeptCount[]> => counts.load(id),
  };
};

import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import type { StoredCriteriaSet } from './criteria-set.map.ts';
import { readCriteriaSets } from './criteria-set.store.ts';
import { findVersions } from './find-criteria-sets.ts';

const setLoader = (scope: RequestScope) =>
  new DataLoader<string, StoredCriteriaSet | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readCriteriaSets(manager, [...new Set(ids)]);
        const byId = new Map<string, StoredCriteriaSet>(found.map((stored) => [stored.id, stored]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

const versionsLoader = (scope: RequestScope) =>
  new DataLoader<string, readonly string[]>(
    (codes) =>
      scope.read(async (reading) => {
        const rows = await findVersions(reading.manager, await recordScopeOf(reading), codes);
        const byCode = groupRows(rows, (row) => row.code);
        return codes.map((code) => (byCode.get(code) ?? []).map((row) => row.id));
      }),
    { cache: false },
  );

/** What sets say, and which versions of a code the viewer sees. */
export const criteriaSetLoaders = (scope: RequestScope) => {
  const [sets, versions] = [setLoader(scope), versionsLoader(scope)];
  return {
    criteriaSet: (id: string): Promise<StoredCriteriaSet | null> => sets.load(id),
    criteriaSetVersions: (code: string): Promise<readonly string[]> => versions.load(code),
  };
};

import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import type { StoredAppraisal } from './appraisal.map.ts';
import { readAppraisals } from './appraisal.store.ts';

const loaderOf = (scope: RequestScope) =>
  new DataLoader<string, readonly StoredAppraisal[]>(
    (models) =>
      scope.read(async ({ manager }) => {
        const found = await readAppraisals(manager, [...new Set(models)]);
        return models.map((model) => found.get(model) ?? []);
      }),
    { cache: false },
  );

/** The appraisals of models, the newest first; whether they are told is decided by the resolver. */
export const appraisalLoaders = (scope: RequestScope) => {
  const appraisals = loaderOf(scope);
  return { appraisals: (model: string): Promise<readonly StoredAppraisal[]> => appraisals.load(model) };
};

import type { Model } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { readModels } from './model.store.ts';

/** Models with their whole story; whether they are seen is asked of their records. */
export const modelLoaders = (scope: RequestScope) => {
  const models = new DataLoader<string, Model | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readModels(manager, [...new Set(ids)]);
        const byId = new Map<string, Model>(found.map((model) => [model.id, model]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );
  return { model: (id: string): Promise<Model | null> => models.load(id) };
};

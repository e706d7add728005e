import type { DocumentId } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import type { KeptDocument } from './document.map.ts';
import { type LinkBetween, readDocuments, readLinksTo } from './document.store.ts';

const documentLoader = (scope: RequestScope) =>
  new DataLoader<string, KeptDocument | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readDocuments(manager, [...new Set(ids)]);
        const byId = new Map<string, KeptDocument>(found.map((kept) => [kept.id, kept]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

const linksLoader = (scope: RequestScope) =>
  new DataLoader<DocumentId, readonly LinkBetween[]>(
    (ids) =>
      scope.read(async (reading) => {
        const found = await readLinksTo(reading.manager, await recordScopeOf(reading), ids);
        const links = groupRows(found, ({ link }) => link.document);
        return ids.map((id) => links.get(id) ?? []);
      }),
    { cache: false },
  );

/** What documents say, and what other documents do to them; whether they are seen is asked of their records. */
export const documentLoaders = (scope: RequestScope) => {
  const documents = documentLoader(scope);
  const linksTo = linksLoader(scope);
  return {
    document: (id: string): Promise<KeptDocument | null> => documents.load(id),
    linksToDocument: (id: DocumentId): Promise<readonly LinkBetween[]> => linksTo.load(id),
  };
};

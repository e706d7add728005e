import type { Commendation, EarlierAward, PublishedRun } from '@danvan/domain/emulation';
import DataLoader from 'dataloader';
import type { GatewayContext, RequestScope } from '../../../context.ts';
import { oncePerReading } from '../../../schema/once-per-request.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { type EarlierKey, readCommendations, readEarlierAwards } from './commendation.store.ts';
import { type CommendationType, toCommendationType } from './commendation.type.ts';
import { readCommendationForms } from './form.store.ts';
import { listPublishedRuns, readPublishedRuns } from './published-run.store.ts';

const commendationLoader = (scope: RequestScope) =>
  new DataLoader<string, Commendation | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readCommendations(manager, [...new Set(ids)]);
        const byId = new Map<string, Commendation>(found.map((each) => [each.id, each]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

/** Commendations, and what they are judged by; whether they are seen is asked of their records. */
export const commendationLoaders = (scope: RequestScope) => {
  const commendations = commendationLoader(scope);
  const runs = new DataLoader<string, PublishedRun | null>((ids) =>
    scope.read(({ manager }) => readPublishedRuns(manager, ids)),
  );
  const earlier = new DataLoader<EarlierKey, readonly EarlierAward[]>(
    (keys) => scope.read(({ manager }) => readEarlierAwards(manager, keys)),
    { cache: false },
  );
  return {
    commendation: (id: string): Promise<Commendation | null> => commendations.load(id),
    commendationForms: oncePerReading(scope, readCommendationForms),
    publishedRun: (id: string): Promise<PublishedRun | null> => runs.load(id),
    publishedRuns: oncePerReading(scope, listPublishedRuns),
    earlierAwards: (key: EarlierKey): Promise<readonly EarlierAward[]> => earlier.load(key),
  };
};

/** The commendation of a record that is seen. */
export const commendationOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<CommendationType | null> => {
  const commendation = await loaders.commendation(stored.id);
  return commendation && toCommendationType(stored, commendation);
};

/** A commendation by its id; null when there is none that the viewer sees. */
export const seenCommendation = async (
  context: GatewayContext,
  id: string,
): Promise<CommendationType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'COMMENDATION' ? commendationOf(context, stored) : null;
};

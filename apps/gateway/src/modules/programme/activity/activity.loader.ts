import type { Activity } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { GatewayContext, RequestScope } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { readActivities } from './activity.store.ts';
import { type ActivityType, toActivityType } from './activity.type.ts';

/** What activities say, by the id of their record. */
export const activityLoaders = (scope: RequestScope) => {
  const activities = new DataLoader<string, Activity | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = new Map<string, Activity>(
          (await readActivities(manager, ids)).map(({ id, activity }) => [id, activity]),
        );
        return ids.map((id) => found.get(id) ?? null);
      }),
    { cache: false },
  );
  return { activity: (id: string): Promise<Activity | null> => activities.load(id) };
};

/** A seen record as an activity. */
export const activityOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<ActivityType | null> => {
  const activity = await loaders.activity(stored.id);
  return activity && toActivityType(stored, activity);
};

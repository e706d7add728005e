import type { Asked, Meeting } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { readMeetings } from './meeting.store.ts';
import { readAsked } from './read-asked.ts';

const meetingLoader = (scope: RequestScope) =>
  new DataLoader<string, Meeting | null>(
    (ids) =>
      scope.read(async ({ manager }) => {
        const found = await readMeetings(manager, [...new Set(ids)]);
        const byId = new Map<string, Meeting>(found.map((meeting) => [meeting.id, meeting]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
    { cache: false },
  );

const askedLoader = (request: RequestScope) =>
  new DataLoader<Meeting, readonly Asked[]>(
    (meetings) =>
      request.read(async (reading) => {
        const scope = await recordScopeOf(reading);
        const today = todayOf({ now: () => reading.now });
        return [...(await readAsked({ manager: reading.manager, scope, today }, meetings))];
      }),
    { cache: false },
  );

/** What meetings say and what they ask for; whether they are seen is asked of their records. */
export const meetingLoaders = (scope: RequestScope) => {
  const meetings = meetingLoader(scope);
  const asked = askedLoader(scope);
  return {
    meeting: (id: string): Promise<Meeting | null> => meetings.load(id),
    askedAt: (meeting: Meeting): Promise<readonly Asked[]> => asked.load(meeting),
  };
};

import type { Day } from '@danvan/domain/kernel';
import {
  type Asked,
  askedFor,
  dayOfMeeting,
  type Meeting,
  type MeetingId,
  type PastMeeting,
} from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { RecordScope } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import { readChains, readMeetings } from './meeting.store.ts';
import { readPromisedTasks } from './promised-tasks.ts';

/** The meetings that these follow, by their ids; only those seen. */
const readEarlier = async (
  manager: EntityManager,
  scope: RecordScope,
  ids: readonly MeetingId[],
): Promise<ReadonlyMap<MeetingId, PastMeeting>> => {
  const seen = await findRecords(manager, scope, ids);
  const meetings = await readMeetings(
    manager,
    seen.map(({ id }) => id),
  );
  return new Map(meetings.map((meeting) => [meeting.id, { ...meeting, on: dayOfMeeting(meeting) }]));
};

/**
 * What each of the meetings asks for: on the day it was held, or today while it is only planned. Earlier meetings
 * that are not shared with whoever asks stay out.
 */
export const readAsked = async (
  { manager, scope, today }: { manager: EntityManager; scope: RecordScope; today: Day },
  meetings: readonly Meeting[],
): Promise<readonly (readonly Asked[])[]> => {
  const chainOf = await readChains(
    manager,
    meetings.map(({ id }) => id),
  );
  const before = ({ id }: Meeting): readonly MeetingId[] => chainOf(id).slice(1);
  const earlier = await readEarlier(manager, scope, [...new Set(meetings.flatMap(before))]);
  const given = [...earlier.values()].flatMap(({ conclusions }) => conclusions);
  const tasks = await readPromisedTasks(
    manager,
    given.flatMap(({ task }) => task ?? []),
  );
  return meetings.map((meeting) => {
    const past = before(meeting).flatMap((id) => earlier.get(id) ?? []);
    return askedFor(meeting, past, tasks, meeting.heldOn ?? today);
  });
};

import {
  type MeetingDraft,
  type MeetingId,
  type MeetingNeighbours,
  type MeetingProgramme,
  type MeetingSurroundings,
  NO_NEIGHBOURS,
  type ProgrammeId,
} from '@danvan/domain/programme';
import { readProgrammes } from '../programme/programme.store.ts';
import type { Uow } from '../record/act.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import { lockMeetings, readChains, readFollowers, readNeighbours } from './meeting.store.ts';

const programmesOf = async (
  { manager }: Uow,
  ids: readonly ProgrammeId[],
): Promise<readonly MeetingProgramme[]> => {
  const kept = await readProgrammes(manager, ids);
  return kept.map(({ id, programme }) => ({ id, title: programme.name, validity: programme.validity }));
};

/** The meeting to follow with those before it; nothing when it is not shared with the actor. */
const earlierFrom = async (uow: Uow, follows: MeetingId): Promise<MeetingNeighbours['earlier']> => {
  const [seen] = await findRecords(uow.manager, await recordScopeOf(uow), [follows]);
  if (seen?.kind !== 'MEETING') return [];
  const chainOf = await readChains(uow.manager, [follows]);
  return readNeighbours(uow.manager, chainOf(follows));
};

/** What a meeting is judged against. Nobody else links meetings until the act ends, so that no circle closes. */
export const surroundingsOf = async (
  uow: Uow,
  id: MeetingId | null,
  { follows, programmes }: Pick<MeetingDraft, 'follows' | 'programmes'>,
): Promise<MeetingSurroundings> => {
  await lockMeetings(uow.manager);
  const around = {
    earlier: follows === null ? NO_NEIGHBOURS.earlier : await earlierFrom(uow, follows),
    followers: id === null ? NO_NEIGHBOURS.followers : await readFollowers(uow.manager, id),
  };
  return { id, programmes: await programmesOf(uow, programmes), around };
};

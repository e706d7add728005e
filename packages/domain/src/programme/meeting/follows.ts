import type { Day } from '../../kernel/index.ts';
import type { MeetingId, ProgrammeId } from '../record/index.ts';
import type { MeetingFault, MeetingFaultCode } from './fault.ts';

/** A meeting as its neighbours in time see it. */
export type NeighbourMeeting = {
  readonly id: MeetingId;
  readonly on: Day;
  readonly programmes: readonly ProgrammeId[];
};

/** What stands around a meeting: those it would follow, the last first, and those that follow it. */
export type MeetingNeighbours = {
  /** Empty although there is one to follow: it is not known. */
  readonly earlier: readonly NeighbourMeeting[];
  readonly followers: readonly NeighbourMeeting[];
};

/** A meeting without neighbours: the first of its kind. */
export const NO_NEIGHBOURS: MeetingNeighbours = { earlier: [], followers: [] };

/** The meeting that links; `id` is null while it is only being planned. */
export type LinkingMeeting = Omit<NeighbourMeeting, 'id'> & {
  readonly id: MeetingId | null;
  readonly follows: MeetingId | null;
};

const sharesProgramme = (one: readonly ProgrammeId[], other: readonly ProgrammeId[]): boolean =>
  one.some((programme) => other.includes(programme));

const whyNot = (meeting: LinkingMeeting, { earlier }: MeetingNeighbours): MeetingFaultCode | null => {
  if (meeting.follows === null) return null;
  const previous = earlier[0];
  if (earlier.some(({ id }) => id === meeting.id) || meeting.follows === meeting.id) {
    return 'FOLLOWS_IN_A_CIRCLE';
  }
  if (previous === undefined) return 'FOLLOWS_UNKNOWN';
  if (!sharesProgramme(meeting.programmes, previous.programmes)) return 'FOLLOWS_OTHER_PROGRAMME';
  return previous.on < meeting.on ? null : 'FOLLOWS_LATER_MEETING';
};

/** A meeting follows one of the same programme, of an earlier day, and never itself by way of others. */
export const checkFollows = (meeting: LinkingMeeting, around: MeetingNeighbours): readonly MeetingFault[] => {
  const code = whyNot(meeting, around);
  const tooLate = around.followers.some(({ on }) => on <= meeting.on);
  return [
    ...(code === null ? [] : [{ code, path: ['follows'] }]),
    ...(tooLate ? [{ code: 'FOLLOWED_BY_EARLIER_MEETING' as const, path: ['plannedOn'] }] : []),
  ];
};

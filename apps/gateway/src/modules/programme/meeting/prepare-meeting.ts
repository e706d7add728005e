import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  MEETING_FAULT_WORDS,
  MEETING_WARNING_WORDS,
  type Meeting,
  type MeetingFault,
  type MeetingResult,
  type NoticedMeetingResult,
  unitsOfMeeting,
  type Visibility,
} from '@danvan/domain/programme';
import type { Prepared } from '../record/act.ts';
import { inputFault, type RecordFault, refusal, type SaidNotice, sayAll } from '../record/record-fault.ts';
import { saveMeetings } from './meeting.store.ts';

/** A meeting as an act leaves it, and what was noticed on the way. */
export type Decided = { readonly meeting: Meeting; readonly warnings: readonly SaidNotice[] };

/** Faults of members go to their members; a wrong state is about the act as a whole. */
export const refuseMeeting = (faults: readonly MeetingFault[]): RecordFault => {
  const [first] = faults;
  return first?.code === 'WRONG_STATE'
    ? refusal(MEETING_FAULT_WORDS, first)
    : inputFault(MEETING_FAULT_WORDS, faults);
};

/** What the domain decided, in the words of acts on records. */
export const decided = (result: MeetingResult<Meeting>): Result<Decided, RecordFault> =>
  result.ok ? ok({ meeting: result.value, warnings: [] }) : err(refuseMeeting(result.error));

/** The same, with what was noticed. */
export const noticed = (result: NoticedMeetingResult<Meeting>): Result<Decided, RecordFault> => {
  if (!result.ok) return err(refuseMeeting(result.error));
  const { value, warnings } = result.value;
  return ok({ meeting: value, warnings: sayAll(MEETING_WARNING_WORDS, warnings) });
};

/** What an act writes of a meeting; its record concerns every unit that it names. */
export const preparedMeeting = (
  { meeting, warnings }: Decided,
  visibility: Visibility,
  before?: Meeting,
): Prepared => ({
  record: {
    title: meeting.title,
    visibility,
    concerned: unitsOfMeeting(meeting),
    programmes: meeting.programmes,
    alsoFoundBy: meeting.place === null ? [] : [meeting.place],
  },
  write: ({ manager }) => saveMeetings(manager, [meeting]),
  ...(before && { before }),
  after: meeting,
  reason: meeting.cancelReason,
  warnings,
});

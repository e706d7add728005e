import { ok } from '../../kernel/index.ts';
import type { NoticedMeetingResult } from './fault.ts';
import { type MeetingSurroundings, makeMeeting } from './make-meeting.ts';
import type { Meeting, MeetingDraft } from './model.ts';
import { stateAfter } from './transitions.ts';

/** Plans anew what is not held yet. */
export const reviseMeeting = (
  meeting: Meeting,
  draft: MeetingDraft,
  surroundings: MeetingSurroundings,
): NoticedMeetingResult<Meeting> => {
  const open = stateAfter(meeting.state, 'REVISE');
  if (!open.ok) return open;
  const made = makeMeeting(draft, surroundings);
  if (!made.ok) return made;
  return ok({ value: { ...meeting, ...made.value.value }, warnings: made.value.warnings });
};

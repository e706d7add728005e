import { err, ok } from '../../kernel/index.ts';
import { checkText, type DocumentId } from '../record/index.ts';
import type { MeetingResult } from './fault.ts';
import type { Meeting } from './model.ts';
import { stateAfter } from './transitions.ts';

/** The minutes as typed in: a text, a registered document, or both. */
export type MinutesDraft = { readonly minutes: string | null; readonly minutesDocument: DocumentId | null };

/** Keeps the minutes while they are being written. */
export const recordMinutes = (meeting: Meeting, draft: MinutesDraft): MeetingResult<Meeting> => {
  const open = stateAfter(meeting.state, 'RECORD_MINUTES');
  if (!open.ok) return open;
  const minutes = checkText(draft.minutes, ['minutes']);
  if (!minutes.ok) return err([minutes.error]);
  return ok({ ...meeting, minutes: minutes.value, minutesDocument: draft.minutesDocument });
};

/** The minutes are agreed: what was concluded stands. */
export const concludeMeeting = (meeting: Meeting): MeetingResult<Meeting> => {
  const next = stateAfter(meeting.state, 'CONCLUDE');
  if (!next.ok) return next;
  const hasMinutes = meeting.minutes !== null || meeting.minutesDocument !== null;
  if (!hasMinutes) return err([{ code: 'MINUTES_REQUIRED', path: ['minutes'] }]);
  return ok({ ...meeting, state: next.value });
};

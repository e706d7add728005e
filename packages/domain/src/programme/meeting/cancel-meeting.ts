import { err, ok } from '../../kernel/index.ts';
import { checkRequiredText } from '../record/index.ts';
import type { MeetingResult } from './fault.ts';
import type { Meeting } from './model.ts';
import { stateAfter } from './transitions.ts';

/** Calls off a meeting that is not held yet, and says why. */
export const cancelMeeting = (meeting: Meeting, reason: string): MeetingResult<Meeting> => {
  const next = stateAfter(meeting.state, 'CANCEL');
  if (!next.ok) return next;
  const said = checkRequiredText(reason, ['reason']);
  return said.ok ? ok({ ...meeting, state: next.value, cancelReason: said.value }) : err([said.error]);
};

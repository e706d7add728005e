import { err, ok } from '../../kernel/index.ts';
import { checkRequiredText } from '../record/index.ts';
import type { MeetingResult } from './fault.ts';
import type { Meeting } from './model.ts';
import { stateAfter } from './transitions.ts';

/** Calls off a meeting that is not held yet, and says why. */
export const cancelMeeting = (
  meeting: Meeting,
  reason: string,
): MeetingResult<{ readonly meeting: Meeting; readonly reason: string }> => {
  const next = stateAfter(meeting.state, 'CANCEL');
  if (!next.ok) return next;
  const checked = checkRequiredText(reason, ['reason']);
  if (!checked.ok) return err([checked.error]);
  return ok({ meeting: { ...meeting, state: next.value }, reason: checked.value });
};

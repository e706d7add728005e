import { type Day, err, ok } from '../../kernel/index.ts';
import type { MeetingFault, NoticedMeetingResult } from './fault.ts';
import { checkFollows } from './follows.ts';
import { type MeetingSurroundings, outsideValidity } from './make-meeting.ts';
import type { Meeting } from './model.ts';
import { stateAfter } from './transitions.ts';

const checkHeldOn = (
  meeting: Meeting,
  heldOn: Day,
  today: Day,
  { around }: MeetingSurroundings,
): readonly MeetingFault[] => {
  const path = ['heldOn'];
  const linked = checkFollows({ ...meeting, on: heldOn }, around).map((fault) => ({ ...fault, path }));
  return heldOn > today ? [{ code: 'HELD_IN_THE_FUTURE', path }, ...linked] : linked;
};

/** The meeting took place on a day that is not ahead. */
export const holdMeeting = (
  meeting: Meeting,
  heldOn: Day,
  today: Day,
  surroundings: MeetingSurroundings,
): NoticedMeetingResult<Meeting> => {
  const next = stateAfter(meeting.state, 'HOLD');
  if (!next.ok) return next;
  const faults = checkHeldOn(meeting, heldOn, today, surroundings);
  if (faults.length > 0) return err(faults);
  const warnings = outsideValidity(surroundings.programmes, heldOn, 'heldOn');
  return ok({ value: { ...meeting, state: next.value, heldOn }, warnings });
};

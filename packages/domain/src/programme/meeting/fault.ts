import type { Result } from '../../kernel/index.ts';
import type { FieldFault, Legal, TextFaultCode } from '../record/index.ts';

/** Why a meeting, or an act upon it, is not taken. */
export type MeetingFaultCode =
  | TextFaultCode
  | 'WRONG_STATE'
  | 'MEETING_OF_NO_ONE'
  | 'CHAIR_TWICE'
  | 'UNIT_TWICE'
  | 'BRIDGE_POINT_TWICE'
  | 'PROGRAMME_TWICE'
  | 'COUNT_NOT_WHOLE'
  | 'PERIOD_ENDS_BEFORE_IT_STARTS'
  | 'FOLLOWS_UNKNOWN'
  | 'FOLLOWS_OTHER_PROGRAMME'
  | 'FOLLOWS_LATER_MEETING'
  | 'FOLLOWS_IN_A_CIRCLE'
  | 'FOLLOWED_BY_EARLIER_MEETING'
  | 'HELD_IN_THE_FUTURE'
  | 'CONCLUSION_UNKNOWN'
  | 'CONCLUSION_IS_A_TASK'
  | 'ASSESSMENT_IS_NO_TASK'
  | 'OWNER_REQUIRED'
  | 'DEADLINE_REQUIRED'
  | 'DEADLINE_BEFORE_MEETING'
  | 'NOTHING_CHOSEN'
  | 'NOT_ASKED'
  | 'ALREADY_SETTLED'
  | 'MINUTES_REQUIRED';

/** What is allowed and yet worth a second look. */
export type MeetingWarningCode = 'OUTSIDE_VALIDITY';

export type MeetingFault = FieldFault<MeetingFaultCode>;

/** What comes of an act upon a meeting: the thing, or everything that stands in the way. */
export type MeetingResult<T> = Result<T, readonly MeetingFault[]>;

/** The same, with what was noticed besides. */
export type NoticedMeetingResult<T> = MeetingResult<Legal<T, MeetingWarningCode>>;

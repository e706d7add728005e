import type { AskedState, MeetingState } from '@danvan/domain/programme';
import type { StateTone } from '@danvan/ui';

/** The look of where a meeting stands. */
export const MEETING_TONES: Readonly<Record<MeetingState, StateTone>> = {
  PLANNED: 'draft',
  HELD: 'submitted',
  CONCLUDED: 'approved',
  CANCELLED: 'none',
};

/** The look of where something asked for stands. */
export const ASKED_TONES: Readonly<Record<AskedState, StateTone>> = {
  DONE: 'approved',
  DONE_LATE: 'sentBack',
  NOT_DONE: 'submitted',
  OVERDUE: 'overdue',
  NOT_ASSIGNED: 'draft',
  STOPPED: 'none',
};

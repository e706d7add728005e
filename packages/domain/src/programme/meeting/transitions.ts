import { err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault } from '../record/index.ts';
import type { MeetingState } from './model.ts';

/**
 * sửa kế hoạch / ghi số người dự / khai mạc (đã họp) / ghi kết luận / kết thúc theo dõi một kết luận cũ / ghi biên
 * bản / giao thành nhiệm vụ / thống nhất biên bản / hủy.
 */
export const MEETING_ACTS = [
  'REVISE',
  'RECORD_ATTENDANCE',
  'HOLD',
  'RECORD_CONCLUSION',
  'CLOSE_ASKED',
  'RECORD_MINUTES',
  'ASSIGN',
  'CONCLUDE',
  'CANCEL',
] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

/** The whole life of a meeting: state × act → next state. What is not in it cannot happen. */
export const MEETING_TRANSITIONS: Readonly<
  Record<MeetingState, Readonly<Partial<Record<MeetingAct, MeetingState>>>>
> = {
  PLANNED: { REVISE: 'PLANNED', RECORD_ATTENDANCE: 'PLANNED', HOLD: 'HELD', CANCEL: 'CANCELLED' },
  HELD: {
    RECORD_ATTENDANCE: 'HELD',
    RECORD_CONCLUSION: 'HELD',
    CLOSE_ASKED: 'HELD',
    RECORD_MINUTES: 'HELD',
    ASSIGN: 'HELD',
    CONCLUDE: 'CONCLUDED',
  },
  // What was agreed stays as it was agreed; only its tasks may still be given out.
  CONCLUDED: { ASSIGN: 'CONCLUDED' },
  CANCELLED: {},
};

/** The acts open to a meeting in this state. */
export const openMeetingActs = (state: MeetingState): readonly MeetingAct[] =>
  MEETING_ACTS.filter((act) => MEETING_TRANSITIONS[state][act] !== undefined);

/** The state an act leads to, or that it is not open now. */
export const stateAfter = (
  state: MeetingState,
  act: MeetingAct,
): Result<MeetingState, readonly FieldFault<'WRONG_STATE'>[]> => {
  const next = MEETING_TRANSITIONS[state][act];
  return next === undefined ? err([{ code: 'WRONG_STATE', path: [] }]) : ok(next);
};

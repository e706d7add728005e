export {
  ASKED_STATES,
  type Asked,
  type AskedState,
  askedFor,
  type PastMeeting,
  type PromisedTask,
  type Settlement,
  sameConclusion,
} from './asked-for.ts';
export * from './assign-conclusions.ts';
export { type AttendanceTotal, attendanceTotal } from './attendance.ts';
export * from './cancel-meeting.ts';
export * from './conclude-meeting.ts';
export type * from './fault.ts';
export {
  type MeetingNeighbours,
  type NeighbourMeeting,
  NO_NEIGHBOURS,
} from './follows.ts';
export * from './hold-meeting.ts';
export { type MeetingProgramme, type MeetingSurroundings, makeMeeting } from './make-meeting.ts';
export * from './model.ts';
export * from './record-attendance.ts';
export * from './record-conclusion.ts';
export * from './revise-meeting.ts';
export { MEETING_ACTS, MEETING_TRANSITIONS, type MeetingAct, openMeetingActs } from './transitions.ts';
export * from './words.ts';

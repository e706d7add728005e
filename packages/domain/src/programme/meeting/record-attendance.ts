import { err, ok } from '../../kernel/index.ts';
import { checkAttendance, isOfNoOne } from './attendance.ts';
import type { MeetingFault, MeetingResult } from './fault.ts';
import type { Meeting, MeetingPlan, UnitAttendance } from './model.ts';
import { stateAfter } from './transitions.ts';

/** How many came, unit by unit and bridge point by bridge point; what is given replaces what was there. */
export type AttendanceRecord = Pick<MeetingPlan, 'attendance' | 'bridgePoints'>;

const checkRecord = (meeting: Meeting, counts: AttendanceRecord): readonly MeetingFault[] => {
  const lists: readonly (readonly [readonly UnitAttendance[], keyof AttendanceRecord])[] = [
    [counts.attendance, 'attendance'],
    [counts.bridgePoints, 'bridgePoints'],
  ];
  const faults = lists.flatMap(([rows, member]) => {
    const checked = checkAttendance(rows, member);
    return checked.ok ? [] : checked.error;
  });
  const empty = isOfNoOne({ chairs: meeting.chairs, ...counts });
  return empty ? [...faults, { code: 'MEETING_OF_NO_ONE', path: ['attendance'] }] : faults;
};

/** Records how many people of each unit take part. */
export const recordAttendance = (meeting: Meeting, counts: AttendanceRecord): MeetingResult<Meeting> => {
  const open = stateAfter(meeting.state, 'RECORD_ATTENDANCE');
  if (!open.ok) return open;
  const faults = checkRecord(meeting, counts);
  const { attendance, bridgePoints } = counts;
  return faults.length > 0 ? err(faults) : ok({ ...meeting, attendance, bridgePoints });
};

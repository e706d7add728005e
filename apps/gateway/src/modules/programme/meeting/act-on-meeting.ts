import type { Day } from '@danvan/domain/kernel';
import {
  type AttendanceRecord,
  cancelMeeting as cancelled,
  concludeMeeting as concluded,
  recordAttendance as counted,
  holdMeeting as held,
} from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { RecordOrder } from '../record/change-record.ts';
import { changeMeeting } from './change-meeting.ts';
import { surroundingsOf } from './meeting-surroundings.ts';
import { decided, noticed } from './prepare-meeting.ts';

/** Records how many people of each unit take part. */
export const recordMeetingAttendance = (order: RecordOrder, counts: AttendanceRecord) =>
  changeMeeting({
    name: 'RECORD_MEETING_ATTENDANCE',
    order,
    content: counts,
    decide: async (_, meeting) => decided(counted(meeting, counts)),
  });

/** Records that the meeting took place. */
export const holdMeeting = (order: RecordOrder, heldOn: Day) =>
  changeMeeting({
    name: 'HOLD_MEETING',
    order,
    content: heldOn,
    decide: async (uow, meeting) => {
      const today = todayOf({ now: () => uow.now });
      return noticed(held(meeting, heldOn, today, await surroundingsOf(uow, meeting.id, meeting)));
    },
  });

/** The minutes are agreed. */
export const concludeMeeting = (order: RecordOrder) =>
  changeMeeting({
    name: 'CONCLUDE_MEETING',
    order,
    content: null,
    decide: async (_, meeting) => decided(concluded(meeting)),
  });

/** Calls off a meeting that is not held yet. */
export const cancelMeeting = (order: RecordOrder, reason: string) =>
  changeMeeting({
    name: 'CANCEL_MEETING',
    order,
    content: reason,
    decide: async (_, meeting) => decided(cancelled(meeting, reason)),
  });

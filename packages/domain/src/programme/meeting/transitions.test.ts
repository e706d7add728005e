import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { concludeMeeting, recordMinutes } from './conclude-meeting.ts';
import { holdMeeting } from './hold-meeting.ts';
import { MEETING_STATES, type MeetingState } from './model.ts';
import { recordAttendance } from './record-attendance.ts';
import { reviseMeeting } from './revise-meeting.ts';
import { alone, draftMeeting, heldMeeting, meeting, places, unit } from './testing.ts';
import { MEETING_ACTS, MEETING_TRANSITIONS, openMeetingActs } from './transitions.ts';

const today = day('2026-11-22');

/** The reviewed table; columns are the acts in their order, "-" what cannot happen. */
const REVIEWED: Readonly<Record<MeetingState, string>> = {
  //         revise  attend  hold conclude- close- minutes assign conclude cancel
  PLANNED: 'PLANNED PLANNED HELD - - - - - CANCELLED',
  HELD: '- HELD - HELD HELD HELD HELD CONCLUDED -',
  CONCLUDED: '- - - - - - CONCLUDED - -',
  CANCELLED: '- - - - - - - - -',
};

describe('the life of a meeting', () => {
  it.each(MEETING_STATES)('from %s leads exactly where it was reviewed to lead', (state) => {
    const row = MEETING_ACTS.map((act) => MEETING_TRANSITIONS[state][act] ?? '-').join(' ');
    expect(row).toBe(REVIEWED[state]);
  });

  it('offers no act on what was called off', () => {
    expect(openMeetingActs('CANCELLED')).toEqual([]);
  });

  it('goes from planned over held to concluded, when the minutes are there', () => {
    const held = holdMeeting(meeting(), day('2026-03-16'), today, alone());
    if (!held.ok) throw new Error('not held');
    expect(held.value.value).toMatchObject({ state: 'HELD', heldOn: '2026-03-16' });
    expect(places(concludeMeeting(held.value.value))).toEqual(['MINUTES_REQUIRED minutes']);
    const written = recordMinutes(held.value.value, { minutes: ' Đã thống nhất. ', minutesDocument: null });
    expect(written).toMatchObject({ ok: true, value: { minutes: 'Đã thống nhất.' } });
    expect(written.ok && concludeMeeting(written.value)).toMatchObject({ value: { state: 'CONCLUDED' } });
  });

  it('a meeting that is held is neither planned anew nor called off nor held again', () => {
    expect(places(reviseMeeting(heldMeeting(), draftMeeting(), alone()))).toEqual(['WRONG_STATE']);
    expect(places(cancelMeeting(heldMeeting(), 'Hoãn'))).toEqual(['WRONG_STATE']);
    expect(places(holdMeeting(heldMeeting(), today, today, alone()))).toEqual(['WRONG_STATE']);
  });

  it('is not held on a day that lies ahead', () => {
    expect(places(holdMeeting(meeting(), day('2026-11-23'), today, alone()))).toEqual([
      'HELD_IN_THE_FUTURE heldOn',
    ]);
  });

  it('is called off with a reason', () => {
    expect(places(cancelMeeting(meeting(), ' '))).toEqual(['TEXT_REQUIRED reason']);
    expect(cancelMeeting(meeting(), ' Dời sang quý II ')).toMatchObject({
      value: { state: 'CANCELLED', cancelReason: 'Dời sang quý II' },
    });
  });

  it('minutes name no person', () => {
    const draft = { minutes: 'Liên hệ 0912345678', minutesDocument: null };
    expect(places(recordMinutes(heldMeeting(), draft))).toEqual(['PERSONAL_IDENTIFIER minutes']);
  });

  it('attendance is counted before and after, in whole people, and somebody is there', () => {
    const counts = (people: number) => ({
      attendance: [{ unit: unit('cong-an-tinh'), people }],
      bridgePoints: [{ unit: unit('sa-thay'), people }],
    });
    expect(recordAttendance(heldMeeting(), counts(12))).toMatchObject({ ok: true });
    expect(places(recordAttendance(meeting(), counts(-1)))).toEqual([
      'COUNT_NOT_WHOLE attendance.0.people',
      'COUNT_NOT_WHOLE bridgePoints.0.people',
    ]);
    expect(places(recordAttendance(meeting({ chairs: [] }), counts(0)))).toEqual([
      'MEETING_OF_NO_ONE attendance',
    ]);
  });
});

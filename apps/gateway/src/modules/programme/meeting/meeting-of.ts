import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { type MeetingType, toMeetingType } from './meeting.type.ts';

/** The meeting of a record that is seen. */
export const meetingOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<MeetingType | null> => {
  const meeting = await loaders.meeting(stored.id);
  return meeting && toMeetingType(stored, meeting);
};

/** A meeting by its id; null when there is none that the viewer sees. */
export const seenMeeting = async (context: GatewayContext, id: string): Promise<MeetingType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'MEETING' ? meetingOf(context, stored) : null;
};

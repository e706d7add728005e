import { addDays, type Day } from '@danvan/domain/kernel';

/** Without a meeting, what was done in the last month is told. */
const RECENT_DAYS = 30;

export type DoneSince<Meeting> = { readonly day: Day; readonly meeting: Meeting | null };

/** Since when what is done is told: the last meeting that was held, or else the last month. */
export const doneSince = <Meeting extends { readonly day: Day }>(
  meetings: readonly Meeting[],
  today: Day,
): DoneSince<Meeting> => {
  const [meeting] = meetings;
  return meeting ? { day: meeting.day, meeting } : { day: addDays(today, -RECENT_DAYS), meeting: null };
};

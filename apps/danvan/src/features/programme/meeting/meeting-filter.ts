import type { SchemaType } from '@danvan/api-schema';
import { MEETING_KINDS, type MeetingKind } from '@danvan/domain/programme';

/** What a list of meetings is narrowed to; all of it lives in the address. */
export type MeetingChoice = {
  readonly programmeId: string | null;
  readonly kind: string | null;
  readonly year: string | null;
};

const isKind = (text: string | null): text is MeetingKind =>
  (MEETING_KINDS as readonly (string | null)[]).includes(text);

/** The filter of the API; what an address says that is no kind and no year narrows nothing. */
export const meetingFilter = ({ programmeId, kind, year }: MeetingChoice): SchemaType<'MeetingFilter'> => ({
  programmeId,
  kinds: isKind(kind) ? [kind] : null,
  year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
});

/** Is the list narrowed to anything? */
export const isNarrowed = (choice: MeetingChoice): boolean =>
  Object.values(meetingFilter(choice)).some((value) => value !== null);

/** Years to choose from: next year, and back to the first of the published documents. */
export const yearsUpTo = (today: string): readonly number[] => {
  const next = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: next - FIRST_YEAR + 1 }, (_, index) => next - index);
};

const FIRST_YEAR = 2010;

import type { SchemaType } from '@danvan/api-schema';
import type { Day } from '@danvan/domain/kernel';
import type { AgendaKind, MeetingKind, Visibility } from '@danvan/domain/programme';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { ShownMeeting, ShownSeat } from './meeting.graphql.ts';

export type NamedUnit = { readonly id: string; readonly name: string };
/** A unit with the count as typed: empty, or digits. */
export type SeatDraft = { readonly unit: NamedUnit; readonly people: string };
export type PaperDraft = { readonly title: string; readonly unit: NamedUnit | null };
export type AgendaDraft = { readonly title: string; readonly kind: AgendaKind };

/** A meeting while it is being typed. */
export type MeetingFormDraft = {
  readonly title: string;
  readonly meetingKind: MeetingKind;
  readonly programmes: readonly ChosenRecord[];
  readonly plannedOn: Day | null;
  readonly place: string;
  readonly chairs: readonly NamedUnit[];
  readonly attendance: readonly SeatDraft[];
  readonly bridgePoints: readonly SeatDraft[];
  readonly agenda: readonly AgendaDraft[];
  readonly papers: readonly PaperDraft[];
  readonly appraisedFrom: Day | null;
  readonly appraisedTo: Day | null;
  readonly followsId: string | null;
  readonly visibility: Visibility;
};

/** A new meeting: the own unit chairs, both sides see it. */
export const newMeeting = (unit: NamedUnit): MeetingFormDraft => ({
  title: '',
  meetingKind: 'BRIEFING',
  programmes: [],
  plannedOn: null,
  place: '',
  chairs: [unit],
  attendance: [],
  bridgePoints: [],
  agenda: [],
  papers: [],
  appraisedFrom: null,
  appraisedTo: null,
  followsId: null,
  visibility: 'JOINT',
});

const seatsOf = (seats: readonly ShownSeat[]): readonly SeatDraft[] =>
  seats.map(({ unit, people }) => ({ unit, people: people === null ? '' : String(people) }));

/** A meeting that is there, to be changed. */
export const draftOf = (meeting: ShownMeeting): MeetingFormDraft => ({
  title: meeting.title,
  meetingKind: meeting.meetingKind,
  programmes: meeting.programmes.map(({ id, title }) => ({ id, name: title })),
  plannedOn: meeting.plannedOn,
  place: meeting.place ?? '',
  chairs: meeting.chairs,
  attendance: seatsOf(meeting.attendance),
  bridgePoints: seatsOf(meeting.bridgePoints),
  agenda: meeting.agenda,
  papers: meeting.papers,
  appraisedFrom: meeting.appraises?.from ?? null,
  appraisedTo: meeting.appraises?.to ?? null,
  followsId: meeting.follows?.id ?? null,
  visibility: meeting.visibility,
});

/** A count as typed; null while nobody has counted. */
export const readCount = (typed: string): number | null => {
  const digits = typed.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
};

/** Units with their counts, as the API takes them. */
export const seatsInput = (seats: readonly SeatDraft[]): SchemaType<'UnitAttendanceInput'>[] =>
  seats.map(({ unit, people }) => ({ unitId: unit.id, people: readCount(people) }));

/** A meeting with everything that the API cannot do without. */
export type CompleteDraft = Omit<MeetingFormDraft, 'plannedOn' | 'papers'> & {
  readonly plannedOn: Day;
  readonly papers: readonly { readonly title: string; readonly unit: NamedUnit }[];
};

/** What has to be typed before a meeting can be sent, as paths of its members: a day, the other end of a period, who reads a paper. */
export const missingMembers = (draft: MeetingFormDraft): readonly string[] => {
  const { plannedOn, appraisedFrom, appraisedTo, papers } = draft;
  return [
    ...(plannedOn === null ? ['plannedOn'] : []),
    ...(appraisedFrom === null && appraisedTo !== null ? ['appraises.from'] : []),
    ...(appraisedFrom !== null && appraisedTo === null ? ['appraises.to'] : []),
    ...papers.flatMap(({ unit }, index) => (unit === null ? [`papers.${index}.unit`] : [])),
  ];
};

/** Is everything there? */
export const isComplete = (draft: MeetingFormDraft): draft is CompleteDraft =>
  missingMembers(draft).length === 0;

/** What was typed, as the API takes it. */
export const meetingInput = (draft: CompleteDraft): SchemaType<'MeetingInput'> => ({
  title: draft.title,
  meetingKind: draft.meetingKind,
  programmeIds: draft.programmes.map(({ id }) => id),
  plannedOn: draft.plannedOn,
  place: draft.place === '' ? null : draft.place,
  chairIds: draft.chairs.map(({ id }) => id),
  attendance: seatsInput(draft.attendance),
  bridgePoints: seatsInput(draft.bridgePoints),
  agenda: [...draft.agenda],
  papers: draft.papers.map(({ title, unit }) => ({ title, unitId: unit.id })),
  appraises:
    draft.appraisedFrom !== null && draft.appraisedTo !== null
      ? { from: draft.appraisedFrom, to: draft.appraisedTo }
      : null,
  followsId: draft.followsId,
  visibility: draft.visibility,
});

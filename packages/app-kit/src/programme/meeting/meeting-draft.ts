import type { SchemaType } from '@danvan/api-schema';
import type { Day } from '@danvan/domain/kernel';
import type { AgendaKind, MeetingKind, Visibility } from '@danvan/domain/programme';
import type { ChosenRecord } from '../document/RecordPicker.tsx';
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

const appraisedInput = ({ appraisedFrom: from, appraisedTo: to }: MeetingFormDraft) =>
  from !== null && to !== null ? { from, to } : null;

/** What was typed, as the API takes it; rows left empty are left out. */
export const meetingInput = (draft: MeetingFormDraft, plannedOn: Day): SchemaType<'MeetingInput'> => ({
  title: draft.title,
  meetingKind: draft.meetingKind,
  programmeIds: draft.programmes.map(({ id }) => id),
  plannedOn,
  place: draft.place === '' ? null : draft.place,
  chairIds: draft.chairs.map(({ id }) => id),
  attendance: seatsInput(draft.attendance),
  bridgePoints: seatsInput(draft.bridgePoints),
  agenda: draft.agenda.filter(({ title }) => title.trim() !== ''),
  papers: draft.papers.flatMap(({ title, unit }) => (unit === null ? [] : [{ title, unitId: unit.id }])),
  appraises: appraisedInput(draft),
  followsId: draft.followsId,
  visibility: draft.visibility,
});

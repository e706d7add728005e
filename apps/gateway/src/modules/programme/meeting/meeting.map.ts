import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type Closing,
  type Conclusion,
  type ConclusionRef,
  type DocumentId,
  type Meeting,
  type MeetingId,
  recordId,
  type TaskId,
  type UnitAttendance,
} from '@danvan/domain/programme';
import type { MeetingClosingRow, MeetingConclusionRow, MeetingRow, MeetingSeatRow } from './meeting.row.ts';

/** A row of the store's query: the meeting with what it takes from its record and its other tables. */
export type MeetingJoined = MeetingRow & {
  title: string;
  programmes: string[];
  seats: MeetingSeatRow[];
  conclusions: MeetingConclusionRow[];
  closings: MeetingClosingRow[];
};

const seatsOf = (row: MeetingJoined, seat: MeetingSeatRow['seat']): UnitAttendance[] =>
  row.seats
    .filter((each) => each.seat === seat)
    .map(({ unit_id, people }) => ({ unit: unit_id as OrgUnitId, people }));

const refTo = (meeting: string | null, number: number | null): ConclusionRef | null =>
  meeting === null || number === null ? null : { meeting: meeting as MeetingId, number };

const toConclusion = (row: MeetingConclusionRow): Conclusion => ({
  number: row.number,
  text: row.text,
  kind: row.kind as Conclusion['kind'],
  owner: row.owner_id as OrgUnitId | null,
  dueOn: row.due_on as Day | null,
  task: row.task_id as TaskId | null,
  carriesOver: refTo(row.carries_meeting_id, row.carries_number),
});

const toClosing = (row: MeetingClosingRow): Closing => ({
  of: { meeting: row.of_meeting_id as MeetingId, number: row.of_number },
  reason: row.reason,
});

const appraisedOf = ({ appraises_from: from, appraises_to: to }: MeetingRow): Meeting['appraises'] =>
  from === null || to === null ? null : { from: from as Day, to: to as Day };

export const toMeeting = (row: MeetingJoined): Meeting => ({
  id: row.id as MeetingId,
  title: row.title,
  programmes: row.programmes.map((programme) => recordId<'PROGRAMME'>(programme)),
  kind: row.kind as Meeting['kind'],
  state: row.state as Meeting['state'],
  plannedOn: row.planned_on as Day,
  heldOn: row.held_on as Day | null,
  place: row.place,
  chairs: row.chairs as readonly OrgUnitId[],
  attendance: seatsOf(row, 'HALL'),
  bridgePoints: seatsOf(row, 'BRIDGE'),
  agenda: row.agenda as Meeting['agenda'],
  papers: row.papers as Meeting['papers'],
  appraises: appraisedOf(row),
  follows: row.follows_id as MeetingId | null,
  minutes: row.minutes,
  minutesDocument: row.minutes_document_id as DocumentId | null,
  conclusions: row.conclusions.map(toConclusion),
  closings: row.closings.map(toClosing),
  cancelReason: row.cancel_reason,
});

export const toMeetingRow = (meeting: Meeting): MeetingRow => ({
  id: meeting.id,
  kind: meeting.kind,
  state: meeting.state,
  planned_on: meeting.plannedOn,
  held_on: meeting.heldOn,
  place: meeting.place,
  chairs: meeting.chairs,
  agenda: meeting.agenda,
  papers: meeting.papers,
  appraises_from: meeting.appraises?.from ?? null,
  appraises_to: meeting.appraises?.to ?? null,
  follows_id: meeting.follows,
  minutes: meeting.minutes,
  minutes_document_id: meeting.minutesDocument,
  cancel_reason: meeting.cancelReason,
});

export const toSeatRows = ({ id, attendance, bridgePoints }: Meeting): MeetingSeatRow[] => {
  const rows = (list: readonly UnitAttendance[], seat: MeetingSeatRow['seat']) =>
    list.map(({ unit, people }, position) => ({ meeting_id: id, seat, unit_id: unit, position, people }));
  return [...rows(attendance, 'HALL'), ...rows(bridgePoints, 'BRIDGE')];
};

export const toConclusionRows = ({ id, conclusions }: Meeting): MeetingConclusionRow[] =>
  conclusions.map(({ owner, dueOn, task, carriesOver, ...said }) => ({
    meeting_id: id,
    ...said,
    owner_id: owner,
    due_on: dueOn,
    task_id: task,
    carries_meeting_id: carriesOver?.meeting ?? null,
    carries_number: carriesOver?.number ?? null,
  }));

export const toClosingRows = ({ id, closings }: Meeting): MeetingClosingRow[] =>
  closings.map(({ of, reason }) => ({
    meeting_id: id,
    of_meeting_id: of.meeting,
    of_number: of.number,
    reason,
  }));

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import {
  type ConclusionRef,
  type MeetingDraft,
  recordId,
  type UnitAttendance,
} from '@danvan/domain/programme';
import type { ConclusionRefInput } from './conclusion-act.type.ts';
import type { MeetingInput, UnitAttendanceInput } from './meeting-act.type.ts';

/** A unit as typed; null where none was. */
export const unitIn = (unit: string | null | undefined): OrgUnitId | null =>
  unit ? id<'OrgUnit'>(unit) : null;

/** Units with their counts as typed. */
export const attendanceIn = (rows: readonly UnitAttendanceInput[]): readonly UnitAttendance[] =>
  rows.map(({ unitId, people }) => ({ unit: id<'OrgUnit'>(unitId), people: people ?? null }));

/** A conclusion as it was pointed at. */
export const conclusionIn = ({ meetingId, number }: ConclusionRefInput): ConclusionRef => ({
  meeting: recordId<'MEETING'>(meetingId),
  number,
});

/** A meeting as typed. */
export const meetingIn = (input: MeetingInput): MeetingDraft => ({
  title: input.title,
  kind: input.meetingKind,
  programmes: input.programmeIds.map((programme) => recordId<'PROGRAMME'>(programme)),
  plannedOn: input.plannedOn,
  place: input.place ?? null,
  chairs: input.chairIds.map((unit) => id<'OrgUnit'>(unit)),
  attendance: attendanceIn(input.attendance),
  bridgePoints: attendanceIn(input.bridgePoints),
  agenda: input.agenda.map(({ title, kind }) => ({ title, kind })),
  papers: input.papers.map(({ title, unitId }) => ({ title, unit: id<'OrgUnit'>(unitId) })),
  appraises: input.appraises ? { from: input.appraises.from, to: input.appraises.to } : null,
  follows: input.followsId ? recordId<'MEETING'>(input.followsId) : null,
});

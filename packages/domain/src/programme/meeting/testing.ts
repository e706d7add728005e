import type { OrgUnitId } from '../../hierarchy/model.ts';
import { day, id } from '../../kernel/index.ts';
import { type MeetingId, type ProgrammeId, recordId } from '../record/index.ts';
import { NO_NEIGHBOURS } from './follows.ts';
import type { MeetingSurroundings } from './make-meeting.ts';
import { type Conclusion, type Meeting, type MeetingDraft, plannedMeeting } from './model.ts';
import type { ConclusionDraft } from './record-conclusion.ts';

/** Builders of this noun's tests; only what matters is stated. */
export const unit = (name: string): OrgUnitId => id<'OrgUnit'>(name);
export const programmeOf = (name: string): ProgrammeId => recordId<'PROGRAMME'>(name);
export const meetingId = (name: string): MeetingId => recordId<'MEETING'>(name);

export const draftMeeting = (over: Partial<MeetingDraft> = {}): MeetingDraft => ({
  title: 'Hội nghị giao ban năm 2026',
  kind: 'BRIEFING',
  programmes: [programmeOf('phoi-hop')],
  plannedOn: day('2026-03-15'),
  place: null,
  chairs: [unit('ban-dan-van')],
  attendance: [],
  bridgePoints: [],
  agenda: [],
  papers: [],
  appraises: null,
  follows: null,
  ...over,
});

export const alone = (over: Partial<MeetingSurroundings> = {}): MeetingSurroundings => ({
  id: null,
  programmes: [],
  around: NO_NEIGHBOURS,
  ...over,
});

export const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  ...plannedMeeting(meetingId('giao-ban-2026'), draftMeeting()),
  ...over,
});

/** A meeting that was held on the day it was planned for. */
export const heldMeeting = (over: Partial<Meeting> = {}): Meeting =>
  meeting({ state: 'HELD', heldOn: over.plannedOn ?? day('2026-03-15'), ...over });

export const conclusion = (number: number, over: Partial<Conclusion> = {}): Conclusion => ({
  number,
  text: `Nhiệm vụ ${number}`,
  kind: 'TASK',
  owner: null,
  dueOn: null,
  task: null,
  carriesOver: null,
  ...over,
});

export const said = (over: Partial<ConclusionDraft> = {}): ConclusionDraft => ({
  number: null,
  text: 'Tập huấn nghiệp vụ',
  kind: 'TASK',
  owner: null,
  dueOn: null,
  carriesOver: null,
  ...over,
});

/** The codes of faults with where they are. */
export const places = (
  result: { ok: true } | { ok: false; error: readonly { code: string; path: readonly unknown[] }[] },
): readonly string[] =>
  result.ok ? [] : result.error.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

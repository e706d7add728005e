import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day } from '../../kernel/index.ts';
import type { DocumentId, MeetingId, ProgrammeId, TaskId } from '../record/index.ts';

/** giao ban / trực tuyến / sơ kết / tổng kết / ký kết / phát động / tập huấn / chuyên đề (facts.md §5). */
export const MEETING_KINDS = [
  'BRIEFING',
  'ONLINE_CONFERENCE',
  'INTERIM_REVIEW',
  'SUMMARY_REVIEW',
  'SIGNING',
  'LAUNCH',
  'TRAINING',
  'THEMATIC',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** dự kiến / đã họp / đã có kết luận (biên bản đã thống nhất) / đã hủy. */
export const MEETING_STATES = ['PLANNED', 'HELD', 'CONCLUDED', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** báo cáo / tham luận / thảo luận / kết luận. */
export const AGENDA_KINDS = ['REPORT', 'PAPER', 'DISCUSSION', 'CONCLUSION'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** đánh giá / nhiệm vụ. */
export const CONCLUSION_KINDS = ['ASSESSMENT', 'TASK'] as const;
export type ConclusionKind = (typeof CONCLUSION_KINDS)[number];

/** How many people of a unit are there; null while nobody has counted. Never who. */
export type UnitAttendance = { readonly unit: OrgUnitId; readonly people: number | null };

/** điểm cầu: the seat of a unit at an online conference. Its people are not among those of the main hall. */
export type BridgePoint = UnitAttendance;

/** One item of the agenda; its place in the list is its order. */
export type AgendaItem = { readonly title: string; readonly kind: AgendaKind };

/** tham luận: read by a unit. */
export type MeetingPaper = { readonly title: string; readonly unit: OrgUnitId };

/** kỳ được đánh giá: both days belong to it. */
export type AppraisedPeriod = { readonly from: Day; readonly to: Day };

/** One conclusion, wherever it was reached; its number counts from 1 within its meeting. */
export type ConclusionRef = { readonly meeting: MeetingId; readonly number: number };

/**
 * kết luận. Owner and deadline may still be missing while it is only recorded (S3 names neither); a task it becomes
 * only with both.
 */
export type Conclusion = {
  readonly number: number;
  readonly text: string;
  readonly kind: ConclusionKind;
  readonly owner: OrgUnitId | null;
  readonly dueOn: Day | null;
  /** The task it has become. */
  readonly task: TaskId | null;
  /** An earlier conclusion that this one takes over, with a new owner or a new day. */
  readonly carriesOver: ConclusionRef | null;
};

/** A meeting says that an earlier conclusion is asked for no more, and why. */
export type Closing = { readonly of: ConclusionRef; readonly reason: string };

/** A meeting as it is planned; `chairs` and the units of `attendance` are named, people are only counted. */
export type MeetingPlan = {
  readonly title: string;
  readonly kind: MeetingKind;
  /** Several at once (S1: three). */
  readonly programmes: readonly ProgrammeId[];
  readonly plannedOn: Day;
  readonly place: string | null;
  readonly chairs: readonly OrgUnitId[];
  readonly attendance: readonly UnitAttendance[];
  readonly bridgePoints: readonly BridgePoint[];
  readonly agenda: readonly AgendaItem[];
  readonly papers: readonly MeetingPaper[];
  readonly appraises: AppraisedPeriod | null;
  /** The meeting whose conclusions are asked for at this one. */
  readonly follows: MeetingId | null;
};

/** A meeting as typed in: the same members, nothing checked. */
export type MeetingDraft = MeetingPlan;

/** hội nghị with what came of it. */
export type Meeting = MeetingPlan & {
  readonly id: MeetingId;
  readonly state: MeetingState;
  readonly heldOn: Day | null;
  /** biên bản: the text, the document, or both. */
  readonly minutes: string | null;
  readonly minutesDocument: DocumentId | null;
  readonly conclusions: readonly Conclusion[];
  readonly closings: readonly Closing[];
  /** Why it was called off. */
  readonly cancelReason: string | null;
};

/** The day a meeting stands for: when it was held, or is to be. */
export const dayOfMeeting = (meeting: Pick<Meeting, 'heldOn' | 'plannedOn'>): Day =>
  meeting.heldOn ?? meeting.plannedOn;

/** A meeting that was just planned. */
export const plannedMeeting = (id: MeetingId, plan: MeetingPlan): Meeting => ({
  ...plan,
  id,
  state: 'PLANNED',
  heldOn: null,
  minutes: null,
  minutesDocument: null,
  conclusions: [],
  closings: [],
  cancelReason: null,
});

/** Every unit a meeting names: those that chair, attend, read a paper or answer for a conclusion; each once. */
export const unitsOfMeeting = (meeting: MeetingPlan & Partial<Pick<Meeting, 'conclusions'>>): OrgUnitId[] => {
  const owners = (meeting.conclusions ?? []).flatMap(({ owner }) => owner ?? []);
  const rows = [...meeting.attendance, ...meeting.bridgePoints, ...meeting.papers];
  return [...new Set([...meeting.chairs, ...rows.map(({ unit }) => unit), ...owners])];
};

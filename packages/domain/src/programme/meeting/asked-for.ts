import { type Day, daysBetween } from '../../kernel/index.ts';
import type { MeetingId, TaskId } from '../record/index.ts';
import type { Conclusion, ConclusionRef, Meeting } from './model.ts';

/** đã xong đúng hạn / xong muộn / chưa đến hạn / quá hạn / chưa giao / đã dừng. */
export const ASKED_STATES = ['DONE', 'DONE_LATE', 'NOT_DONE', 'OVERDUE', 'NOT_ASSIGNED', 'STOPPED'] as const;
export type AskedState = (typeof ASKED_STATES)[number];

/** A task as a meeting sees it. */
export type PromisedTask = {
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  /** It was cancelled: it will not be done. */
  readonly isStopped: boolean;
};

/** What became of it at the meeting that asks: carried over into one of its conclusions, or closed with a reason. */
export type Settlement =
  | { readonly kind: 'CARRIED_OVER'; readonly number: number }
  | { readonly kind: 'CLOSED'; readonly reason: string };

/** What an earlier meeting assigned, as it stands on the day it is asked for. */
export type Asked = {
  readonly of: ConclusionRef;
  /** The day of the meeting that assigned it. */
  readonly since: Day;
  readonly conclusion: Conclusion;
  readonly state: AskedState;
  /** How many days late it was done, or is overdue; 0 otherwise. */
  readonly days: number;
  readonly settlement: Settlement | null;
};

/** A meeting as far as later ones ask about it. */
export type PastMeeting = Pick<Meeting, 'conclusions' | 'closings'> & {
  readonly id: MeetingId;
  readonly on: Day;
};

export const sameConclusion = (one: ConclusionRef, other: ConclusionRef): boolean =>
  one.meeting === other.meeting && one.number === other.number;

type Standing = Pick<Asked, 'state' | 'days'>;

/** Where a promise stands on a day; what is done later than that day is not done yet. */
export const standingOn = (task: PromisedTask | null, on: Day): Standing => {
  if (task === null) return { state: 'NOT_ASSIGNED', days: 0 };
  const { doneOn, dueOn } = task;
  if (doneOn !== null && doneOn <= on) {
    const late = Math.max(0, daysBetween(dueOn, doneOn));
    return { state: late > 0 ? 'DONE_LATE' : 'DONE', days: late };
  }
  if (task.isStopped) return { state: 'STOPPED', days: 0 };
  const overdue = Math.max(0, daysBetween(dueOn, on));
  return { state: overdue > 0 ? 'OVERDUE' : 'NOT_DONE', days: overdue };
};

/** What the meeting itself decided about an earlier conclusion. */
const settlementAt = (
  meeting: Pick<Meeting, 'conclusions' | 'closings'>,
  of: ConclusionRef,
): Settlement | null => {
  const heir = meeting.conclusions.find(({ carriesOver }) => carriesOver && sameConclusion(carriesOver, of));
  if (heir !== undefined) return { kind: 'CARRIED_OVER', number: heir.number };
  const closing = meeting.closings.find((each) => sameConclusion(each.of, of));
  return closing === undefined ? null : { kind: 'CLOSED', reason: closing.reason };
};

const isDone = ({ state }: Standing): boolean => state === 'DONE' || state === 'DONE_LATE';

/**
 * What a meeting asks for: every task conclusion of the meeting before, and of those before that whatever was still
 * open when that meeting was held. Nothing promised is forgotten: it is named at every meeting until it is done,
 * carried over or closed, also when its task was stopped or never given out.
 *
 * @param meeting the meeting that asks; what it settles itself stays named, with the settlement
 * @param earlier the meetings it follows, the last first
 * @param on the day of the question: when the meeting is held, or today while it is only planned
 */
export const askedFor = (
  meeting: Pick<Meeting, 'conclusions' | 'closings'>,
  earlier: readonly PastMeeting[],
  tasks: ReadonlyMap<TaskId, PromisedTask>,
  on: Day,
): readonly Asked[] => {
  const last = earlier[0];
  if (last === undefined) return [];
  const taskOf = ({ task }: Conclusion): PromisedTask | null => (task && tasks.get(task)) ?? null;
  const wasOpen = (past: PastMeeting, conclusion: Conclusion): boolean => {
    if (past === last) return true;
    const of = { meeting: past.id, number: conclusion.number };
    return (
      !isDone(standingOn(taskOf(conclusion), last.on)) &&
      earlier.every((each) => settlementAt(each, of) === null)
    );
  };
  return earlier.flatMap((past) =>
    past.conclusions
      .filter((conclusion) => conclusion.kind === 'TASK' && wasOpen(past, conclusion))
      .map((conclusion) => {
        const of = { meeting: past.id, number: conclusion.number };
        const standing = standingOn(taskOf(conclusion), on);
        return { of, since: past.on, conclusion, ...standing, settlement: settlementAt(meeting, of) };
      }),
  );
};

import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, err, ok } from '../../kernel/index.ts';
import { checkRequiredText, type FaultPath, LONGEST_TITLE } from '../record/index.ts';
import { type Asked, sameConclusion } from './asked-for.ts';
import type { MeetingFault, MeetingResult } from './fault.ts';
import {
  type Conclusion,
  type ConclusionKind,
  type ConclusionRef,
  dayOfMeeting,
  type Meeting,
} from './model.ts';
import { stateAfter } from './transitions.ts';

/** Longest text of a conclusion, in characters; one that may become a task is its title then. */
export const LONGEST_CONCLUSION: Readonly<Record<ConclusionKind, number>> = {
  ASSESSMENT: 2_000,
  TASK: LONGEST_TITLE,
};

/** A conclusion as typed in; `number` of the one that is meant, null for a new one. */
export type ConclusionDraft = {
  readonly number: number | null;
  readonly text: string;
  readonly kind: ConclusionKind;
  readonly owner: OrgUnitId | null;
  readonly dueOn: Day | null;
  readonly carriesOver: ConclusionRef | null;
};

/** The conclusion of a meeting that bears a number. */
export const conclusionOf = (meeting: Meeting, number: number): Conclusion | undefined =>
  meeting.conclusions.find((conclusion) => conclusion.number === number);

const isSettledHere = (meeting: Meeting, of: ConclusionRef, except: number | null): boolean =>
  meeting.closings.some((closing) => sameConclusion(closing.of, of)) ||
  meeting.conclusions.some(
    ({ carriesOver, number }) => number !== except && carriesOver !== null && sameConclusion(carriesOver, of),
  );

/** Why an earlier conclusion cannot be carried over or closed at this meeting. */
const whyNotSettle = (
  meeting: Meeting,
  of: ConclusionRef,
  asked: readonly Asked[],
  { path, except = null }: { readonly path: FaultPath; readonly except?: number | null },
): MeetingFault | null => {
  if (!asked.some((each) => sameConclusion(each.of, of))) return { code: 'NOT_ASKED', path };
  return isSettledHere(meeting, of, except) ? { code: 'ALREADY_SETTLED', path } : null;
};

const checkNumber = (meeting: Meeting, number: number | null): MeetingFault | null => {
  if (number === null) return null;
  const known = conclusionOf(meeting, number);
  if (known === undefined) return { code: 'CONCLUSION_UNKNOWN', path: ['number'] };
  return known.task === null ? null : { code: 'CONCLUSION_IS_A_TASK', path: ['number'] };
};

const faultsOf = (
  meeting: Meeting,
  draft: ConclusionDraft,
  asked: readonly Asked[],
): readonly MeetingFault[] => {
  const { carriesOver, dueOn, number } = draft;
  const early = dueOn !== null && dueOn < dayOfMeeting(meeting);
  return [
    checkNumber(meeting, number),
    early ? ({ code: 'DEADLINE_BEFORE_MEETING', path: ['dueOn'] } as const) : null,
    carriesOver && whyNotSettle(meeting, carriesOver, asked, { path: ['carriesOver'], except: number }),
  ].filter((fault) => fault !== null);
};

const nextNumber = ({ conclusions }: Meeting): number =>
  Math.max(0, ...conclusions.map(({ number }) => number)) + 1;

/**
 * Records a conclusion under the next number, or says one anew that is no task yet.
 *
 * @param asked what this meeting asks for (`askedFor`): only that can be carried over
 */
export const recordConclusion = (
  meeting: Meeting,
  draft: ConclusionDraft,
  asked: readonly Asked[],
): MeetingResult<Meeting> => {
  const open = stateAfter(meeting.state, 'RECORD_CONCLUSION');
  if (!open.ok) return open;
  const text = checkRequiredText(draft.text, ['text'], LONGEST_CONCLUSION[draft.kind]);
  const faults = [...(text.ok ? [] : [text.error]), ...faultsOf(meeting, draft, asked)];
  if (!text.ok || faults.length > 0) return err(faults);
  const number = draft.number ?? nextNumber(meeting);
  const said = { ...draft, number, text: text.value, task: null };
  const others = meeting.conclusions.filter((each) => each.number !== number);
  return ok({ ...meeting, conclusions: [...others, said].sort((a, b) => a.number - b.number) });
};

/** The meeting asks for an earlier conclusion no more; it says why. */
export const closeAsked = (
  meeting: Meeting,
  closing: { readonly of: ConclusionRef; readonly reason: string },
  asked: readonly Asked[],
): MeetingResult<Meeting> => {
  const open = stateAfter(meeting.state, 'CLOSE_ASKED');
  if (!open.ok) return open;
  const reason = checkRequiredText(closing.reason, ['reason']);
  const refused = whyNotSettle(meeting, closing.of, asked, { path: ['of'] });
  const faults = [...(reason.ok ? [] : [reason.error]), ...(refused ? [refused] : [])];
  if (!reason.ok || faults.length > 0) return err(faults);
  return ok({ ...meeting, closings: [...meeting.closings, { of: closing.of, reason: reason.value }] });
};

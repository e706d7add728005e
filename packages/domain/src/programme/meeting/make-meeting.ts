import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { entriesTwice, type KnownSpan, spans } from '../document/index.ts';
import type { MeetingId } from '../record/index.ts';
import {
  checkRequiredText,
  checkText,
  type FieldFault,
  fromChecks,
  LONGEST_TITLE,
  type ProgrammeId,
} from '../record/index.ts';
import { checkAttendance, checkChairs, isOfNoOne } from './attendance.ts';
import type {
  MeetingFault,
  MeetingFaultCode,
  MeetingResult,
  MeetingWarningCode,
  NoticedMeetingResult,
} from './fault.ts';
import { checkFollows, type MeetingNeighbours } from './follows.ts';
import type { AppraisedPeriod, MeetingDraft, MeetingPlan } from './model.ts';

/** A programme as far as a meeting needs to know it. */
export type MeetingProgramme = {
  readonly id: ProgrammeId;
  readonly title: string;
  readonly validity: KnownSpan;
};

/** What a plan is judged against; `id` is null for a meeting that is only being planned. */
export type MeetingSurroundings = {
  readonly id: MeetingId | null;
  readonly programmes: readonly MeetingProgramme[];
  readonly around: MeetingNeighbours;
};

/** A warning for each programme in whose validity the day does not lie. */
export const outsideValidity = (
  programmes: readonly MeetingProgramme[],
  on: Day,
  member: 'plannedOn' | 'heldOn',
): readonly FieldFault<MeetingWarningCode>[] =>
  programmes
    .filter(({ validity }) => !spans(validity, on))
    .map(({ title }) => ({ code: 'OUTSIDE_VALIDITY', path: [member], about: { programme: title } }));

/** A list whose items each have a text to check; all faults of all items. */
const checkTitles = <T extends { readonly title: string }>(
  items: readonly T[],
  member: 'agenda' | 'papers',
): MeetingResult<readonly T[]> => {
  const titles = items.map(({ title }, index) => checkRequiredText(title, [member, index, 'title']));
  const faults = titles.flatMap((title) => (title.ok ? [] : [title.error]));
  if (faults.length > 0) return err(faults);
  return ok(items.map((item, index) => ({ ...item, title: titles[index]?.ok ? titles[index].value : '' })));
};

const checkProgrammes = (ids: readonly ProgrammeId[]): MeetingResult<readonly ProgrammeId[]> => {
  const faults = entriesTwice(ids, (each) => each, 'PROGRAMME_TWICE' as const, ['programmes']);
  return faults.length > 0 ? err(faults) : ok(ids);
};

const checkPeriod = (period: AppraisedPeriod | null): Result<AppraisedPeriod | null, MeetingFault> =>
  period !== null && period.to < period.from
    ? err({ code: 'PERIOD_ENDS_BEFORE_IT_STARTS', path: ['appraises', 'to'] })
    : ok(period);

const checkMembers = (draft: MeetingDraft, { id, around }: MeetingSurroundings) => {
  const linked = checkFollows({ ...draft, id, on: draft.plannedOn }, around);
  return fromChecks<MeetingPlan, MeetingFaultCode>({
    title: checkRequiredText(draft.title, ['title']),
    kind: ok(draft.kind),
    programmes: checkProgrammes(draft.programmes),
    plannedOn: ok(draft.plannedOn),
    place: checkText(draft.place, ['place'], LONGEST_TITLE),
    chairs: isOfNoOne(draft)
      ? err({ code: 'MEETING_OF_NO_ONE', path: ['chairs'] })
      : checkChairs(draft.chairs),
    attendance: checkAttendance(draft.attendance, 'attendance'),
    bridgePoints: checkAttendance(draft.bridgePoints, 'bridgePoints'),
    agenda: checkTitles(draft.agenda, 'agenda'),
    papers: checkTitles(draft.papers, 'papers'),
    appraises: checkPeriod(draft.appraises),
    follows: linked.length > 0 ? err(linked) : ok(draft.follows),
  });
};

/** Leads from what was typed to a meeting that may be called, or says everything that stands in the way. */
export const makeMeeting = (
  draft: MeetingDraft,
  surroundings: MeetingSurroundings,
): NoticedMeetingResult<MeetingPlan> => {
  const made = checkMembers(draft, surroundings);
  if (!made.ok) return made;
  const warnings = outsideValidity(surroundings.programmes, draft.plannedOn, 'plannedOn');
  return ok({ value: made.value, warnings });
};

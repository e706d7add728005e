import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, err, ok } from '../../kernel/index.ts';
import { entriesTwice } from '../document/index.ts';
import type { TaskId } from '../record/index.ts';
import type { MeetingFault, MeetingResult } from './fault.ts';
import { type Conclusion, dayOfMeeting, type Meeting } from './model.ts';
import { conclusionOf } from './record-conclusion.ts';
import { stateAfter } from './transitions.ts';

/** A conclusion that is about to be a task, with the owner and the day it is given. */
export type ConclusionAssignment = {
  readonly number: number;
  readonly owner: OrgUnitId | null;
  readonly dueOn: Day | null;
};

/** What a conclusion needs as a task. */
export type AssignableConclusion = Conclusion & { readonly owner: OrgUnitId; readonly dueOn: Day };

const whyNot = (
  meeting: Meeting,
  given: ConclusionAssignment,
): readonly (readonly [MeetingFault['code'], string])[] => {
  const conclusion = conclusionOf(meeting, given.number);
  if (conclusion === undefined) return [['CONCLUSION_UNKNOWN', 'number']];
  if (conclusion.kind === 'ASSESSMENT') return [['ASSESSMENT_IS_NO_TASK', 'number']];
  if (conclusion.task !== null) return [['CONCLUSION_IS_A_TASK', 'number']];
  const early = given.dueOn !== null && given.dueOn < dayOfMeeting(meeting);
  return [
    ...(given.owner === null ? [['OWNER_REQUIRED', 'owner'] as const] : []),
    ...(given.dueOn === null ? [['DEADLINE_REQUIRED', 'dueOn'] as const] : []),
    ...(early ? [['DEADLINE_BEFORE_MEETING', 'dueOn'] as const] : []),
  ];
};

const faultsOf = (
  meeting: Meeting,
  assignments: readonly ConclusionAssignment[],
): readonly MeetingFault[] => [
  ...assignments.flatMap((given, index) =>
    whyNot(meeting, given).map(([code, member]) => ({ code, path: ['assignments', index, member] })),
  ),
  ...entriesTwice(assignments, ({ number }) => String(number), 'CONCLUSION_IS_A_TASK' as const, [
    'assignments',
  ]).map((fault) => ({ ...fault, path: [...fault.path, 'number'] })),
];

/** The conclusions that may become tasks together: all that were chosen, or why not one of them may. */
export const assignable = (
  meeting: Meeting,
  assignments: readonly ConclusionAssignment[],
): MeetingResult<readonly AssignableConclusion[]> => {
  const open = stateAfter(meeting.state, 'ASSIGN');
  if (!open.ok) return open;
  if (assignments.length === 0) return err([{ code: 'NOTHING_CHOSEN', path: ['assignments'] }]);
  const faults = faultsOf(meeting, assignments);
  if (faults.length > 0) return err(faults);
  const chosen = assignments.map(({ number, owner, dueOn }) => ({
    ...conclusionOf(meeting, number),
    owner,
    dueOn,
  }));
  return ok(chosen as readonly AssignableConclusion[]);
};

/** The meeting whose conclusions keep the tasks they have become. */
export const withTasks = (
  meeting: Meeting,
  assigned: readonly (AssignableConclusion & { readonly task: TaskId })[],
): Meeting => {
  const byNumber = new Map(assigned.map((each) => [each.number, each]));
  return { ...meeting, conclusions: meeting.conclusions.map((each) => byNumber.get(each.number) ?? each) };
};

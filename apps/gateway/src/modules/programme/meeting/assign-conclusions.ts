import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  type AssignableConclusion,
  assignable,
  type ConclusionAssignment,
  dayOfMeeting,
  type Meeting,
  recordId,
  type TaskDraft,
  type TaskId,
  type Visibility,
  withTasks,
} from '@danvan/domain/programme';
import type { Uow } from '../record/act.ts';
import type { RecordOrder } from '../record/change-record.ts';
import type { RecordFault, SaidNotice } from '../record/record-fault.ts';
import { assignTaskWithin } from '../task/assign-task.ts';
import { changeMeeting } from './change-meeting.ts';
import { refuseMeeting } from './prepare-meeting.ts';

const taskFrom = (meeting: Meeting, { text, owner, dueOn }: AssignableConclusion): TaskDraft => ({
  title: text,
  plan: null,
  theme: null,
  arisesFrom: meeting.id,
  lead: owner,
  cooperating: [],
  product: null,
  targetIndicator: null,
  targetValue: null,
  targetText: null,
  startsOn: null,
  deadline: dueOn,
});

type Assigned = {
  readonly conclusions: (AssignableConclusion & { readonly task: TaskId })[];
  readonly warnings: SaidNotice[];
};

/** One task for each conclusion, shared as its meeting is; all of them or none. */
const assignAll = async (
  uow: Uow,
  meeting: Meeting,
  visibility: Visibility,
  chosen: readonly AssignableConclusion[],
): Promise<Result<Assigned, RecordFault>> => {
  const assigned: Assigned = { conclusions: [], warnings: [] };
  for (const [index, conclusion] of chosen.entries()) {
    const draft = taskFrom(meeting, conclusion);
    const typed = { draft, programmes: meeting.programmes, visibility };
    const task = await assignTaskWithin(uow, typed, dayOfMeeting(meeting));
    if (!task.ok) return err(task.error);
    assigned.conclusions.push({ ...conclusion, task: recordId<'TASK'>(task.value.recordId) });
    const at = ['assignments', String(index)];
    assigned.warnings.push(...task.value.warnings.map((each) => ({ ...each, path: [...at, ...each.path] })));
  }
  return ok(assigned);
};

/** Turns conclusions into tasks in one act; each conclusion keeps its task. */
export const assignConclusions = (order: RecordOrder, assignments: readonly ConclusionAssignment[]) =>
  changeMeeting({
    name: 'ASSIGN_CONCLUSIONS',
    order,
    content: assignments,
    decide: async (uow, meeting, { visibility }) => {
      const chosen = assignable(meeting, assignments);
      if (!chosen.ok) return err(refuseMeeting(chosen.error));
      const assigned = await assignAll(uow, meeting, visibility, chosen.value);
      if (!assigned.ok) return assigned;
      const { conclusions, warnings } = assigned.value;
      return ok({ meeting: withTasks(meeting, conclusions), warnings });
    },
  });

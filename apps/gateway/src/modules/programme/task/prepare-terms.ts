import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  makeTask,
  type ProgrammeId,
  TASK_FAULT_WORDS,
  TASK_WARNING_WORDS,
  type TaskDraft,
  type TaskId,
  type TaskTerms,
  type Visibility,
} from '@danvan/domain/programme';
import { readProgrammes } from '../programme/programme.store.ts';
import type { Uow } from '../record/act.ts';
import type { RecordChange } from '../record/record.store.ts';
import { type RecordFault, type SaidNotice, sayAll } from '../record/record-fault.ts';
import { TIE_FAULT_WORDS, taskTies } from './task-ties.ts';

/** What is typed of a task: its terms, the programmes it belongs to (its plan's besides), and who may see it. */
export type TypedTask = {
  readonly draft: TaskDraft;
  readonly programmes: readonly ProgrammeId[];
  readonly visibility: Visibility;
};

/** Legal terms with the record that goes with them. */
export type PreparedTerms = {
  readonly terms: TaskTerms;
  readonly record: RecordChange;
  readonly warnings: readonly SaidNotice[];
};

/** Of a plan that is still a draft nobody else is told: its tasks are shared when it is issued. */
const recordOf = (terms: TaskTerms, typed: TypedTask, isDraft: boolean): Omit<RecordChange, 'programmes'> =>
  isDraft
    ? { title: terms.title, visibility: 'INTERNAL', concerned: [] }
    : { title: terms.title, visibility: typed.visibility, concerned: [terms.lead, ...terms.cooperating] };

/** Leads from what was typed of a task (`self`: null while it is being assigned) to its terms, or says everything that is wrong with it. */
export const prepareTerms = async (
  uow: Uow,
  typed: TypedTask,
  self: TaskId | null,
): Promise<Result<PreparedTerms, RecordFault>> => {
  const { plan, faults } = await taskTies(uow, typed.draft, self);
  const programmes = [...new Set([...(plan ? [plan.programme] : []), ...typed.programmes])];
  const kept = await readProgrammes(uow.manager, programmes);
  const made = makeTask(typed.draft, { programmes: kept.map(({ programme }) => programme.validity), plan });
  const said = [...(made.ok ? [] : sayAll(TASK_FAULT_WORDS, made.error)), ...sayAll(TIE_FAULT_WORDS, faults)];
  if (!made.ok || said.length > 0) return err({ kind: 'INPUT', faults: said });
  const { value: terms, warnings } = made.value;
  return ok({
    terms,
    record: { ...recordOf(terms, typed, plan?.state === 'DRAFT'), programmes },
    warnings: sayAll(TASK_WARNING_WORDS, warnings),
  });
};

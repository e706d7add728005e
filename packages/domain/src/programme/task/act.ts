import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day } from '../../kernel/index.ts';
import type { TextFaultCode } from '../record/index.ts';
import type { DelayCause, TaskTerms } from './model.ts';

/** Why it takes longer, as typed in by the lead. */
export type DelayDraft = { readonly cause: DelayCause; readonly words: string };

/** An act upon a task with what it needs. */
export type TaskOrder =
  | { readonly act: 'REVISE'; readonly terms: TaskTerms; readonly reason: string }
  | {
      readonly act: 'REPORT_PROGRESS';
      readonly on: Day;
      readonly percent: number | null;
      readonly words: string | null;
      readonly delay: DelayDraft | null;
    }
  | {
      readonly act: 'REPORT_DONE';
      readonly finishedOn: Day;
      readonly result: string;
      readonly delay: DelayDraft | null;
    }
  /** A quality check that failed costs points of quality; a return for another reason does not. */
  | { readonly act: 'SEND_BACK'; readonly reason: string; readonly failsQuality: boolean }
  | { readonly act: 'ACCEPT'; readonly words: string | null }
  | { readonly act: 'CANCEL'; readonly reason: string }
  | { readonly act: 'CONFIRM_CAUSE' };

/** Who acts, and when. */
export type TaskActor = { readonly unit: OrgUnitId; readonly today: Day };

/** Why an act is not open to a unit now, whatever it says. */
export type TaskGuardCode = 'TASK_IN_OTHER_STATE' | 'NOT_YOUR_TASK' | 'NO_CAUSE_TO_CONFIRM' | 'OWN_CAUSE';

/** Why an act upon a task is not possible. */
export type TaskActFaultCode =
  | TextFaultCode
  | TaskGuardCode
  | 'NOTHING_REPORTED'
  | 'PERCENT_NOT_USABLE'
  | 'DAY_IN_FUTURE'
  | 'DAY_BEFORE_ASSIGNED'
  | 'FINISHED_BEFORE_START'
  | 'DELAY_BY_LEAD_ONLY';

import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Decimal } from '../../kernel/index.ts';
import type { IndicatorCode } from '../../reporting/index.ts';
import type { KnownSpan } from '../document/index.ts';
import type { PlanId, TaskId, WorkRecordId } from '../record/index.ts';
import type { TaskAct } from './transitions.ts';

/** đã giao / đang thực hiện / chờ nghiệm thu / trả lại / đã nghiệm thu / đã hủy. */
export const TASK_STATES = ['ASSIGNED', 'IN_PROGRESS', 'DONE', 'SENT_BACK', 'ACCEPTED', 'CANCELLED'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** nguyên nhân khách quan / chủ quan of a delay. */
export const DELAY_CAUSES = ['OBJECTIVE', 'SUBJECTIVE'] as const;
export type DelayCause = (typeof DELAY_CAUSES)[number];

/** chỉ tiêu of a task: a number of an indicator, or words. */
export type TaskTarget =
  | { readonly kind: 'INDICATOR'; readonly indicator: IndicatorCode; readonly value: Decimal }
  | { readonly kind: 'TEXT'; readonly text: string };

/** A task as typed in. The target: an indicator with its value in Vietnamese notation, or words, or nothing. */
export type TaskDraft = {
  readonly title: string | null;
  readonly plan: PlanId | null;
  readonly theme: string | null;
  readonly arisesFrom: WorkRecordId | null;
  readonly lead: OrgUnitId | null;
  readonly cooperating: readonly OrgUnitId[];
  readonly product: string | null;
  readonly targetIndicator: IndicatorCode | null;
  readonly targetValue: string | null;
  readonly targetText: string | null;
  readonly startsOn: Day | null;
  readonly deadline: Day | null;
};

/** What was agreed: legal, made by `makeTask`. */
export type TaskTerms = {
  /** The obligation, in words. */
  readonly title: string;
  readonly plan: PlanId | null;
  /** One of the themes of the plan. */
  readonly theme: string | null;
  /** The meeting or inspection that it comes from. */
  readonly arisesFrom: WorkRecordId | null;
  /** chủ trì: exactly one. */
  readonly lead: OrgUnitId;
  /** phối hợp. */
  readonly cooperating: readonly OrgUnitId[];
  /** sản phẩm: what will be there when it is done. */
  readonly product: string | null;
  readonly target: TaskTarget | null;
  readonly startsOn: Day | null;
  /** The last day on which it is still in time. */
  readonly deadline: Day;
};

/** Why a task takes longer. Only an objective cause that the assigner confirmed spares the points of progress. */
export type Delay = { readonly cause: DelayCause; readonly words: string; readonly isConfirmed: boolean };

/** One act upon a task, as its history keeps it. `percent` and `words` are what was said with it. */
export type TaskEvent = {
  readonly act: TaskAct | 'ASSIGN';
  readonly unit: OrgUnitId;
  readonly on: Day;
  readonly percent: number | null;
  readonly words: string | null;
};

/** nhiệm vụ: what was agreed, and where it stands. */
export type Task = TaskTerms & {
  readonly id: TaskId;
  /** The unit that assigned it. */
  readonly assigner: OrgUnitId;
  readonly state: TaskState;
  readonly assignedOn: Day;
  /** kết quả, as the lead reported it. */
  readonly result: string | null;
  readonly finishedOn: Day | null;
  readonly delay: Delay | null;
  readonly failedChecks: number;
  /** Oldest first. */
  readonly history: readonly TaskEvent[];
};

/** What surrounds a task while it becomes legal. */
export type TaskSetting = {
  /** Of the programmes that it belongs to. */
  readonly programmes: readonly KnownSpan[];
  readonly plan: { readonly year: number; readonly themes: readonly string[] } | null;
};

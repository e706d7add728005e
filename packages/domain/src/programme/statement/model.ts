import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day } from '../../kernel/index.ts';
import type { DaySpan } from '../activity/index.ts';
import type { ProgrammeId, StatementId, WorkRecordId, WorkRecordKind } from '../record/index.ts';

/** hạn chế / nguyên nhân / ưu điểm / bài học kinh nghiệm / đề xuất, kiến nghị. */
export const STATEMENT_KINDS = ['STRENGTH', 'LIMITATION', 'CAUSE', 'LESSON', 'PROPOSAL'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** nguyên nhân khách quan / chủ quan. */
export const CAUSE_NATURES = ['OBJECTIVE', 'SUBJECTIVE'] as const;
export type CauseNature = (typeof CAUSE_NATURES)[number];

/** At what a statement is made: a meeting, an inspection, or the review of a programme or plan itself. */
export const OCCASION_KINDS = [
  'MEETING',
  'INSPECTION',
  'PROGRAMME',
  'PLAN',
] as const satisfies WorkRecordKind[];

/** What one unit says of the work of a time: kept as a sentence of its own, so that reviews can collect it. */
export type Statement = {
  readonly kind: StatementKind;
  /** Of a cause; null for all else. */
  readonly nature: CauseNature | null;
  readonly text: string;
  /** Its number in the list of its source ("(3)"); null when the source does not number. */
  readonly position: number | null;
  readonly programme: ProgrammeId | null;
  /** The time of which it speaks. */
  readonly span: DaySpan;
  /** The record at which it was made (`OCCASION_KINDS`). */
  readonly occasion: WorkRecordId | null;
  /** The limitations that a cause explains: at least one for a cause, none for all else. */
  readonly explains: readonly StatementId[];
};

/** The same as typed in. */
export type StatementDraft = Omit<Statement, 'text' | 'span'> & {
  readonly text: string | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
};

/** A statement with who made it. */
export type KeptStatement = Statement & { readonly id: StatementId; readonly unit: OrgUnitId };

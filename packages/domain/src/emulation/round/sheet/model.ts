import type { OrgUnitId } from '../../../hierarchy/model.ts';
import type { Decimal, Id } from '../../../kernel/index.ts';
import type { CriterionKey, InputValues } from '../../../scoring/index.ts';

/** Of one sheet: one subject in one round. */
export type ScoreSheetId = Id<'ScoreSheet'>;

/** tự chấm / cụm chấm / phúc tra / điểm cuối. */
export const SHEET_STAGES = ['SELF', 'PEER', 'RECHECK', 'FINAL'] as const;
export type SheetStage = (typeof SHEET_STAGES)[number];

/** The stages that say what is counted, each inheriting from the one before; peers only say what they think. */
export const WRITTEN_STAGES = ['SELF', 'RECHECK', 'FINAL'] as const satisfies readonly SheetStage[];
export type WrittenStage = (typeof WRITTEN_STAGES)[number];

/** đang chấm / đã nộp / trả lại. */
export const SHEET_STATES = ['OPEN', 'SUBMITTED', 'SENT_BACK'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/**
 * Where a value comes from: the approved figures of the unit's reports, the pledge of its year, the keyboard, or the
 * stage before.
 */
export const INPUT_SOURCES = ['REPORTS', 'PLEDGE', 'TYPED', 'CARRIED'] as const;
export type InputSource = (typeof INPUT_SOURCES)[number];

/** What one stage says of a leaf, a veto or a gate. Values that it does not name are those of the stage before. */
export type Mark =
  | { readonly state: 'NOT_ASSIGNED'; readonly reason: string }
  | {
      readonly state: 'ASSIGNED';
      readonly values: InputValues;
      /** Points instead of the rule's; by the holder only. */
      readonly setPoints: Decimal | null;
      readonly reason: string | null;
    };
export type Marks = Readonly<Record<CriterionKey, Mark>>;

/** A value that was filled in, and what it comes from: ids of reports, or of the pledge. */
export type Prefilled = {
  readonly value: Decimal;
  readonly source: Extract<InputSource, 'REPORTS' | 'PLEDGE'>;
  readonly refs: readonly string[];
};
/** By criterion and input. */
export type Prefill = Readonly<Record<CriterionKey, Readonly<Record<string, Prefilled>>>>;

/** Everything that was entered into a sheet. */
export type SheetEntries = {
  readonly subject: string;
  readonly group: string;
  readonly prefill: Prefill;
  readonly marks: Readonly<Record<WrittenStage, Marks>>;
};

/** phiếu chấm of one subject in a round. */
export type RoundSheet = SheetEntries & {
  readonly id: ScoreSheetId;
  /** The unit that answers for the subject. */
  readonly unit: OrgUnitId;
  readonly state: SheetState;
  /** Once it was handed in, every change of it needs a reason. */
  readonly wasSubmitted: boolean;
};

/** What another member of the cluster thinks of one leaf. */
export type PeerScore = {
  readonly reviewer: OrgUnitId;
  readonly key: CriterionKey;
  readonly points: Decimal | null;
  readonly comment: string | null;
};

/** One change of a score already given. */
export type ScoreChange = {
  readonly key: CriterionKey;
  readonly stage: WrittenStage;
  readonly before: Mark;
  readonly after: Mark;
  readonly reason: string;
};

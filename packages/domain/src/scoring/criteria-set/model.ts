import type { Decimal, LocalText, Rounding, Validity } from '../../kernel/index.ts';
import type { IndicatorCode } from '../../reporting/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Condition } from './condition.ts';

/** What is scored by a set: a unit of the hierarchy, or a model. */
export const SUBJECT_KINDS = ['UNIT', 'MODEL'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** chấm điểm / xét công nhận: points on a scale, or every criterion met. */
export const OUTCOMES = ['POINTS', 'RECOGNITION'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What a leaf does when a required input is missing, which is not zero: it counts nothing and the sheet stays whole ·
 * it counts nothing for now and the sheet is incomplete (no class, no rank) · it is left out like one that is not
 * assigned.
 */
export const MISSING_POLICIES = ['ZERO', 'INCOMPLETE', 'NOT_ASSIGNED'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** Names a criterion within its set; stays the same from version to version ("I.1.a"). */
export type CriterionKey = string;

/** One value that a leaf, a veto or a gate asks of whoever is scored. */
export type InputDefinition = {
  readonly name: string;
  readonly label: LocalText;
  /** The indicator whose approved figure over the round's time fills it in; null: typed by hand. */
  readonly indicator: IndicatorCode | null;
  /** Fills in the target that was set for that indicator instead of the figure. */
  readonly isTarget: boolean;
};

type CriterionBase = {
  readonly key: CriterionKey;
  readonly name: LocalText;
  /** Where it stands ("Điều 6 khoản 1 Thông tư 124/2021/TT-BCA"); null: set by us, and said so. */
  readonly source: string | null;
  readonly note: LocalText | null;
};

/** A criterion that is made of others: its maximum is the sum of theirs. */
export type CriterionGroup = CriterionBase & { readonly children: readonly Criterion[] };

/** A criterion with points (or, in a set that recognises, one that is met or not: `maximum` is null). */
export type CriterionLeaf = CriterionBase & {
  readonly maximum: Decimal | null;
  readonly rule: Rule;
  readonly missing: MissingPolicy;
  /** May a unit have it not assigned? */
  readonly mayBeNotAssigned: boolean;
  /** Does it count as quantitative (for the tie-break)? */
  readonly isQuantitative: boolean;
  readonly inputs: readonly InputDefinition[];
};

export type Criterion = CriterionGroup | CriterionLeaf;

/** Is the criterion a leaf? */
export const isLeaf = (criterion: Criterion): criterion is CriterionLeaf => 'rule' in criterion;

/** Classes are named by the set; the best stands first. */
export type Band = {
  readonly code: string;
  readonly name: LocalText;
  /** The least (normalised) total of the class; the last class starts at 0. */
  readonly from: Decimal;
};

/** What an exclusion does to whoever it meets; the score stays visible. */
export type Effect =
  | { readonly kind: 'NOTE' }
  /** Not above this class. */
  | { readonly kind: 'CAP_CLASS'; readonly class: string }
  /** So many classes lower. */
  | { readonly kind: 'LOWER_CLASS'; readonly steps: number }
  | { readonly kind: 'NO_TITLE' }
  /** Takes no rank, and is never the cluster's best. */
  | { readonly kind: 'NO_RANK' }
  /** In a set that recognises: chưa đạt, whatever the criteria. */
  | { readonly kind: 'NOT_RECOGNISED' };

/** A veto (điểm liệt): where its condition is met, its effects hold. */
export type Veto = CriterionBase & {
  readonly condition: Condition;
  readonly inputs: readonly InputDefinition[];
  readonly effects: readonly Effect[];
  /** What a missing input means: the veto does not hold, or the sheet is incomplete. */
  readonly missing: 'NOT_MET' | 'INCOMPLETE';
};

/** This class only if the condition is met; else one class lower at best. */
export type Gate = CriterionBase & {
  readonly class: string;
  readonly condition: Condition;
  readonly inputs: readonly InputDefinition[];
};

/** Of those of `among` at most this share may be of `class`; the lowest of them go to the next class. */
export type ClassQuota = {
  readonly class: string;
  readonly share: Decimal;
  readonly among: readonly string[];
  readonly source: string | null;
};

/** By what equal totals are told apart, one after the other; whoever is still equal shares the rank. */
export const TIE_BREAK_KINDS = ['CRITERION', 'QUANTITATIVE', 'FEWER_PENALTIES'] as const;
export type TieBreak =
  | { readonly kind: 'CRITERION'; readonly key: CriterionKey }
  | { readonly kind: 'QUANTITATIVE' }
  | { readonly kind: 'FEWER_PENALTIES' };

/** bộ tiêu chí: the rules by which something is scored or recognised. Frozen once published. */
export type CriteriaSet = {
  /** "CUM-1000" */
  readonly code: string;
  /** 1, 2, 3 …: a published version never changes, the next one stands beside it. */
  readonly version: number;
  readonly name: LocalText;
  /** What is published, what is set by us. */
  readonly notes: LocalText;
  readonly validity: Validity;
  readonly subject: SubjectKind;
  readonly outcome: Outcome;
  /** What the leaves' maxima must sum to; null in a set that recognises. */
  readonly scale: Decimal | null;
  /** At the leaf, and at the normalised total. */
  readonly places: number;
  readonly rounding: Extract<Rounding, 'HALF_UP' | 'HALF_EVEN' | 'DOWN' | 'UP'>;
  readonly criteria: readonly Criterion[];
  readonly vetoes: readonly Veto[];
  readonly bands: readonly Band[];
  readonly gates: readonly Gate[];
  readonly quota: ClassQuota | null;
  readonly tieBreaks: readonly TieBreak[];
  /** The set that this one adds criteria to; none of them may be taken away. */
  readonly extends: { readonly code: string; readonly version: number } | null;
};

/** Names a published version: what rounds and runs hold on to. */
export type CriteriaSetRef = { readonly code: string; readonly version: number };

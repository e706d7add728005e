import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Decimal, Id } from '../../kernel/index.ts';
import type { FieldFault, ModelId, TextFaultCode } from '../../programme/index.ts';
import type { CriteriaSetRef, CriterionKey, ScoreSheet } from '../../scoring/index.ts';

export type AppraisalId = Id<'Appraisal'>;

/** What the register itself knows of a model: no appraiser can say otherwise. */
export const KNOWN_FACTS = ['NAME', 'PLACE', 'FIELD', 'FULL_YEAR'] as const;
export type KnownFact = (typeof KNOWN_FACTS)[number];

/** One of the parts as typed: points in Vietnamese notation, and why. */
export type PartDraft = {
  readonly key: CriterionKey;
  readonly points: string;
  readonly reason: string | null;
};

/** phiếu thẩm định as typed in. */
export type AppraisalDraft = {
  readonly on: Day;
  readonly parts: readonly PartDraft[];
  /** The conditions that the register does not know; null: not answered. */
  readonly conditions: readonly { readonly key: CriterionKey; readonly isMet: boolean | null }[];
};

/** phiếu thẩm định: what was judged of a model on a day, by which set, and what came of it. Never changed. */
export type Appraisal = {
  readonly id: AppraisalId;
  readonly model: ModelId;
  /** The unit that appraised. */
  readonly by: OrgUnitId;
  readonly on: Day;
  readonly set: CriteriaSetRef;
  readonly sheet: ScoreSheet;
  /** Why so many points, by the key of the part. */
  readonly reasons: Readonly<Record<CriterionKey, string>>;
  readonly total: Decimal;
  /** One of the bands of the set. */
  readonly class: string;
};

/** Why an appraisal is not taken. */
export type AppraisalFaultCode =
  | TextFaultCode
  | 'MODEL_ENDED'
  | 'APPRAISED_IN_FUTURE'
  | 'APPRAISED_BEFORE_START'
  | 'SET_NOT_FOR_MODELS'
  | 'SET_NOT_IN_FORCE'
  | 'POINTS_REQUIRED'
  | 'POINTS_NOT_A_NUMBER'
  | 'POINTS_OUT_OF_BOUNDS'
  | 'CONDITION_UNANSWERED';

export type AppraisalFault = FieldFault<AppraisalFaultCode>;
export type AppraisalFaults = readonly AppraisalFault[];

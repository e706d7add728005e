import type { Result } from '../../kernel/index.ts';
import type { FieldFault, Legal, TextFaultCode } from '../../programme/index.ts';
import type { BarCode } from './bars.ts';
import type { Commendation } from './model.ts';

/** Why a commendation, or an act upon it, is not taken. */
export type CommendationFaultCode =
  | TextFaultCode
  | BarCode
  | 'WRONG_STATE'
  | 'FORM_NOT_IN_FORCE'
  | 'YEAR_NOT_USABLE'
  | 'YEAR_NOT_OF_RUN'
  | 'RUN_NOT_PUBLISHED'
  | 'RUN_REQUIRED'
  | 'OCCASION_BESIDE_RUN'
  | 'ISSUER_LEVEL_UNFIT'
  | 'NO_CANDIDATE'
  | 'CANDIDATE_REPEATED'
  | 'NOT_FOR_COLLECTIVES'
  | 'NOT_FOR_INDIVIDUALS'
  | 'ONE_COLLECTIVE'
  | 'COUNT_NOT_WHOLE'
  | 'HAS_IT_ALREADY'
  | 'QUOTA_EXCEEDED'
  | 'IN_THE_FUTURE'
  | 'BEFORE_SUBMISSION'
  | 'BEFORE_DECISION'
  | 'OWN_PROPOSAL'
  | 'BASIS_MISSING'
  | 'CANDIDATE_UNKNOWN'
  | 'OUTCOME_MISSING'
  | 'OUTCOME_REPEATED'
  | 'GRANTED_NOT_USABLE'
  | 'NOTHING_GRANTED'
  | 'CANCELLED_TOO_MANY';

/** What is allowed in a draft and stands in the way of its submission. */
export type CommendationWarningCode = Extract<
  CommendationFaultCode,
  BarCode | 'QUOTA_EXCEEDED' | 'HAS_IT_ALREADY' | 'NO_CANDIDATE' | 'ISSUER_LEVEL_UNFIT'
>;

export type CommendationFault = FieldFault<CommendationFaultCode>;
export type CommendationWarning = FieldFault<CommendationWarningCode>;

/** What comes of an act: the commendation as it then is, or everything that stands in the way. */
export type CommendationOutcome = Result<
  Legal<Commendation, CommendationWarningCode>,
  readonly CommendationFault[]
>;

/** A part that was checked, or everything that is wrong with it. */
export type CheckedPart<T> = Result<T, CommendationFault | readonly CommendationFault[]>;

import type { Result } from '../../kernel/index.ts';
import type { FieldFault, Legal, TextFaultCode } from '../record/index.ts';
import type { Model } from './model.ts';

/** Why a model, or an act upon it, is not taken. */
export type ModelFaultCode =
  | TextFaultCode
  | 'WRONG_STATE'
  | 'IN_THE_FUTURE'
  | 'BEFORE_START'
  | 'STARTS_AFTER_ITS_STORY'
  | 'ENDS_BEFORE_ITS_STORY'
  | 'INDIVIDUAL_NAMED'
  | 'PEOPLE_REQUIRED'
  | 'PEOPLE_OF_COLLECTIVE'
  | 'COUNT_NOT_WHOLE'
  | 'FIGURE_NOT_READ'
  | 'NAME_MISSING'
  | 'FIELD_MISSING'
  | 'PLACE_MISSING'
  | 'BASIS_MISSING'
  | 'LEVEL_ABOLISHED'
  | 'RECOGNISED_ALREADY'
  | 'NOT_A_YEAR_RECOGNISED'
  | 'POINT_UNKNOWN'
  | 'DROPPED_OUT_ALREADY'
  | 'OWN_ORIGIN'
  | 'PLACE_OF_ORIGIN'
  | 'ORIGIN_NOT_IN_MODEL'
  | 'CIRCLE'
  | 'STARTS_BEFORE_ORIGIN'
  | 'ORIGIN_NOT_AT_WORK'
  | 'APPLIED_THERE_ALREADY'
  | 'OTHERS_DEPEND_ON_IT';

/** What is allowed and yet worth a second look. */
export type ModelWarningCode =
  | 'NAME_NOT_GIVEN'
  | 'FIELD_NOT_GIVEN'
  | 'PLACE_NOT_GIVEN'
  | 'BASIS_NOT_GIVEN'
  | 'DAY_NOT_EXACT'
  | 'SIMILAR_NAME';

export type ModelFault = FieldFault<ModelFaultCode>;
export type ModelWarning = FieldFault<ModelWarningCode>;

/** A part that was checked, or everything that is wrong with it. */
export type CheckedPart<T> = Result<T, ModelFault | readonly ModelFault[]>;

/** What comes of an act upon a model: the model as it then is, or everything that stands in the way. */
export type ModelOutcome = Result<Legal<Model, ModelWarningCode>, readonly ModelFault[]>;

import type { FieldFault, TextFaultCode } from '../../programme/index.ts';
import type { ExpressionFaultCode } from '../expression/index.ts';

/** Why a text of JSON is not even a draft: its shape is wrong at a place. */
export const SHAPE_FAULT_CODES = [
  'NOT_A_SET',
  'MEMBER_MISSING',
  'MEMBER_UNKNOWN',
  'WRONG_KIND',
  'NOT_A_CHOICE',
  'NOT_A_NUMBER',
  'NOT_A_DAY',
  'TOO_LARGE',
] as const;
export type ShapeFaultCode = (typeof SHAPE_FAULT_CODES)[number];

/** Why a draft is not a legal set. */
export const CRITERIA_FAULT_CODES = [
  'CODE_NOT_USABLE',
  'KEY_NOT_USABLE',
  'KEY_REPEATED',
  'VERSION_NOT_USABLE',
  'DAY_REQUIRED',
  'SPAN_EMPTY',
  'PLACES_NOT_USABLE',
  'NUMBER_TOO_LONG',
  'SCALE_REQUIRED',
  'SCALE_NOT_POSITIVE',
  'NO_CRITERIA',
  'GROUP_EMPTY',
  'TREE_TOO_DEEP',
  'TOO_MANY_LEAVES',
  'MAXIMUM_REQUIRED',
  'MAXIMUM_NEGATIVE',
  'MAXIMUM_ZERO',
  'MAXIMA_BELOW_SCALE',
  'MAXIMA_ABOVE_SCALE',
  'NOT_IN_RECOGNITION',
  'RULE_NOT_IN_RECOGNITION',
  'EFFECT_NOT_IN_OUTCOME',
  'NOT_A_SHARE',
  'NOT_POSITIVE',
  'NEGATIVE',
  'POINTS_ABOVE_MAXIMUM',
  'MINIMUM_ABOVE_MAXIMUM',
  'STEPS_REQUIRED',
  'STEP_EMPTY',
  'STEPS_NOT_CONNECTED',
  'INPUT_MISSING',
  'INPUT_NOT_READ',
  'INPUT_REPEATED',
  'INDICATOR_UNKNOWN',
  'TARGET_WITHOUT_INDICATOR',
  'NAME_NOT_USABLE',
  'EFFECT_REQUIRED',
  'STEPS_DOWN_NOT_WHOLE',
  'CLASS_UNKNOWN',
  'CLASS_REPEATED',
  'CLASS_IS_LOWEST',
  'BANDS_NOT_DESCENDING',
  'LOWEST_BAND_NOT_ZERO',
  'BAND_ABOVE_SCALE',
  'QUOTA_WITHOUT_ITS_CLASS',
  'CRITERION_UNKNOWN',
  'TIE_BREAK_REPEATED',
  'EXTENDED_SET_UNKNOWN',
  'EXTENDED_SET_GIVES_POINTS',
  'EXTENDED_SET_OF_OTHER_KIND',
  'CRITERION_TAKEN_AWAY',
  'CRITERION_SOFTENED',
  'STARTS_BEFORE_FORMER',
  'STARTS_BEFORE_EXTENDED',
  'STARTS_IN_THE_PAST',
  'ENDS_BEFORE_START',
  'ENDS_IN_THE_PAST',
  'CODE_TAKEN',
  'DRAFT_STANDS_ALREADY',
  'IN_OTHER_STATE',
] as const;
export type CriteriaFaultCode =
  | (typeof CRITERIA_FAULT_CODES)[number]
  | ShapeFaultCode
  | TextFaultCode
  | ExpressionFaultCode;

export type CriteriaFault = FieldFault<CriteriaFaultCode>;

/** A fault at a place. */
export const faultAt = (
  code: CriteriaFaultCode,
  path: CriteriaFault['path'],
  about?: CriteriaFault['about'],
): CriteriaFault => (about === undefined ? { code, path } : { code, path, about });

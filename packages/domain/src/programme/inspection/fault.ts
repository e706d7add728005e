import type { TextFaultCode } from '../record/index.ts';

/** What is wrong with what was typed. */
export type InspectionInputCode =
  | TextFaultCode
  | 'NOBODY_INSPECTED'
  | 'INSPECTS_ITSELF'
  | 'INSPECTS_UPWARD'
  | 'UNIT_TWICE'
  | 'UNIT_NOT_INSPECTED'
  | 'UNIT_STILL_NAMED'
  | 'ENDS_BEFORE_START'
  | 'OUTSIDE_SPAN'
  | 'NOT_A_COUNT'
  | 'IN_THE_FUTURE'
  | 'CONCLUDED_BEFORE_SESSION'
  | 'DEADLINE_BEFORE_CONCLUSION'
  | 'PROMISED_BEFORE_ANSWER';

/** Why an act is not open now, whatever it says. */
export type InspectionRefusalCode =
  | 'WRONG_STATE'
  | 'RECOMMENDATIONS_OPEN'
  | 'NOT_YOUR_RECOMMENDATION'
  | 'NOT_YOUR_INSPECTION'
  | 'NOT_OVERDUE'
  | 'NO_UNIT_ABOVE';

export type InspectionFaultCode = InspectionInputCode | InspectionRefusalCode;

/** Allowed, and worth a second look. */
export type InspectionWarningCode = 'OUTSIDE_SPAN' | 'REVIEWED_PERIOD_NOT_OVER' | 'PROMISED_AFTER_DEADLINE';

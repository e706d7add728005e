import type { FieldFault } from '../../programme/index.ts';

/** Why a sheet cannot be scored by a set. */
export const SHEET_FAULT_CODES = [
  'SUBJECT_TWICE',
  'LEAF_UNKNOWN',
  'CONDITION_UNKNOWN',
  'INPUT_UNKNOWN',
  'FIGURE_TOO_LARGE',
  'FIGURE_NEGATIVE',
  'SET_POINTS_OUT_OF_BOUNDS',
  'MAY_NOT_BE_LEFT_OUT',
] as const;
export type SheetFaultCode = (typeof SHEET_FAULT_CODES)[number];

/** `path`: [subject, 'leaves' or 'conditions', key, input]. */
export type SheetFault = FieldFault<SheetFaultCode>;

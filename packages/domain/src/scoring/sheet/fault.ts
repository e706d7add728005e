import type { FaultWords, FieldFault } from '../../programme/index.ts';

/** Why a sheet cannot be scored by a set. */
export const SHEET_FAULT_CODES = [
  'SUBJECT_TWICE',
  'LEAF_UNKNOWN',
  'CONDITION_UNKNOWN',
  'INPUT_UNKNOWN',
  'FIGURE_TOO_LARGE',
  'FIGURE_NEGATIVE',
  'POINTS_OUT_OF_BOUNDS',
  'MAY_NOT_BE_LEFT_OUT',
] as const;
export type SheetFaultCode = (typeof SHEET_FAULT_CODES)[number];

/** `path`: [subject, 'leaves' or 'conditions', key, input]. */
export type SheetFault = FieldFault<SheetFaultCode>;

/** The words of each fault. */
export const SHEET_FAULT_WORDS: FaultWords<SheetFaultCode> = {
  SUBJECT_TWICE: { vi: 'Một đối tượng có hai phiếu chấm', en: 'A subject has two sheets' },
  LEAF_UNKNOWN: { vi: 'Bộ tiêu chí không có tiêu chí “{key}”', en: 'The set has no criterion “{key}”' },
  CONDITION_UNKNOWN: {
    vi: 'Bộ tiêu chí không có điều kiện “{key}”',
    en: 'The set has no condition “{key}”',
  },
  INPUT_UNKNOWN: {
    vi: 'Tiêu chí “{key}” không dùng số liệu “{name}”',
    en: 'Criterion “{key}” does not read “{name}”',
  },
  FIGURE_TOO_LARGE: {
    vi: 'Số liệu của tiêu chí “{key}” có quá nhiều chữ số',
    en: 'A figure of criterion “{key}” has too many digits',
  },
  FIGURE_NEGATIVE: {
    vi: 'Số liệu của tiêu chí “{key}” không được âm',
    en: 'A figure of criterion “{key}” must not be negative',
  },
  POINTS_OUT_OF_BOUNDS: {
    vi: 'Điểm của tiêu chí “{key}” phải từ {minimum} đến {maximum}',
    en: 'The points of criterion “{key}” must be from {minimum} to {maximum}',
  },
  MAY_NOT_BE_LEFT_OUT: {
    vi: 'Tiêu chí “{key}” không được ghi là không giao',
    en: 'Criterion “{key}” may not be left out as not assigned',
  },
};

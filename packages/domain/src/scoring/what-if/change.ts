import { type Decimal, err, type Result } from '../../kernel/index.ts';
import type { FaultWords, FieldFault } from '../../programme/index.ts';
import type { CriterionKey } from '../criteria-set/model.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * One thing that is supposed to be otherwise.
 * WEIGHT: a criterion or group weighs so many points; points that its rules and appraisers give are scaled with it.
 * CAP: a leaf gives at most so many points; what its rule counts in points stays. TARGETS: everybody's target of a leaf
 * times a factor (1.1: a tenth more). RULE: a leaf by another rule, or the same with other parameters, over the same
 * figures. FIGURE: one figure of one subject, of a leaf, veto or gate; null: not there. POINTS: what an appraiser sets
 * for one subject; null: the rule decides.
 */
export type Change =
  | { readonly kind: 'WEIGHT'; readonly key: CriterionKey; readonly maximum: Decimal }
  | { readonly kind: 'CAP'; readonly key: CriterionKey; readonly maximum: Decimal }
  | { readonly kind: 'TARGETS'; readonly key: CriterionKey; readonly factor: Decimal }
  | { readonly kind: 'RULE'; readonly key: CriterionKey; readonly rule: Rule }
  | {
      readonly kind: 'FIGURE';
      readonly subject: string;
      readonly key: CriterionKey;
      readonly input: string;
      readonly value: Decimal | null;
    }
  | {
      readonly kind: 'POINTS';
      readonly subject: string;
      readonly key: CriterionKey;
      readonly points: Decimal | null;
    };

/** Why something cannot be supposed. */
export const WHAT_IF_FAULTS = [
  'CRITERION_UNKNOWN',
  'SUBJECT_UNKNOWN',
  'INPUT_UNKNOWN',
  'WEIGHT_NOT_USABLE',
  'NO_POINTS_IN_SET',
  'POINTS_OUT_OF_BOUNDS',
  'FIGURE_NEGATIVE',
  'FIGURE_TOO_LARGE',
  'NO_TARGET',
  'FACTOR_NOT_USABLE',
  'RULE_READS_OTHER_FIGURES',
  'RULE_NOT_USABLE',
] as const;
export type WhatIfFaultCode = (typeof WHAT_IF_FAULTS)[number];

/** A fault of a change; `path` is [position among the changes]. */
export type WhatIfFault = FieldFault<WhatIfFaultCode>;

/** A fault without its place: `whatIf` adds which change it was. */
export const fault = (code: WhatIfFaultCode, about: WhatIfFault['about'] = {}): Result<never, WhatIfFault> =>
  err({ code, path: [], about });

/** Why something cannot be supposed, and what to do. */
export const WHAT_IF_FAULT_WORDS: FaultWords<WhatIfFaultCode> = {
  CRITERION_UNKNOWN: {
    vi: 'Bộ tiêu chí không có tiêu chí “{key}”.',
    en: 'The set has no criterion “{key}”.',
  },
  SUBJECT_UNKNOWN: { vi: 'Đơn vị này không có trong đợt chấm.', en: 'This unit is not in the round.' },
  INPUT_UNKNOWN: {
    vi: 'Tiêu chí “{key}” không có số liệu “{input}”.',
    en: 'Criterion “{key}” has no figure “{input}”.',
  },
  WEIGHT_NOT_USABLE: {
    vi: 'Điểm tối đa phải lớn hơn 0, không quá {most} và có không quá {places} chữ số thập phân.',
    en: 'The maximum is more than 0, at most {most}, and has at most {places} decimals.',
  },
  NO_POINTS_IN_SET: {
    vi: 'Bộ tiêu chí này xét đạt hay chưa đạt, không có điểm để thay đổi.',
    en: 'This set recognises; it has no points to change.',
  },
  POINTS_OUT_OF_BOUNDS: {
    vi: 'Điểm phải từ {minimum} đến {maximum}.',
    en: 'Points lie from {minimum} to {maximum}.',
  },
  FIGURE_NEGATIVE: { vi: 'Số liệu này không được âm.', en: 'This figure cannot be below 0.' },
  FIGURE_TOO_LARGE: {
    vi: 'Số liệu có quá nhiều chữ số nên không tính chính xác được.',
    en: 'The figure has too many digits to be computed exactly.',
  },
  NO_TARGET: { vi: 'Tiêu chí “{key}” không có chỉ tiêu.', en: 'Criterion “{key}” has no target.' },
  FACTOR_NOT_USABLE: {
    vi: 'Hệ số phải lớn hơn 0, không quá 100 và có không quá 4 chữ số thập phân.',
    en: 'The factor is more than 0, at most 100, and has at most 4 decimals.',
  },
  RULE_READS_OTHER_FIGURES: {
    vi: 'Quy tắc mới cần số liệu “{input}” mà tiêu chí “{key}” không có.',
    en: 'The other rule needs the figure “{input}”, which criterion “{key}” does not have.',
  },
  RULE_NOT_USABLE: {
    vi: 'Quy tắc mới của tiêu chí “{key}” không tính được. Hãy kiểm tra công thức và tham số.',
    en: 'The other rule of criterion “{key}” cannot be computed. Check its expression and parameters.',
  },
};

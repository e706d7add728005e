import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../../programme/index.ts';
import type { AppraisalFaultCode, KnownFact } from './model.ts';

/** Why an appraisal is not taken, and what to do. */
export const APPRAISAL_FAULT_WORDS: FaultWords<AppraisalFaultCode> = {
  ...TEXT_FAULT_WORDS,
  MODEL_ENDED: { vi: 'Mô hình đã kết thúc nên không thẩm định.', en: 'The model has ended.' },
  APPRAISED_IN_FUTURE: { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  APPRAISED_BEFORE_START: {
    vi: 'Ngày này trước ngày bắt đầu của mô hình.',
    en: 'This day is before the model began.',
  },
  SET_NOT_FOR_MODELS: {
    vi: 'Bộ tiêu chí này không dùng để thẩm định mô hình. Hãy chọn bộ khác.',
    en: 'This set does not appraise models. Choose another.',
  },
  SET_NOT_IN_FORCE: {
    vi: 'Bộ tiêu chí không có hiệu lực vào ngày thẩm định. Hãy chọn bộ hoặc ngày khác.',
    en: 'The set is not in force on that day. Choose another set or day.',
  },
  POINTS_REQUIRED: { vi: 'Hãy cho điểm phần này.', en: 'Give the points of this part.' },
  POINTS_NOT_A_NUMBER: {
    vi: 'Nội dung này chưa phải là điểm. Hãy nhập số, ví dụ 18 hoặc 17,5.',
    en: 'These are no points. Enter them like 18 or 17,5.',
  },
  POINTS_OUT_OF_BOUNDS: {
    vi: 'Phần này cao nhất {maximum} điểm.',
    en: 'This part gives {maximum} points at most.',
  },
  CONDITION_UNANSWERED: {
    vi: 'Hãy trả lời điều kiện này.',
    en: 'Answer this condition.',
  },
};

/** Where the answer to a condition comes from. */
export const KNOWN_FACT_WORDS: Readonly<Record<KnownFact, LocalText>> = {
  NAME: { vi: 'Theo tên mô hình đã đăng ký', en: 'By the name in the register' },
  PLACE: { vi: 'Theo địa bàn, địa chỉ đã đăng ký', en: 'By the area or address in the register' },
  FIELD: { vi: 'Theo lĩnh vực đã đăng ký', en: 'By the field in the register' },
  FULL_YEAR: { vi: 'Theo ngày bắt đầu đã đăng ký', en: 'By the day of its start in the register' },
};

/** A recognition that goes beyond the newest appraisal is allowed, and said. */
export const APPRAISAL_SAYS_LESS: LocalText = {
  vi: 'Phiếu thẩm định mới nhất ({total} điểm, {class}) chưa đạt mức công nhận này. Hãy kiểm tra lại.',
  en: 'The newest appraisal ({total} points, {class}) does not reach this recognition. Please check it.',
};

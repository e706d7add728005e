import type { LocalText } from '../../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../../../programme/index.ts';
import type { EntryWarningCode } from './check-entries.ts';
import type { Gap } from './gaps.ts';
import type { SheetActFaultCode } from './guard-sheet.ts';
import type { InputSource, SheetStage, SheetState } from './model.ts';
import type { PeerFaultCode } from './peers.ts';
import type { EntryFaultCode } from './read-mark.ts';

/** What each stage of a sheet is called. */
export const SHEET_STAGE_WORDS: Readonly<Record<SheetStage, LocalText>> = {
  SELF: { vi: 'Tự chấm', en: 'Self' },
  PEER: { vi: 'Cụm chấm', en: 'Peers' },
  RECHECK: { vi: 'Phúc tra', en: 'Re-check' },
  FINAL: { vi: 'Điểm cuối', en: 'Final' },
};

/** What each state of a sheet is called. */
export const SHEET_STATE_WORDS: Readonly<Record<SheetState, LocalText>> = {
  OPEN: { vi: 'Đang tự chấm', en: 'Being scored' },
  SUBMITTED: { vi: 'Đã nộp', en: 'Handed in' },
  SENT_BACK: { vi: 'Trả lại để sửa', en: 'Sent back' },
};

/** Where a value comes from. */
export const INPUT_SOURCE_WORDS: Readonly<Record<InputSource, LocalText>> = {
  REPORTS: { vi: 'Báo cáo đã duyệt', en: 'Approved reports' },
  PLEDGE: { vi: 'Giao ước thi đua', en: 'Pledge' },
  TYPED: { vi: 'Nhập tay', en: 'Typed' },
  CARRIED: { vi: 'Theo bước trước', en: 'Carried over' },
};

/** What the set does about something that is missing. */
export const GAP_WORDS: Readonly<Record<Gap['policy'], LocalText>> = {
  ZERO: { vi: 'Chưa có số liệu: tính 0 điểm.', en: 'Missing: counts nothing.' },
  INCOMPLETE: {
    vi: 'Chưa có số liệu: phiếu chưa đủ nên chưa được xếp loại, xếp hạng.',
    en: 'Missing: the sheet is incomplete, so it takes neither class nor rank.',
  },
  NOT_ASSIGNED: {
    vi: 'Chưa có số liệu: không tính tiêu chí này.',
    en: 'Missing: the criterion is left out.',
  },
  NOT_MET: { vi: 'Chưa có số liệu: coi như không xảy ra hoặc chưa đạt.', en: 'Missing: taken as not met.' },
};

/** What is wrong with what was typed into a sheet, or with an act upon it, and what to do. */
export const SHEET_FAULT_WORDS: FaultWords<EntryFaultCode | PeerFaultCode | SheetActFaultCode> = {
  ...TEXT_FAULT_WORDS,
  NOT_A_NUMBER: { vi: '“{text}” không phải là số. Hãy nhập như 1.234,5.', en: '“{text}” is not a number.' },
  AMBIGUOUS_NUMBER: {
    vi: '“{text}” có thể hiểu theo hai cách. Hãy nhập như 1.234,5.',
    en: '“{text}” can be read in two ways. Write 1.234,5.',
  },
  NUMBER_TOO_LONG: {
    vi: 'Số chỉ được có tối đa {whole} chữ số trước dấu phẩy và {decimals} chữ số sau dấu phẩy.',
    en: 'At most {whole} digits before the decimal mark and {decimals} after it.',
  },
  NEGATIVE_VALUE: { vi: 'Số này không thể âm.', en: 'This number cannot be negative.' },
  NOT_WHOLE: { vi: 'Số lần phải là số nguyên.', en: 'A count must be a whole number.' },
  NOT_YES_OR_NO: { vi: 'Hãy chọn có hoặc không.', en: 'Answer yes or no.' },
  POINTS_ABOVE_MAXIMUM: {
    vi: 'Điểm không được quá điểm tối đa {maximum}.',
    en: 'Points must not exceed the maximum of {maximum}.',
  },
  POINTS_BELOW_MINIMUM: { vi: 'Điểm không được dưới {minimum}.', en: 'Points must not be below {minimum}.' },
  UNKNOWN_LEAF: { vi: 'Bộ tiêu chí không có tiêu chí “{key}”.', en: 'The set has no criterion “{key}”.' },
  UNKNOWN_INPUT: { vi: 'Tiêu chí này không có mục “{name}”.', en: 'The criterion has no input “{name}”.' },
  LEAF_TWICE: { vi: 'Tiêu chí “{key}” có hai lần.', en: 'The criterion “{key}” stands here twice.' },
  NOT_ASSIGNABLE: {
    vi: 'Tiêu chí này bắt buộc, không thể ghi là không được giao.',
    en: 'This criterion cannot be left out as not assigned.',
  },
  POINTS_NOT_YOURS: {
    vi: 'Chỉ đơn vị tổ chức chấm được đặt điểm thay cho quy tắc.',
    en: 'Only the holder of the round sets points instead of the rule.',
  },
  PART_ABOVE_WHOLE: { vi: 'Số này không được lớn hơn tổng số.', en: 'A part cannot exceed the whole.' },
  REASON_REQUIRED: {
    vi: 'Điểm hoặc số liệu đã có được thay đổi. Hãy nêu lý do.',
    en: 'This changes what was given or filled in. Say why.',
  },
  ROUND_IN_OTHER_STATE: {
    vi: 'Đợt chấm đã sang bước khác nên chưa thể làm việc này. Hãy tải lại trang.',
    en: 'The round has moved on, so this is not possible now. Reload the page.',
  },
  ROUND_BUSY: {
    vi: 'Hệ thống đang xử lý đợt chấm này. Hãy đợi xong rồi làm tiếp.',
    en: 'A job is at work on this round. Wait until it is done.',
  },
  NOT_YOUR_SHEET: {
    vi: 'Phiếu này không thuộc phần việc của đơn vị bạn.',
    en: 'This is not for your unit to do.',
  },
  SHEET_SUBMITTED: {
    vi: 'Phiếu đã nộp. Muốn sửa, hãy đề nghị đơn vị tổ chức trả lại phiếu.',
    en: 'The sheet was handed in. Ask the holder to send it back.',
  },
  SHEET_NOT_SUBMITTED: { vi: 'Phiếu chưa được nộp.', en: 'The sheet is not handed in yet.' },
  REVIEW_SUBMITTED: { vi: 'Đơn vị bạn đã nộp phiếu chấm này.', en: 'Your unit has handed in this review.' },
};

/** What is allowed in a sheet and worth a second look. */
export const SHEET_WARNING_WORDS: FaultWords<EntryWarningCode> = {
  TARGET_IS_ZERO: {
    vi: 'Chỉ tiêu bằng 0 nên không có tỷ lệ hoàn thành để so sánh. Hãy kiểm tra lại chỉ tiêu.',
    en: 'The target is 0, so there is no rate to compare. Please check it.',
  },
};

import type { LocalText } from '../../kernel/index.ts';
import { SPAN_FAULT_WORDS, type SpanFaultCode } from '../activity/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS, type TextFaultCode } from '../record/index.ts';
import type { CauseNature, StatementKind } from './model.ts';

/** Why a statement is not taken, and what is worth a second look. */
export type StatementFaultCode =
  | TextFaultCode
  | SpanFaultCode
  | 'POSITION_NOT_COUNTED'
  | 'NATURE_REQUIRED'
  | 'NATURE_NOT_EXPECTED'
  | 'EXPLAINS_NOTHING'
  | 'EXPLANATION_NOT_EXPECTED'
  | 'EXPLAINS_NO_LIMITATION'
  | 'NO_OCCASION';
export type StatementWarningCode = 'OUTSIDE_PROGRAMME';

export const STATEMENT_FAULT_WORDS: FaultWords<StatementFaultCode | StatementWarningCode> = {
  ...TEXT_FAULT_WORDS,
  ...SPAN_FAULT_WORDS,
  POSITION_NOT_COUNTED: {
    vi: 'Số thứ tự là số nguyên từ 1 trở lên.',
    en: 'The position is a whole number from 1.',
  },
  NATURE_REQUIRED: {
    vi: 'Hãy chọn nguyên nhân khách quan hay chủ quan.',
    en: 'Choose whether the cause is objective or subjective.',
  },
  NATURE_NOT_EXPECTED: {
    vi: 'Chỉ nguyên nhân mới chia thành khách quan và chủ quan.',
    en: 'Only causes are objective or subjective.',
  },
  EXPLAINS_NOTHING: {
    vi: 'Hãy chọn hạn chế mà nguyên nhân này giải thích.',
    en: 'Choose the limitation that this cause explains.',
  },
  EXPLANATION_NOT_EXPECTED: {
    vi: 'Chỉ nguyên nhân mới gắn với hạn chế.',
    en: 'Only causes are tied to limitations.',
  },
  EXPLAINS_NO_LIMITATION: {
    vi: 'Nội dung được chọn không phải là hạn chế.',
    en: 'What was chosen is not a limitation.',
  },
  NO_OCCASION: {
    vi: 'Hãy chọn một hội nghị, cuộc kiểm tra, chương trình hoặc kế hoạch mà bạn xem được.',
    en: 'Choose a meeting, an inspection, a programme or a plan that you see.',
  },
  OUTSIDE_PROGRAMME: {
    vi: 'Thời gian đánh giá nằm ngoài thời gian của chương trình.',
    en: 'The time that it speaks of lies outside the programme.',
  },
};

export const STATEMENT_KIND_WORDS: Readonly<Record<StatementKind, LocalText>> = {
  STRENGTH: { vi: 'Ưu điểm', en: 'Strength' },
  LIMITATION: { vi: 'Hạn chế', en: 'Limitation' },
  CAUSE: { vi: 'Nguyên nhân', en: 'Cause' },
  LESSON: { vi: 'Bài học kinh nghiệm', en: 'Lesson' },
  PROPOSAL: { vi: 'Đề xuất, kiến nghị', en: 'Proposal' },
};

export const CAUSE_NATURE_WORDS: Readonly<Record<CauseNature, LocalText>> = {
  OBJECTIVE: { vi: 'Nguyên nhân khách quan', en: 'Objective cause' },
  SUBJECTIVE: { vi: 'Nguyên nhân chủ quan', en: 'Subjective cause' },
};

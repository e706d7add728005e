import type { LocalText } from '../../kernel/index.ts';
import type { Comparison } from './condition.ts';
import type { MissingPolicy, Outcome, SubjectKind, TieBreak } from './model.ts';
import type { CriteriaSetStanding } from './state.ts';

/** Where a version stands on a day, in words. */
export const CRITERIA_SET_STANDING_WORDS: Readonly<Record<CriteriaSetStanding, LocalText>> = {
  DRAFT: { vi: 'Bản thảo', en: 'Draft' },
  UPCOMING: { vi: 'Chưa có hiệu lực', en: 'Not in force yet' },
  IN_FORCE: { vi: 'Đang áp dụng', en: 'In force' },
  ENDED: { vi: 'Hết hiệu lực', en: 'No longer in force' },
};

/** What is scored. */
export const SUBJECT_KIND_WORDS: Readonly<Record<SubjectKind, LocalText>> = {
  UNIT: { vi: 'Đơn vị', en: 'Units' },
  MODEL: { vi: 'Mô hình', en: 'Models' },
};

/** What comes of it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, LocalText>> = {
  POINTS: { vi: 'Chấm điểm', en: 'Points' },
  RECOGNITION: { vi: 'Xét công nhận đạt / chưa đạt', en: 'Recognition, met or not met' },
};

/** What a criterion does when a figure is missing. */
export const MISSING_POLICY_WORDS: Readonly<Record<MissingPolicy, LocalText>> = {
  ZERO: { vi: 'Thiếu số liệu: tính 0 điểm', en: 'Missing figures count 0' },
  INCOMPLETE: {
    vi: 'Thiếu số liệu: phiếu chưa đủ, chưa xếp loại',
    en: 'Missing figures leave the sheet incomplete, without class and rank',
  },
  NOT_ASSIGNED: {
    vi: 'Thiếu số liệu: không tính tiêu chí này',
    en: 'Missing figures leave the criterion out',
  },
};

/** How a value is held against another: "từ 90 trở lên". `{value}` is filled in. */
export const COMPARISON_WORDS: Readonly<Record<Comparison, LocalText>> = {
  BELOW: { vi: 'dưới {value}', en: 'below {value}' },
  AT_MOST: { vi: 'không quá {value}', en: 'at most {value}' },
  EQUAL: { vi: 'bằng {value}', en: 'equal to {value}' },
  AT_LEAST: { vi: 'từ {value} trở lên', en: 'at least {value}' },
  ABOVE: { vi: 'trên {value}', en: 'above {value}' },
};

/** What equal totals are told apart by; a criterion is named beside. */
export const TIE_BREAK_WORDS: Readonly<Record<TieBreak['kind'], LocalText>> = {
  CRITERION: { vi: 'Điểm cao hơn ở', en: 'More points in' },
  QUANTITATIVE: { vi: 'Điểm định lượng cao hơn', en: 'More quantitative points' },
  FEWER_PENALTIES: { vi: 'Ít điểm trừ hơn', en: 'Fewer penalties' },
};

/** What each input that rules and conditions read is called; those of an expression are called as their author says. */
export const INPUT_WORDS: Readonly<Record<string, LocalText>> = {
  actual: { vi: 'Kết quả thực hiện', en: 'Result' },
  target: { vi: 'Chỉ tiêu được giao', en: 'Target' },
  count: { vi: 'Số lần', en: 'Occurrences' },
  bonuses: { vi: 'Số lần được thưởng', en: 'Bonuses' },
  penalties: { vi: 'Số lần vi phạm', en: 'Penalties' },
  points: { vi: 'Điểm người thẩm định chấm', en: 'Points of the appraiser' },
  met: { vi: 'Đạt yêu cầu', en: 'Met' },
  part: { vi: 'Số đạt', en: 'Those that do' },
  whole: { vi: 'Tổng số', en: 'All' },
  before: { vi: 'Kết quả kỳ trước', en: 'The year before' },
};

/** An input by its name, in words. */
export const inputWords = (name: string): LocalText => INPUT_WORDS[name] ?? { vi: name, en: name };

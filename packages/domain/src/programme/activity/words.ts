import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS, type TextFaultCode } from '../record/index.ts';
import type { ActivityKind, ActivityMeasure } from './model.ts';
import { SPAN_FAULT_WORDS, type SpanFaultCode } from './span.ts';

/** Why an activity is not taken, and what is worth a second look. */
export type ActivityFaultCode =
  | TextFaultCode
  | SpanFaultCode
  | 'NOT_YET'
  | 'COUNT_NOT_READ'
  | 'MEASURE_TWICE'
  | 'COMMENDATION_REQUIRED'
  | 'COMMENDATION_NOT_EXPECTED'
  | 'ISSUER_REQUIRED';
export type ActivityWarningCode = 'OUTSIDE_PROGRAMME';

export const ACTIVITY_FAULT_WORDS: FaultWords<ActivityFaultCode | ActivityWarningCode> = {
  ...TEXT_FAULT_WORDS,
  ...SPAN_FAULT_WORDS,
  NOT_YET: {
    vi: 'Hoạt động bắt đầu sau hôm nay ({today}). Hãy ghi lại khi đã diễn ra.',
    en: 'It starts after today ({today}). Record it once it has taken place.',
  },
  COUNT_NOT_READ: { vi: '{vi}', en: '{en}' },
  MEASURE_TWICE: {
    vi: 'Đã có số lượng tính theo đơn vị này cho cùng nội dung. Hãy gộp lại hoặc ghi rõ nội dung khác nhau.',
    en: 'There is a count of this unit for the same thing already. Join them, or say what differs.',
  },
  COMMENDATION_REQUIRED: {
    vi: 'Cần nêu hình thức và cơ quan quyết định khen thưởng.',
    en: 'Say what the commendation is and who decided it.',
  },
  COMMENDATION_NOT_EXPECTED: {
    vi: 'Chỉ hoạt động khen thưởng mới có hình thức và cơ quan khen thưởng.',
    en: 'Only a commendation has a form and an issuer.',
  },
  ISSUER_REQUIRED: { vi: 'Cần chọn cơ quan quyết định khen thưởng.', en: 'Choose who decided it.' },
  OUTSIDE_PROGRAMME: {
    vi: 'Hoạt động diễn ra ngoài thời gian của một chương trình đã chọn.',
    en: 'It took place outside the time of one of its programmes.',
  },
};

export const ACTIVITY_KIND_WORDS: Readonly<Record<ActivityKind, LocalText>> = {
  LAUNCH: { vi: 'Phát động', en: 'Launch' },
  DISSEMINATION: { vi: 'Tuyên truyền', en: 'Dissemination' },
  TRAINING: { vi: 'Tập huấn', en: 'Training' },
  FORUM: { vi: 'Diễn đàn, đối thoại', en: 'Forum' },
  VOLUNTEERING: { vi: 'Tình nguyện, an sinh', en: 'Volunteering' },
  GUIDANCE: { vi: 'Hướng dẫn, đôn đốc', en: 'Guidance' },
  EXCHANGE: { vi: 'Trao đổi thông tin', en: 'Exchange of information' },
  COMMENDATION: { vi: 'Khen thưởng', en: 'Commendation' },
};

export const ACTIVITY_MEASURE_WORDS: Readonly<Record<ActivityMeasure, LocalText>> = {
  DRIVE: { vi: 'đợt', en: 'drives' },
  TURN: { vi: 'lượt', en: 'turns' },
  ATTENDANCE: { vi: 'lượt người', en: 'attendances' },
  SESSION: { vi: 'buổi', en: 'sessions' },
  OCCASION: { vi: 'cuộc', en: 'occasions' },
  CONFERENCE: { vi: 'hội nghị', en: 'conferences' },
  COURSE: { vi: 'lớp', en: 'courses' },
  PERSON: { vi: 'người', en: 'people' },
  TEAM: { vi: 'tổ', en: 'teams' },
  POINT: { vi: 'điểm', en: 'points' },
  HOUSEHOLD: { vi: 'hộ', en: 'households' },
  ARTICLE: { vi: 'tin, bài', en: 'articles' },
  GIFT: { vi: 'suất quà', en: 'gifts' },
  WORKDAY: { vi: 'ngày công', en: 'working days' },
  COLLECTIVE: { vi: 'tập thể', en: 'collectives' },
  INDIVIDUAL: { vi: 'cá nhân', en: 'individuals' },
};

import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { AskedState } from './asked-for.ts';
import type { MeetingFaultCode, MeetingWarningCode } from './fault.ts';
import type { AgendaKind, ConclusionKind, MeetingKind, MeetingState } from './model.ts';

type Words<Code extends string> = Readonly<Record<Code, LocalText>>;

/** loại hội nghị. */
export const MEETING_KIND_WORDS: Words<MeetingKind> = {
  BRIEFING: { vi: 'Hội nghị giao ban', en: 'Briefing' },
  ONLINE_CONFERENCE: { vi: 'Hội nghị trực tuyến', en: 'Online conference' },
  INTERIM_REVIEW: { vi: 'Hội nghị sơ kết', en: 'Interim review' },
  SUMMARY_REVIEW: { vi: 'Hội nghị tổng kết', en: 'Summary review' },
  SIGNING: { vi: 'Lễ ký kết', en: 'Signing' },
  LAUNCH: { vi: 'Lễ phát động', en: 'Launch' },
  TRAINING: { vi: 'Hội nghị tập huấn', en: 'Training' },
  THEMATIC: { vi: 'Hội nghị chuyên đề', en: 'Thematic meeting' },
};

/** Where a meeting stands. */
export const MEETING_STATE_WORDS: Words<MeetingState> = {
  PLANNED: { vi: 'Dự kiến', en: 'Planned' },
  HELD: { vi: 'Đã họp', en: 'Held' },
  CONCLUDED: { vi: 'Đã có kết luận', en: 'Concluded' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

/** What an item of the agenda is. */
export const AGENDA_KIND_WORDS: Words<AgendaKind> = {
  REPORT: { vi: 'Báo cáo', en: 'Report' },
  PAPER: { vi: 'Tham luận', en: 'Paper' },
  DISCUSSION: { vi: 'Thảo luận', en: 'Discussion' },
  CONCLUSION: { vi: 'Kết luận', en: 'Conclusion' },
};

/** What a conclusion is. */
export const CONCLUSION_KIND_WORDS: Words<ConclusionKind> = {
  ASSESSMENT: { vi: 'Đánh giá', en: 'Assessment' },
  TASK: { vi: 'Nhiệm vụ', en: 'Task' },
};

/** Where something assigned stands when it is asked for. */
export const ASKED_STATE_WORDS: Words<AskedState> = {
  DONE: { vi: 'Đã xong đúng hạn', en: 'Done in time' },
  DONE_LATE: { vi: 'Đã xong, muộn', en: 'Done late' },
  NOT_DONE: { vi: 'Chưa đến hạn', en: 'Not due yet' },
  OVERDUE: { vi: 'Quá hạn', en: 'Overdue' },
  NOT_ASSIGNED: { vi: 'Chưa giao', en: 'Not assigned' },
  STOPPED: { vi: 'Đã dừng', en: 'Stopped' },
};

/** What keeps a meeting, or an act upon it, from being. */
export const MEETING_FAULT_WORDS: FaultWords<MeetingFaultCode> = {
  ...TEXT_FAULT_WORDS,
  WRONG_STATE: {
    vi: 'Không thực hiện được việc này khi hội nghị đang ở trạng thái hiện tại.',
    en: 'This cannot be done in the present state of the meeting.',
  },
  MEETING_OF_NO_ONE: {
    vi: 'Cần ít nhất một đơn vị chủ trì hoặc một đơn vị dự.',
    en: 'At least one unit must chair or attend.',
  },
  CHAIR_TWICE: { vi: 'Đơn vị này đã có trong chủ trì.', en: 'This unit chairs already.' },
  UNIT_TWICE: { vi: 'Đơn vị này đã có trong thành phần dự.', en: 'This unit is listed already.' },
  BRIDGE_POINT_TWICE: { vi: 'Đơn vị này đã có điểm cầu.', en: 'This unit has a bridge point already.' },
  PROGRAMME_TWICE: { vi: 'Chương trình này đã được chọn.', en: 'This programme is listed already.' },
  COUNT_NOT_WHOLE: {
    vi: 'Số người là số nguyên, từ 0 trở lên.',
    en: 'People are counted in whole numbers, from 0.',
  },
  PERIOD_ENDS_BEFORE_IT_STARTS: {
    vi: 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.',
    en: 'The period cannot end before it starts.',
  },
  FOLLOWS_UNKNOWN: { vi: 'Không tìm thấy hội nghị trước.', en: 'The previous meeting is not found.' },
  FOLLOWS_OTHER_PROGRAMME: {
    vi: 'Hội nghị trước thuộc chương trình khác.',
    en: 'The previous meeting belongs to another programme.',
  },
  FOLLOWS_LATER_MEETING: {
    vi: 'Hội nghị trước phải họp trước ngày của hội nghị này.',
    en: 'The previous meeting must lie before the day of this one.',
  },
  FOLLOWS_IN_A_CIRCLE: {
    vi: 'Hội nghị này là hội nghị trước của chính nó, trực tiếp hoặc qua hội nghị khác.',
    en: 'The meeting would follow itself, directly or through others.',
  },
  FOLLOWED_BY_EARLIER_MEETING: {
    vi: 'Đã có hội nghị sau tiếp nối hội nghị này. Ngày của hội nghị này phải trước hội nghị đó.',
    en: 'Another meeting follows this one; this one must lie before it.',
  },
  HELD_IN_THE_FUTURE: {
    vi: 'Ngày họp chưa tới. Hãy ghi vào ngày dự kiến.',
    en: 'The day lies ahead. Enter it as planned.',
  },
  CONCLUSION_UNKNOWN: { vi: 'Không có kết luận này.', en: 'There is no such conclusion.' },
  CONCLUSION_IS_A_TASK: {
    vi: 'Kết luận này đã giao thành nhiệm vụ.',
    en: 'This conclusion has become a task already.',
  },
  ASSESSMENT_IS_NO_TASK: {
    vi: 'Kết luận đánh giá không giao thành nhiệm vụ.',
    en: 'An assessment does not become a task.',
  },
  OWNER_REQUIRED: { vi: 'Cần chọn đơn vị thực hiện.', en: 'Choose the unit that does it.' },
  DEADLINE_REQUIRED: { vi: 'Cần nhập thời hạn.', en: 'Enter the deadline.' },
  DEADLINE_BEFORE_MEETING: {
    vi: 'Thời hạn phải từ ngày họp trở đi.',
    en: 'The deadline cannot lie before the meeting.',
  },
  NOTHING_CHOSEN: { vi: 'Chưa chọn kết luận nào.', en: 'No conclusion is chosen.' },
  NOT_ASKED: {
    vi: 'Hội nghị này không hỏi lại kết luận đó.',
    en: 'This meeting does not ask for that conclusion.',
  },
  ALREADY_SETTLED: {
    vi: 'Hội nghị này đã xử lý kết luận đó.',
    en: 'This meeting has settled that conclusion already.',
  },
  MINUTES_REQUIRED: {
    vi: 'Cần ghi biên bản hoặc chọn văn bản biên bản.',
    en: 'Write the minutes or choose their document.',
  },
};

/** What is worth a second look at a meeting. */
export const MEETING_WARNING_WORDS: FaultWords<MeetingWarningCode> = {
  OUTSIDE_VALIDITY: {
    vi: 'Ngày này nằm ngoài thời gian thực hiện của “{programme}”.',
    en: 'This day lies outside the validity of “{programme}”.',
  },
};

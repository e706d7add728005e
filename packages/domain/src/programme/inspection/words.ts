import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { InspectionFaultCode, InspectionWarningCode } from './fault.ts';
import type {
  FindingCauseKind,
  FindingKind,
  InspectionState,
  RecommendationState,
  ResponseStance,
} from './model.ts';
import type { RecommendationActKind } from './transitions.ts';

type Words<Key extends string> = Readonly<Record<Key, LocalText>>;

/** What each state of an inspection is called. */
export const INSPECTION_STATE_WORDS: Words<InspectionState> = {
  PLANNED: { vi: 'Dự kiến', en: 'Planned' },
  UNDER_WAY: { vi: 'Đang tiến hành', en: 'Under way' },
  CONCLUDED: { vi: 'Đã kết luận', en: 'Concluded' },
  CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
};

/** What each state of a recommendation is called. */
export const RECOMMENDATION_STATE_WORDS: Words<RecommendationState> = {
  OPEN: { vi: 'Chờ tiếp thu', en: 'Awaiting response' },
  ANSWERED: { vi: 'Đã trả lời', en: 'Answered' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  FULFILLED: { vi: 'Đã báo cáo thực hiện', en: 'Reported as done' },
  ESCALATED: { vi: 'Đã chuyển cấp trên', en: 'Passed upward' },
  CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
};

/** What each step of the follow-up is called, as a person reads it in the story of a recommendation. */
export const RECOMMENDATION_ACT_WORDS: Words<RecommendationActKind> = {
  ANSWER: { vi: 'Tiếp thu, trả lời', en: 'Answered' },
  REPORT_PROGRESS: { vi: 'Báo cáo tiến độ', en: 'Reported progress' },
  REPORT_FULFILMENT: { vi: 'Báo cáo đã thực hiện', en: 'Reported as done' },
  SEND_BACK: { vi: 'Trả lại', en: 'Sent back' },
  ESCALATE: { vi: 'Chuyển cấp trên', en: 'Passed upward' },
  CLOSE: { vi: 'Kết thúc', en: 'Closed' },
};

/** What each stance of a response is called. */
export const RESPONSE_STANCE_WORDS: Words<ResponseStance> = {
  ACCEPTED: { vi: 'Tiếp thu', en: 'Accepted' },
  PARTLY_ACCEPTED: { vi: 'Tiếp thu một phần', en: 'Partly accepted' },
  NOT_ACCEPTED: { vi: 'Chưa thống nhất', en: 'Not accepted' },
};

/** What each kind of finding is called. */
export const FINDING_KIND_WORDS: Words<FindingKind> = {
  STRENGTH: { vi: 'Ưu điểm', en: 'Strength' },
  LIMITATION: { vi: 'Hạn chế', en: 'Limitation' },
};

/** What each kind of cause is called. */
export const FINDING_CAUSE_WORDS: Words<FindingCauseKind> = {
  OBJECTIVE: { vi: 'Nguyên nhân khách quan', en: 'Objective cause' },
  SUBJECTIVE: { vi: 'Nguyên nhân chủ quan', en: 'Subjective cause' },
};

/** The words of everything that can be wrong with an inspection, and of everything worth a second look. */
export const INSPECTION_FAULT_WORDS: FaultWords<InspectionFaultCode | InspectionWarningCode> = {
  ...TEXT_FAULT_WORDS,
  NOBODY_INSPECTED: {
    vi: 'Chọn ít nhất một đơn vị được kiểm tra.',
    en: 'Choose at least one unit to be inspected.',
  },
  INSPECTS_ITSELF: {
    vi: 'Đơn vị này thuộc đoàn kiểm tra nên không thể đồng thời được kiểm tra.',
    en: 'This unit belongs to the delegation; it cannot be inspected as well.',
  },
  INSPECTS_UPWARD: {
    vi: 'Đơn vị này là cấp trên của đơn vị chủ trì đoàn nên không thuộc diện được kiểm tra.',
    en: 'This unit stands above the lead of the delegation; it is not inspected from below.',
  },
  UNIT_TWICE: { vi: 'Đơn vị này đã có trong danh sách.', en: 'This unit is already on the list.' },
  UNIT_NOT_INSPECTED: {
    vi: 'Đơn vị này không thuộc diện được kiểm tra. Hãy chọn một đơn vị được kiểm tra.',
    en: 'This unit is not inspected. Choose one that is.',
  },
  UNIT_STILL_NAMED: {
    vi: 'Đã ghi buổi làm việc, nhận xét hoặc kiến nghị với một đơn vị vừa bỏ ra. Hãy giữ lại đơn vị đó.',
    en: 'A session, finding or recommendation names a unit that was left out. Keep that unit.',
  },
  ENDS_BEFORE_START: {
    vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'The last day must not be before the first.',
  },
  OUTSIDE_SPAN: {
    vi: 'Ngày làm việc nằm ngoài thời gian kiểm tra.',
    en: 'The day of the session lies outside the inspection.',
  },
  NOT_A_COUNT: { vi: 'Nhập số người là số nguyên từ 0.', en: 'Enter a whole number from 0.' },
  IN_THE_FUTURE: { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
  CONCLUDED_BEFORE_SESSION: {
    vi: 'Ngày kết luận phải từ buổi làm việc cuối trở đi.',
    en: 'The conclusion must not be issued before the last session.',
  },
  DEADLINE_BEFORE_CONCLUSION: {
    vi: 'Thời hạn thực hiện phải từ ngày kết luận trở đi.',
    en: 'The deadline must not be before the conclusion.',
  },
  PROMISED_BEFORE_ANSWER: {
    vi: 'Thời gian hoàn thành phải từ ngày trả lời trở đi.',
    en: 'The promised day must not be before the answer.',
  },
  WRONG_STATE: {
    vi: 'Việc này không thực hiện được ở bước hiện tại. Hãy tải lại trang để xem tình hình mới nhất.',
    en: 'This is not possible at this step. Reload to see how it stands.',
  },
  RECOMMENDATIONS_OPEN: {
    vi: 'Còn kiến nghị chưa kết thúc. Cuộc kiểm tra chỉ kết thúc khi mọi kiến nghị đã kết thúc.',
    en: 'A recommendation is still open. The inspection closes with the last of them.',
  },
  NOT_YOUR_RECOMMENDATION: {
    vi: 'Kiến nghị này gửi đơn vị khác.',
    en: 'This recommendation is addressed to another unit.',
  },
  NOT_YOUR_INSPECTION: {
    vi: 'Chỉ đơn vị chủ trì đoàn kiểm tra thực hiện việc này.',
    en: 'Only the unit that leads the delegation does this.',
  },
  NOT_OVERDUE: {
    vi: 'Chỉ chuyển cấp trên khi kiến nghị đã quá hạn hoặc đơn vị chưa thống nhất.',
    en: 'A recommendation goes upward only when it is overdue or not accepted.',
  },
  NO_UNIT_ABOVE: {
    vi: 'Đơn vị này không có cấp trên trong hệ thống để chuyển kiến nghị.',
    en: 'This unit has no unit above it that the recommendation could go to.',
  },
  REVIEWED_PERIOD_NOT_OVER: {
    vi: 'Khoảng thời gian được xem xét chưa kết thúc khi đoàn kiểm tra bắt đầu.',
    en: 'The period reviewed was not over when the inspection began.',
  },
  PROMISED_AFTER_DEADLINE: {
    vi: 'Thời gian hoàn thành dự kiến sau thời hạn của kiến nghị.',
    en: 'The promised day lies after the deadline.',
  },
};

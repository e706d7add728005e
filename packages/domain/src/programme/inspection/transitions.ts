import type { InspectionState, RecommendationState } from './model.ts';

/**
 * sửa kế hoạch / ghi buổi làm việc / ghi nhận xét / kiến nghị / bỏ một phần đã ghi / kết luận / theo dõi kiến nghị / kết thúc.
 * The first session opens a planned inspection.
 */
export const INSPECTION_ACTS = [
  'CHANGE_PLAN',
  'RECORD_SESSION',
  'RECORD_FINDING',
  'RECOMMEND',
  'WITHDRAW',
  'CONCLUDE',
  'FOLLOW_UP',
  'CLOSE',
] as const;
export type InspectionActKind = (typeof INSPECTION_ACTS)[number];

/** The whole life of an inspection: state × act → next state. What is not in it cannot happen. */
export const INSPECTION_TRANSITIONS: Readonly<
  Record<InspectionState, Partial<Record<InspectionActKind, InspectionState>>>
> = {
  PLANNED: { CHANGE_PLAN: 'PLANNED', RECORD_SESSION: 'UNDER_WAY' },
  UNDER_WAY: {
    CHANGE_PLAN: 'UNDER_WAY',
    RECORD_SESSION: 'UNDER_WAY',
    RECORD_FINDING: 'UNDER_WAY',
    RECOMMEND: 'UNDER_WAY',
    WITHDRAW: 'UNDER_WAY',
    CONCLUDE: 'CONCLUDED',
  },
  CONCLUDED: { FOLLOW_UP: 'CONCLUDED', CLOSE: 'CLOSED' },
  CLOSED: {},
};

/** tiếp thu / báo cáo tiến độ / báo cáo thực hiện xong / trả lại / chuyển cấp trên / kết thúc. */
export const RECOMMENDATION_ACTS = [
  'ANSWER',
  'REPORT_PROGRESS',
  'REPORT_FULFILMENT',
  'SEND_BACK',
  'ESCALATE',
  'CLOSE',
] as const;
export type RecommendationActKind = (typeof RECOMMENDATION_ACTS)[number];

/** The side that takes each step: the unit that was inspected, or the delegation. */
export const ACTING_SIDE: Readonly<Record<RecommendationActKind, 'UNIT' | 'DELEGATION'>> = {
  ANSWER: 'UNIT',
  REPORT_PROGRESS: 'UNIT',
  REPORT_FULFILMENT: 'UNIT',
  SEND_BACK: 'DELEGATION',
  ESCALATE: 'DELEGATION',
  CLOSE: 'DELEGATION',
};

/** The whole follow-up of a recommendation; what was passed upward may still be done, or is settled there. */
export const RECOMMENDATION_TRANSITIONS: Readonly<
  Record<RecommendationState, Partial<Record<RecommendationActKind, RecommendationState>>>
> = {
  OPEN: { ANSWER: 'ANSWERED', ESCALATE: 'ESCALATED' },
  ANSWERED: {
    REPORT_PROGRESS: 'IN_PROGRESS',
    REPORT_FULFILMENT: 'FULFILLED',
    SEND_BACK: 'OPEN',
    ESCALATE: 'ESCALATED',
  },
  IN_PROGRESS: {
    REPORT_PROGRESS: 'IN_PROGRESS',
    REPORT_FULFILMENT: 'FULFILLED',
    ESCALATE: 'ESCALATED',
  },
  FULFILLED: { SEND_BACK: 'IN_PROGRESS', CLOSE: 'CLOSED' },
  ESCALATED: { REPORT_FULFILMENT: 'FULFILLED', CLOSE: 'CLOSED' },
  CLOSED: {},
};

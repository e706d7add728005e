import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { PlanActFaultCode } from './decide-plan.ts';
import type { PlanFaultCode, PlanWarningCode } from './make-plan.ts';
import type { PlanState } from './model.ts';

/** What each state of a plan is called. */
export const PLAN_STATE_WORDS: Readonly<Record<PlanState, LocalText>> = {
  DRAFT: { vi: 'Bản thảo', en: 'Draft' },
  ISSUED: { vi: 'Đã ban hành', en: 'Issued' },
  REVIEWED: { vi: 'Đã tổng kết', en: 'Reviewed' },
  WITHDRAWN: { vi: 'Đã thu hồi', en: 'Withdrawn' },
};

/** What is wrong with a plan, or with an act upon it, and what to do. */
export const PLAN_FAULT_WORDS: FaultWords<PlanFaultCode | PlanActFaultCode> = {
  ...TEXT_FAULT_WORDS,
  PROGRAMME_REQUIRED: { vi: 'Hãy chọn chương trình của kế hoạch.', en: 'Choose the programme of the plan.' },
  YEAR_NOT_USABLE: {
    vi: 'Năm của kế hoạch từ {first} đến {last}.',
    en: 'The year of a plan lies between {first} and {last}.',
  },
  THEME_REPEATED: {
    vi: 'Nhóm nội dung này đã có ở trên. Hãy bỏ bớt hoặc đổi tên.',
    en: 'This theme stands above already. Remove or rename it.',
  },
  PARTNER_REPEATED: { vi: 'Đơn vị này đã có ở trên.', en: 'This unit stands above already.' },
  PARTNER_IS_OWN_UNIT: {
    vi: 'Đây là đơn vị của kế hoạch, không cần ghi ở phần cùng thực hiện.',
    en: 'This is the unit of the plan itself.',
  },
  UPPER_PLAN_UNKNOWN: {
    vi: 'Không tìm thấy kế hoạch cấp trên, hoặc kế hoạch chưa được chia sẻ với đơn vị bạn.',
    en: 'There is no such upper plan, or it is not shared with your unit.',
  },
  UPPER_PLAN_IN_CIRCLE: {
    vi: 'Kế hoạch cấp trên đã chọn lại được cụ thể hóa từ chính kế hoạch này. Hãy chọn kế hoạch khác.',
    en: 'The upper plan is itself adapted from this one. Choose another.',
  },
  UPPER_PLAN_NOT_ISSUED: {
    vi: 'Kế hoạch cấp trên chưa ban hành hoặc đã thu hồi. Hãy đợi ban hành rồi cụ thể hóa.',
    en: 'The upper plan is not issued yet, or withdrawn. Adapt it when it is issued.',
  },
  UPPER_PLAN_OF_OTHER_PROGRAMME: {
    vi: 'Kế hoạch cấp trên thuộc chương trình khác. Hãy chọn kế hoạch cùng chương trình.',
    en: 'The upper plan belongs to another programme. Choose one of the same programme.',
  },
  UPPER_PLAN_OF_OTHER_YEAR: {
    vi: 'Kế hoạch cấp trên là của năm khác. Hãy chọn kế hoạch cùng năm.',
    en: 'The upper plan is of another year. Choose one of the same year.',
  },
  UPPER_PLAN_NOT_ABOVE: {
    vi: 'Chỉ cụ thể hóa kế hoạch của cấp trên hoặc của đơn vị chủ trì chương trình.',
    en: 'Only a plan of a unit above, or of the unit that leads the programme, is adapted.',
  },
  PLAN_IN_OTHER_STATE: {
    vi: 'Kế hoạch đã sang trạng thái khác nên chưa thể làm việc này. Hãy tải lại trang.',
    en: 'The plan has moved on, so this is not possible now. Reload the page.',
  },
  YEAR_NOT_OVER: {
    vi: 'Kế hoạch năm được tổng kết từ tháng 12. Hãy đợi đến cuối năm.',
    en: 'A plan is reviewed from December of its year on.',
  },
};

/** What is allowed in a plan and worth a second look. */
export const PLAN_WARNING_WORDS: FaultWords<PlanWarningCode> = {
  YEAR_OUTSIDE_PROGRAMME: {
    vi: 'Năm này nằm ngoài thời gian hiệu lực của chương trình. Hãy kiểm tra lại.',
    en: 'The year lies outside the validity of the programme. Please check it.',
  },
};

import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { TaskActFaultCode } from './act.ts';
import type { TaskFaultCode, TaskWarningCode } from './make-task.ts';
import type { DelayCause, TaskEvent, TaskState } from './model.ts';
import type { Standing } from './standing.ts';

/** What each state of a task is called. */
export const TASK_STATE_WORDS: Readonly<Record<TaskState, LocalText>> = {
  ASSIGNED: { vi: 'Đã giao', en: 'Assigned' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  DONE: { vi: 'Chờ nghiệm thu', en: 'Awaiting acceptance' },
  SENT_BACK: { vi: 'Trả lại', en: 'Sent back' },
  ACCEPTED: { vi: 'Đã nghiệm thu', en: 'Accepted' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

/** What each act upon a task is called. */
export const TASK_ACT_WORDS: Readonly<Record<TaskEvent['act'], LocalText>> = {
  ASSIGN: { vi: 'Giao nhiệm vụ', en: 'Assign' },
  REVISE: { vi: 'Điều chỉnh', en: 'Revise' },
  REPORT_PROGRESS: { vi: 'Báo cáo tiến độ', en: 'Report progress' },
  REPORT_DONE: { vi: 'Báo cáo hoàn thành', en: 'Report done' },
  ACCEPT: { vi: 'Nghiệm thu', en: 'Accept' },
  SEND_BACK: { vi: 'Trả lại', en: 'Send back' },
  CONFIRM_CAUSE: { vi: 'Xác nhận nguyên nhân khách quan', en: 'Confirm the objective cause' },
  CANCEL: { vi: 'Hủy nhiệm vụ', en: 'Cancel' },
};

/** What each standing of something promised is called. */
export const STANDING_WORDS: Readonly<Record<Standing, LocalText>> = {
  OVERDUE: { vi: 'Quá hạn', en: 'Overdue' },
  DUE_SOON: { vi: 'Sắp đến hạn', en: 'Due soon' },
  ON_TRACK: { vi: 'Trong hạn', en: 'In time' },
  WAITING: { vi: 'Chờ nghiệm thu', en: 'Awaiting acceptance' },
  FINISHED: { vi: 'Đã xong', en: 'Finished' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

/** What each cause of a delay is called. */
export const DELAY_CAUSE_WORDS: Readonly<Record<DelayCause, LocalText>> = {
  OBJECTIVE: { vi: 'Khách quan', en: 'Objective' },
  SUBJECTIVE: { vi: 'Chủ quan', en: 'Subjective' },
};

/** What is wrong with a task, or with an act upon it, and what to do. */
export const TASK_FAULT_WORDS: FaultWords<TaskFaultCode | TaskActFaultCode> = {
  ...TEXT_FAULT_WORDS,
  LEAD_REQUIRED: { vi: 'Hãy chọn một đơn vị chủ trì.', en: 'Choose the unit that leads.' },
  LEAD_COOPERATES: {
    vi: 'Đơn vị này đã chủ trì nên không ghi ở phần phối hợp.',
    en: 'This unit leads already; it does not cooperate besides.',
  },
  UNIT_REPEATED: { vi: 'Đơn vị này đã có ở trên.', en: 'This unit stands above already.' },
  DEADLINE_REQUIRED: { vi: 'Hãy nhập hạn hoàn thành.', en: 'Give the deadline.' },
  ENDS_BEFORE_START: {
    vi: 'Hạn hoàn thành đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
    en: 'The deadline lies before the start. Change one of the two days.',
  },
  TARGET_IN_TWO_WAYS: {
    vi: 'Chỉ tiêu ghi bằng số hoặc bằng lời, không ghi cả hai.',
    en: 'The target is a number or words, not both.',
  },
  TARGET_VALUE_REQUIRED: { vi: 'Hãy nhập con số của chỉ tiêu.', en: 'Give the number of the target.' },
  TARGET_INDICATOR_REQUIRED: {
    vi: 'Hãy chọn chỉ tiêu thống kê cho con số này.',
    en: 'Choose the indicator of this number.',
  },
  TARGET_NOT_A_NUMBER: {
    vi: 'Nội dung này chưa phải là số. Hãy nhập số, ví dụ 1.714 hoặc 2,2.',
    en: 'This is not a number. Enter it like 1.714 or 2,2.',
  },
  TASK_IN_OTHER_STATE: {
    vi: 'Nhiệm vụ đã sang trạng thái khác nên chưa thể làm việc này. Hãy tải lại trang.',
    en: 'The task has moved on, so this is not possible now. Reload the page.',
  },
  NOT_YOUR_TASK: {
    vi: 'Việc này do đơn vị khác thực hiện.',
    en: 'This is for another unit to do.',
  },
  NO_CAUSE_TO_CONFIRM: {
    vi: 'Chưa có nguyên nhân khách quan nào chờ xác nhận.',
    en: 'There is no objective cause to confirm.',
  },
  OWN_CAUSE: {
    vi: 'Đơn vị không tự xác nhận nguyên nhân chậm của mình.',
    en: 'A unit does not confirm the cause of its own delay.',
  },
  NOTHING_REPORTED: {
    vi: 'Hãy nhập tỷ lệ hoàn thành hoặc vài lời về tiến độ.',
    en: 'Give a percentage or some words on the progress.',
  },
  PERCENT_NOT_USABLE: {
    vi: 'Tỷ lệ hoàn thành là số nguyên từ 0 đến 100.',
    en: 'The percentage is a whole number from 0 to 100.',
  },
  DAY_IN_FUTURE: { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  DAY_BEFORE_ASSIGNED: {
    vi: 'Ngày này đứng trước ngày giao nhiệm vụ.',
    en: 'This day lies before the task was assigned.',
  },
  FINISHED_BEFORE_START: {
    vi: 'Ngày hoàn thành đứng trước ngày bắt đầu.',
    en: 'The task would end before it starts.',
  },
  DELAY_BY_LEAD_ONLY: {
    vi: 'Nguyên nhân chậm do đơn vị chủ trì báo cáo.',
    en: 'The cause of a delay is for the lead unit to report.',
  },
};

/** What is allowed in a task and worth a second look. */
export const TASK_WARNING_WORDS: FaultWords<TaskWarningCode> = {
  DEADLINE_OUTSIDE_PROGRAMME: {
    vi: 'Hạn hoàn thành nằm ngoài thời gian hiệu lực của chương trình. Hãy kiểm tra lại.',
    en: 'The deadline lies outside the validity of the programme. Please check it.',
  },
  DEADLINE_OUTSIDE_PLAN_YEAR: {
    vi: 'Hạn hoàn thành không nằm trong năm của kế hoạch. Hãy kiểm tra lại.',
    en: 'The deadline is not in the year of the plan. Please check it.',
  },
  THEME_NOT_IN_PLAN: {
    vi: 'Nhóm nội dung này không có trong kế hoạch. Hãy kiểm tra lại.',
    en: 'The plan has no such theme. Please check it.',
  },
};

import type { TaskState } from './model.ts';

/** điều chỉnh / báo cáo tiến độ / báo cáo hoàn thành / nghiệm thu / trả lại / xác nhận nguyên nhân khách quan / hủy. */
export const TASK_ACTS = [
  'REVISE',
  'REPORT_PROGRESS',
  'REPORT_DONE',
  'ACCEPT',
  'SEND_BACK',
  'CONFIRM_CAUSE',
  'CANCEL',
] as const;
export type TaskAct = (typeof TASK_ACTS)[number];

/** The whole life of a task: state × act → next state. What is not in it cannot happen. */
export const TASK_TRANSITIONS: Readonly<Record<TaskState, Partial<Record<TaskAct, TaskState>>>> = {
  ASSIGNED: {
    REVISE: 'ASSIGNED',
    REPORT_PROGRESS: 'IN_PROGRESS',
    REPORT_DONE: 'DONE',
    CANCEL: 'CANCELLED',
  },
  IN_PROGRESS: {
    REVISE: 'IN_PROGRESS',
    REPORT_PROGRESS: 'IN_PROGRESS',
    REPORT_DONE: 'DONE',
    CONFIRM_CAUSE: 'IN_PROGRESS',
    CANCEL: 'CANCELLED',
  },
  DONE: { ACCEPT: 'ACCEPTED', SEND_BACK: 'SENT_BACK', CONFIRM_CAUSE: 'DONE' },
  SENT_BACK: {
    REVISE: 'SENT_BACK',
    REPORT_PROGRESS: 'IN_PROGRESS',
    REPORT_DONE: 'DONE',
    CONFIRM_CAUSE: 'SENT_BACK',
    CANCEL: 'CANCELLED',
  },
  ACCEPTED: { CONFIRM_CAUSE: 'ACCEPTED' },
  CANCELLED: {},
};

import type { ReportState } from './model.ts';

/** lưu / nộp / nộp lại / phê duyệt / trả lại / chốt / điều chỉnh / bỏ điều chỉnh. */
export const REPORT_ACTS = [
  'SAVE',
  'SUBMIT',
  'RESUBMIT',
  'APPROVE',
  'SEND_BACK',
  'CLOSE',
  'AMEND',
  'CANCEL_AMENDMENT',
] as const;
export type ReportActKind = (typeof REPORT_ACTS)[number];

/** FORMER: where the amendment started. */
export type NextState = ReportState | 'FORMER';

/** The whole life of a report: state × act → next state. What is not in it cannot happen. */
export const TRANSITIONS: Readonly<Record<ReportState, Partial<Record<ReportActKind, NextState>>>> = {
  DRAFT: { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { APPROVE: 'APPROVED', SEND_BACK: 'SENT_BACK' },
  SENT_BACK: { SAVE: 'SENT_BACK', RESUBMIT: 'RESUBMITTED' },
  RESUBMITTED: { APPROVE: 'APPROVED', SEND_BACK: 'SENT_BACK' },
  APPROVED: { APPROVE: 'APPROVED', SEND_BACK: 'SENT_BACK', CLOSE: 'CLOSED', AMEND: 'AMENDING' },
  CLOSED: { AMEND: 'AMENDING' },
  AMENDING: { SAVE: 'AMENDING', RESUBMIT: 'RESUBMITTED', CANCEL_AMENDMENT: 'FORMER' },
};

/** The act by which a report in this state is handed in: SUBMIT at first, RESUBMIT after a return or an amendment. */
export const submittingAct = (state: ReportState): 'SUBMIT' | 'RESUBMIT' =>
  state === 'DRAFT' ? 'SUBMIT' : 'RESUBMIT';

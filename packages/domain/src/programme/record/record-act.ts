import type { LocalText } from '../../kernel/index.ts';

/** What is done with records of the coordination work, as the audit names it and as people read it in a history. */
export const RECORD_ACT_WORDS = {
  REGISTER_DOCUMENT: { vi: 'Đăng ký văn bản', en: 'Document registered' },
  REVISE_DOCUMENT: { vi: 'Sửa văn bản', en: 'Document revised' },
  SUPERSEDE_DOCUMENT: { vi: 'Ghi nhận văn bản thay thế', en: 'Replacement recorded' },

  DRAFT_PROGRAMME: { vi: 'Dự thảo chương trình', en: 'Programme drafted' },
  REVISE_PROGRAMME: { vi: 'Sửa chương trình', en: 'Programme revised' },
  SIGN_PROGRAMME: { vi: 'Ký kết chương trình', en: 'Programme signed' },
  ASSIGN_PARTICIPANTS: { vi: 'Giao đơn vị tham gia', en: 'Participants assigned' },
  HOLD_MILESTONE: { vi: 'Ghi nhận mốc đã tổ chức', en: 'Milestone held' },
  SUMMARISE_PROGRAMME: { vi: 'Tổng kết chương trình', en: 'Programme summarised' },
  CLOSE_PROGRAMME: { vi: 'Kết thúc chương trình', en: 'Programme closed' },
  SUCCEED_PROGRAMME: { vi: 'Chuyển tiếp sang chương trình mới', en: 'Programme succeeded' },
  CANCEL_PROGRAMME: { vi: 'Hủy chương trình', en: 'Programme cancelled' },

  DRAFT_PLAN: { vi: 'Dự thảo kế hoạch', en: 'Plan drafted' },
  REVISE_PLAN: { vi: 'Sửa kế hoạch', en: 'Plan revised' },
  ISSUE_PLAN: { vi: 'Ban hành kế hoạch', en: 'Plan issued' },
  REVIEW_PLAN: { vi: 'Đánh giá kế hoạch', en: 'Plan reviewed' },
  WITHDRAW_PLAN: { vi: 'Rút kế hoạch', en: 'Plan withdrawn' },

  ASSIGN_TASK: { vi: 'Giao nhiệm vụ', en: 'Task assigned' },
  REVISE_TASK: { vi: 'Điều chỉnh nhiệm vụ', en: 'Task revised' },
  REPORT_TASK_PROGRESS: { vi: 'Báo cáo tiến độ', en: 'Progress reported' },
  REPORT_TASK_DONE: { vi: 'Báo cáo hoàn thành', en: 'Reported done' },
  ACCEPT_TASK: { vi: 'Nghiệm thu nhiệm vụ', en: 'Task accepted' },
  SEND_BACK_TASK: { vi: 'Trả lại nhiệm vụ', en: 'Task sent back' },
  CONFIRM_DELAY_CAUSE: { vi: 'Xác nhận nguyên nhân khách quan', en: 'Objective cause confirmed' },
  CANCEL_TASK: { vi: 'Hủy nhiệm vụ', en: 'Task cancelled' },

  PLAN_MEETING: { vi: 'Lên lịch hội nghị', en: 'Meeting planned' },
  REVISE_MEETING: { vi: 'Sửa hội nghị', en: 'Meeting revised' },
  RECORD_MEETING_ATTENDANCE: { vi: 'Ghi số người dự', en: 'Attendance recorded' },
  HOLD_MEETING: { vi: 'Ghi nhận hội nghị đã họp', en: 'Meeting held' },
  RECORD_CONCLUSION: { vi: 'Ghi kết luận', en: 'Conclusion recorded' },
  ASSIGN_CONCLUSIONS: { vi: 'Giao kết luận thành nhiệm vụ', en: 'Conclusions assigned as tasks' },
  CLOSE_ASKED_CONCLUSION: { vi: 'Khép lại kết luận kỳ trước', en: 'Earlier conclusion closed' },
  RECORD_MINUTES: { vi: 'Ghi biên bản', en: 'Minutes recorded' },
  CONCLUDE_MEETING: { vi: 'Thống nhất biên bản', en: 'Minutes agreed' },
  CANCEL_MEETING: { vi: 'Hủy hội nghị', en: 'Meeting cancelled' },

  PLAN_INSPECTION: { vi: 'Lập đoàn kiểm tra', en: 'Inspection planned' },
  CHANGE_INSPECTION: { vi: 'Sửa nội dung kiểm tra', en: 'Inspection changed' },
  RECORD_SESSION: { vi: 'Ghi buổi làm việc', en: 'Working session recorded' },
  RECORD_FINDING: { vi: 'Ghi kết quả kiểm tra', en: 'Finding recorded' },
  RECORD_RECOMMENDATION: { vi: 'Ghi kiến nghị', en: 'Recommendation recorded' },
  WITHDRAW_INSPECTION_PART: { vi: 'Rút một mục đã ghi', en: 'Part withdrawn' },
  CONCLUDE_INSPECTION: { vi: 'Ban hành kết luận kiểm tra', en: 'Conclusions issued' },
  CLOSE_INSPECTION: { vi: 'Kết thúc kiểm tra', en: 'Inspection closed' },
  ANSWER_RECOMMENDATION: { vi: 'Tiếp thu kiến nghị', en: 'Recommendation answered' },
  REPORT_PROGRESS_RECOMMENDATION: { vi: 'Báo cáo tiến độ thực hiện kiến nghị', en: 'Progress reported' },
  REPORT_FULFILMENT_RECOMMENDATION: { vi: 'Báo cáo đã thực hiện kiến nghị', en: 'Fulfilment reported' },
  SEND_BACK_RECOMMENDATION: { vi: 'Trả lại kết quả thực hiện kiến nghị', en: 'Fulfilment sent back' },
  ESCALATE_RECOMMENDATION: { vi: 'Chuyển kiến nghị lên cấp trên', en: 'Recommendation escalated' },
  CLOSE_RECOMMENDATION: { vi: 'Khép lại kiến nghị', en: 'Recommendation closed' },

  REGISTER_MODEL: { vi: 'Đăng ký mô hình', en: 'Model registered' },
  REVISE_MODEL: { vi: 'Sửa mô hình', en: 'Model revised' },
  RECORD_MODEL_RESULT: { vi: 'Ghi kết quả của mô hình', en: 'Result recorded' },
  RECOGNISE_MODEL: { vi: 'Công nhận mô hình', en: 'Model recognised' },
  MAKE_MODEL_EXEMPLARY: { vi: 'Công nhận điển hình tiên tiến', en: 'Recognised as exemplary' },
  END_MODEL: { vi: 'Kết thúc mô hình', en: 'Model ended' },
  REPLICATE_MODEL: { vi: 'Nhân rộng mô hình', en: 'Model replicated' },
  REVISE_REPLICATION_POINT: { vi: 'Sửa điểm nhân rộng', en: 'Replication point revised' },
  REPORT_REPLICATION_POINT: { vi: 'Báo cáo điểm nhân rộng', en: 'Replication point reported' },
  DROP_OUT_REPLICATION_POINT: { vi: 'Dừng điểm nhân rộng', en: 'Replication point dropped out' },

  RECORD_ACTIVITY: { vi: 'Ghi hoạt động', en: 'Activity recorded' },
  REVISE_ACTIVITY: { vi: 'Sửa hoạt động', en: 'Activity revised' },
  RECORD_STATEMENT: { vi: 'Ghi đánh giá', en: 'Statement recorded' },
  REVISE_STATEMENT: { vi: 'Sửa đánh giá', en: 'Statement revised' },

  ATTACH_FILE: { vi: 'Đính kèm minh chứng', en: 'Evidence attached' },
  REMOVE_ATTACHMENT: { vi: 'Gỡ minh chứng', en: 'Evidence removed' },
} as const satisfies Readonly<Record<string, LocalText>>;

export type RecordAct = keyof typeof RECORD_ACT_WORDS;

/** Every act on a record, by its name in the audit. */
export const RECORD_ACTS = Object.keys(RECORD_ACT_WORDS) as readonly RecordAct[];

import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../../programme/index.ts';
import type { EntrantFaultCode } from './check-entrants.ts';
import type { RoundActFaultCode } from './decide-round.ts';
import type { RoundFaultCode } from './make-round.ts';
import type { DueStage, EntrantKind, RoundState } from './model.ts';
import type { RoundAct } from './transitions.ts';

/** What each state of a round is called. */
export const ROUND_STATE_WORDS: Readonly<Record<RoundState, LocalText>> = {
  DRAFT: { vi: 'Bản thảo', en: 'Draft' },
  OPEN: { vi: 'Đang tự chấm', en: 'Self-scoring' },
  PEER_REVIEW: { vi: 'Cụm đang chấm', en: 'Peer review' },
  EXPLANATION: { vi: 'Đang giải trình', en: 'Explanation' },
  RECHECK: { vi: 'Đang phúc tra', en: 'Re-check' },
  FINAL: { vi: 'Đã chốt điểm', en: 'Final' },
  PUBLISHED: { vi: 'Đã công bố', en: 'Published' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

/** What can be done with a round or a sheet. */
export const ROUND_ACT_WORDS: Readonly<Record<RoundAct, LocalText>> = {
  REVISE: { vi: 'Sửa đợt chấm', en: 'Revise' },
  OPEN: { vi: 'Mở đợt chấm', en: 'Open' },
  REFRESH_PREFILL: { vi: 'Lấy lại số liệu báo cáo', en: 'Fill in anew' },
  SCORE_SELF: { vi: 'Tự chấm', en: 'Score oneself' },
  SUBMIT_SELF: { vi: 'Nộp phiếu tự chấm', en: 'Hand in the self-score' },
  SEND_BACK: { vi: 'Trả lại phiếu', en: 'Send back' },
  START_PEER_REVIEW: { vi: 'Chuyển sang cụm chấm', en: 'Start peer review' },
  SCORE_PEERS: { vi: 'Chấm chéo trong cụm', en: 'Score peers' },
  SUBMIT_PEERS: { vi: 'Nộp phiếu cụm chấm', en: 'Hand in the review' },
  START_EXPLANATION: { vi: 'Chuyển sang giải trình', en: 'Start explanation' },
  EXPLAIN: { vi: 'Giải trình', en: 'Explain' },
  START_RECHECK: { vi: 'Chuyển sang phúc tra', en: 'Start re-check' },
  RECHECK: { vi: 'Phúc tra', en: 'Re-check' },
  SET_FINAL: { vi: 'Quyết định điểm cuối', en: 'Set the final score' },
  FINALISE: { vi: 'Chốt điểm', en: 'Finalise' },
  REOPEN_RECHECK: { vi: 'Mở lại phúc tra', en: 'Reopen re-check' },
  PUBLISH: { vi: 'Công bố kết quả', en: 'Publish' },
  CORRECT: { vi: 'Đính chính kết quả', en: 'Correct' },
  CANCEL: { vi: 'Hủy đợt chấm', en: 'Cancel' },
};

/** What is due when. */
export const DUE_STAGE_WORDS: Readonly<Record<DueStage, LocalText>> = {
  SELF: { vi: 'Hạn nộp phiếu tự chấm', en: 'Self-scores due' },
  PEER: { vi: 'Hạn chấm chéo trong cụm', en: 'Peer review due' },
  EXPLANATION: { vi: 'Hạn giải trình', en: 'Explanations due' },
  RECHECK: { vi: 'Hạn phúc tra', en: 'Re-check due' },
  PUBLICATION: { vi: 'Ngày công bố', en: 'Publication' },
};

/** Who is scored. */
export const ENTRANT_WORDS: Readonly<Record<EntrantKind, LocalText>> = {
  CLUSTERS: { vi: 'Các cụm thi đua', en: 'Clusters' },
  UNITS: { vi: 'Các đơn vị được chọn', en: 'Chosen units' },
  LEVEL: { vi: 'Tất cả đơn vị cùng cấp', en: 'All units of a level' },
  MODELS: { vi: 'Các mô hình', en: 'Models' },
};

/** What is wrong with a round, or with an act upon it, and what to do. */
export const ROUND_FAULT_WORDS: FaultWords<RoundFaultCode | RoundActFaultCode | EntrantFaultCode> = {
  ...TEXT_FAULT_WORDS,
  CRITERIA_SET_REQUIRED: {
    vi: 'Hãy chọn một bộ tiêu chí đã ban hành.',
    en: 'Choose a published criteria set.',
  },
  CRITERIA_SET_NOT_VALID: {
    vi: 'Bộ tiêu chí không còn hiệu lực vào ngày cuối của thời gian chấm. Hãy chọn bộ khác.',
    en: 'The criteria set is not valid on the last day that is judged. Choose another.',
  },
  DAY_REQUIRED: {
    vi: 'Hãy nhập ngày đầu và ngày cuối của thời gian chấm.',
    en: 'Enter the first and the last day.',
  },
  SPAN_ENDS_BEFORE_START: {
    vi: 'Ngày cuối phải từ ngày đầu trở đi.',
    en: 'The last day must not lie before the first.',
  },
  SPAN_TOO_LONG: {
    vi: 'Thời gian chấm không quá {years} năm.',
    en: 'A round judges at most {years} years.',
  },
  DEADLINE_NOT_IN_ORDER: {
    vi: 'Hạn này sớm hơn hạn của bước trước. Hãy sửa lại.',
    en: 'This day lies before that of the stage before.',
  },
  DEADLINE_BEFORE_SPAN: {
    vi: 'Hạn này trước thời gian được chấm. Hãy sửa lại.',
    en: 'This day lies before the time that is judged.',
  },
  ENTRANTS_REQUIRED: {
    vi: 'Hãy chọn cụm, đơn vị hoặc mô hình được chấm.',
    en: 'Choose the clusters, units or models to be scored.',
  },
  ENTRANT_REPEATED: { vi: 'Mục này đã có ở trên.', en: 'This stands above already.' },
  ENTRANTS_OF_OTHER_KIND: {
    vi: 'Bộ tiêu chí này dùng cho đối tượng khác (đơn vị hoặc mô hình). Hãy chọn lại.',
    en: 'The criteria set is meant for subjects of another kind.',
  },
  ROUND_IN_OTHER_STATE: {
    vi: 'Đợt chấm đã sang bước khác nên chưa thể làm việc này. Hãy tải lại trang.',
    en: 'The round has moved on, so this is not possible now. Reload the page.',
  },
  ROUND_BUSY: {
    vi: 'Hệ thống đang xử lý đợt chấm này. Hãy đợi xong rồi làm tiếp.',
    en: 'A job is at work on this round. Wait until it is done.',
  },
  NO_ENTRANTS: {
    vi: 'Không có đơn vị hay mô hình nào để chấm vào ngày cuối của thời gian chấm.',
    en: 'There is nobody to score on the last day that is judged.',
  },
  SUBJECT_ENDED: {
    vi: '{unit} không còn hoạt động vào ngày cuối của thời gian chấm nên không thể được chấm.',
    en: '{unit} had ended on the last day that is judged and cannot be scored.',
  },
  SUBJECT_TWICE: { vi: '{unit} có hai lần trong đợt chấm.', en: '{unit} is in the round twice.' },
};

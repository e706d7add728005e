import type { LocalText } from '../language.ts';
import type { LifecycleFault } from '../report/act.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { ACT_LABELS, STATE_LABELS } from './labels.ts';
import { type Phrases, plainly } from './phrase.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const wrongState = ({ state, act }: Extract<LifecycleFault, { code: 'WRONG_STATE' }>): LocalText => {
  const [now, wanted] = [STATE_LABELS[state], ACT_LABELS[act]];
  return {
    vi: `Báo cáo đang ở trạng thái “${now.vi}” nên chưa thể ${lower(wanted.vi)}. Hãy tải lại để xem tình trạng mới nhất.`,
    en: `The report is “${now.en}”, so this is not possible now: ${lower(wanted.en)}. Reload to see where it stands.`,
  };
};

/** Why an act upon a report is not possible, and what to do. */
export const LIFECYCLE_WORDS: Phrases<LifecycleFault> = {
  WRONG_STATE: wrongState,
  FULLY_APPROVED: plainly(
    'Báo cáo đã được phê duyệt ở cấp cuối. Nếu cần sửa, hãy mở điều chỉnh.',
    'The report has its last approval. To change it, open an amendment.',
  ),
  NOT_FULLY_APPROVED: plainly(
    'Báo cáo chưa được phê duyệt ở cấp cuối. Hãy đợi phê duyệt xong.',
    'The report has not got its last approval yet. Wait until it has.',
  ),
  PERIOD_CLOSED: plainly(
    'Kỳ báo cáo đã chốt. Báo cáo đã phê duyệt có thể mở điều chỉnh; các trường hợp khác, hãy liên hệ đơn vị chốt kỳ.',
    'The period is closed. An approved report can be amended; otherwise ask the unit that closed the period.',
  ),
  NOT_YOUR_REPORT: plainly(
    'Đây là báo cáo của đơn vị khác; chỉ đơn vị đó nhập và nộp.',
    'This is the report of another unit; only that unit enters and submits it.',
  ),
  OWN_REPORT: plainly(
    'Đơn vị và người nộp không tự phê duyệt báo cáo của mình. Hãy chờ cấp trên quyết định.',
    'Nobody decides on their own report. The unit above will decide.',
  ),
  NOT_YOUR_STEP: plainly(
    'Báo cáo đang chờ đơn vị khác quyết định.',
    'The report waits for the decision of another unit.',
  ),
  REASON_REQUIRED: ({ act }) => ({
    vi: act === 'AMEND' ? 'Hãy ghi lý do điều chỉnh.' : 'Hãy ghi lý do trả lại để đơn vị biết cần sửa gì.',
    en:
      act === 'AMEND'
        ? 'Give the reason of the amendment.'
        : 'Give the reason, so that the unit knows what to mend.',
  }),
  NO_ROUTE: plainly(
    'Chưa xác định được đơn vị phê duyệt. Hãy báo quản trị kiểm tra hệ thống tổ chức.',
    'No unit is known that could approve it. Ask the administrator to check the hierarchy.',
  ),
  ROUTE_NOT_USABLE: plainly(
    'Tuyến phê duyệt chưa đúng: có đơn vị bị lặp hoặc là chính đơn vị báo cáo. Hãy báo quản trị.',
    'The route of approval is not right: a unit stands in it twice or is the reporting one. Tell the administrator.',
  ),
  OTHER_FORM_CHECKED: plainly(
    'Biểu mẫu đã thay đổi. Hãy tải lại báo cáo rồi nộp.',
    'The form has changed. Reload the report and submit it again.',
  ),
  PERSONAL_IDENTIFIER: FIGURE_WORDS.PERSONAL_IDENTIFIER,
  NOTE_TOO_LONG: FIGURE_WORDS.NOTE_TOO_LONG,
};

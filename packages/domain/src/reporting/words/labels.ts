import type { Qualifier } from '../../kernel/index.ts';
import type { Severity } from '../form/model.ts';
import type { FigureState, IndicatorKind, TimeAggregation, UnitAggregation } from '../indicator.ts';
import type { LocalText } from '../language.ts';
import type { ReportState } from '../report/model.ts';
import type { ReportActKind } from '../report/transitions.ts';
import type { Absence } from '../rollup/read-measure.ts';

type Labels<Code extends string> = Readonly<Record<Code, LocalText>>;

/** States of a report as a badge says them. */
export const STATE_LABELS: Labels<ReportState> = {
  DRAFT: { vi: 'Đang nhập', en: 'Draft' },
  SUBMITTED: { vi: 'Đã nộp', en: 'Submitted' },
  SENT_BACK: { vi: 'Đã trả lại', en: 'Sent back' },
  RESUBMITTED: { vi: 'Đã nộp lại', en: 'Resubmitted' },
  APPROVED: { vi: 'Đã phê duyệt', en: 'Approved' },
  CLOSED: { vi: 'Đã chốt', en: 'Closed' },
  AMENDING: { vi: 'Đang điều chỉnh', en: 'Being amended' },
};

/** Acts upon a report as a button says them. */
export const ACT_LABELS: Labels<ReportActKind> = {
  SAVE: { vi: 'Lưu', en: 'Save' },
  SUBMIT: { vi: 'Nộp báo cáo', en: 'Submit' },
  RESUBMIT: { vi: 'Nộp lại', en: 'Resubmit' },
  APPROVE: { vi: 'Phê duyệt', en: 'Approve' },
  SEND_BACK: { vi: 'Trả lại', en: 'Send back' },
  CLOSE: { vi: 'Chốt số liệu', en: 'Close' },
  AMEND: { vi: 'Điều chỉnh', en: 'Amend' },
  CANCEL_AMENDMENT: { vi: 'Bỏ điều chỉnh', en: 'Cancel the amendment' },
};

const AMENDMENT_CANCELLED: LocalText = { vi: 'Đã bỏ điều chỉnh', en: 'Amendment cancelled' };

/**
 * An entry of a report's history: the state that the act led to. Who cancels an amendment leads it back to a state on
 * which somebody else decided; there it is the act that is told.
 */
export const eventLabel = (event: { readonly act: ReportActKind; readonly state: ReportState }): LocalText =>
  event.act === 'CANCEL_AMENDMENT' ? AMENDMENT_CANCELLED : STATE_LABELS[event.state];

/** Qualifiers as a choice beside a number. */
export const QUALIFIER_LABELS: Labels<Qualifier> = {
  EXACT: { vi: 'đúng bằng', en: 'exactly' },
  OVER: { vi: 'trên, hơn', en: 'over' },
  AT_LEAST: { vi: 'ít nhất', en: 'at least' },
  NEARLY: { vi: 'gần', en: 'nearly' },
  APPROXIMATELY: { vi: 'khoảng', en: 'about' },
};

/** Reported, zero, missing, not applicable as a choice. */
export const FIGURE_STATE_LABELS: Labels<FigureState> = {
  REPORTED: { vi: 'Có số liệu', en: 'Reported' },
  ZERO: { vi: 'Không phát sinh', en: 'Zero' },
  MISSING: { vi: 'Chưa có số liệu', en: 'Missing' },
  NOT_APPLICABLE: { vi: 'Không áp dụng', en: 'Not applicable' },
};

/** What a finding asks for. */
export const SEVERITY_LABELS: Labels<Severity> = {
  ERROR: { vi: 'Cần sửa', en: 'To mend' },
  WARNING: { vi: 'Cần giải thích', en: 'To explain' },
};

/** Kinds of indicators. */
export const INDICATOR_KIND_LABELS: Labels<IndicatorKind> = {
  STOCK: { vi: 'Số hiện có', en: 'Stock' },
  FLOW: { vi: 'Số phát sinh trong kỳ', en: 'Flow' },
  RATIO: { vi: 'Tỷ lệ', en: 'Ratio' },
  MONEY: { vi: 'Số tiền', en: 'Money' },
  MASS: { vi: 'Khối lượng', en: 'Mass' },
  YES_NO: { vi: 'Có hoặc không', en: 'Yes or no' },
  NARRATIVE: { vi: 'Thuyết minh', en: 'Narrative' },
};

/** How figures of several units become one. */
export const UNIT_AGGREGATION_LABELS: Labels<UnitAggregation> = {
  SUM: { vi: 'Cộng các đơn vị', en: 'Sum over units' },
  AVERAGE: { vi: 'Trung bình các đơn vị', en: 'Average over units' },
  RATIO: { vi: 'Tính từ tổng tử số và tổng mẫu số', en: 'Sum of numerators over sum of denominators' },
  COUNT_YES: { vi: 'Đếm số đơn vị trả lời có', en: 'Count of units that say yes' },
  NONE: { vi: 'Không cộng gộp', en: 'Not added up' },
};

/** How figures of several periods become one. */
export const TIME_AGGREGATION_LABELS: Labels<TimeAggregation> = {
  SUM: { vi: 'Cộng các kỳ', en: 'Sum over periods' },
  LAST: { vi: 'Lấy kỳ cuối', en: 'Last period' },
  AVERAGE: { vi: 'Trung bình các kỳ', en: 'Average over periods' },
  RATIO: { vi: 'Tính từ tổng tử số và tổng mẫu số', en: 'Sum of numerators over sum of denominators' },
  NONE: { vi: 'Không cộng gộp', en: 'Not added up' },
};

/** Why a cell of a roll-up has no value. */
export const ABSENCE_LABELS: Labels<Absence> = {
  NOTHING_REPORTED: { vi: 'Chưa có báo cáo được phê duyệt', en: 'No approved report yet' },
  NOT_ADDITIVE: {
    vi: 'Chỉ tiêu này không cộng gộp được; xem số liệu của từng đơn vị',
    en: 'This indicator is not added up; see the figures of each unit',
  },
  RATIO_WITHOUT_PARTS: {
    vi: 'Không tổng hợp được tỷ lệ vì có đơn vị chưa cho biết tử số và mẫu số',
    en: 'The ratio cannot be combined: some units gave no numerator and denominator',
  },
  DENOMINATOR_ZERO: {
    vi: 'Không tính được tỷ lệ vì tổng mẫu số bằng 0',
    en: 'The ratio cannot be told: the denominators add up to 0',
  },
  NOT_RESTATABLE: {
    vi: 'Chỉ tiêu này không quy đổi được theo cơ cấu mới; xem theo cơ cấu khi đó',
    en: 'This indicator cannot be restated to another structure; see it as it was',
  },
};

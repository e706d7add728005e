import { LEVEL_LABELS } from '../../hierarchy/words/labels.ts';
import type { FormFault } from '../form/form-fault.ts';
import { type Phrases, plainly } from './phrase.ts';

/** What is wrong with a form, and what to do. */
export const FORM_WORDS: Phrases<FormFault> = {
  NAME_REQUIRED: plainly('Hãy đặt tên cho biểu mẫu.', 'Give the form a name.'),
  VERSION_NOT_POSITIVE: plainly('Phiên bản là số nguyên từ 1.', 'The version is a whole number from 1.'),
  VALIDITY_EMPTY: plainly(
    'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
    'The form must end after the day on which it begins.',
  ),
  FORM_EMPTY: plainly('Hãy thêm ít nhất một chỉ tiêu.', 'Add at least one indicator.'),
  SECTION_EMPTY: ({ section }) => ({
    vi: `Mục “${section}” chưa có chỉ tiêu. Hãy thêm chỉ tiêu hoặc bỏ mục.`,
    en: `Section “${section}” has no indicator. Add one or remove the section.`,
  }),
  INDICATOR_UNKNOWN: ({ indicator }) => ({
    vi: `Chưa có chỉ tiêu nào mang mã ${indicator}. Hãy khai báo chỉ tiêu trước.`,
    en: `There is no indicator with the code ${indicator}. Define it first.`,
  }),
  INDICATOR_TWICE: ({ indicator }, names) => ({
    vi: `Chỉ tiêu “${names(indicator).vi}” xuất hiện hai lần. Hãy giữ một.`,
    en: `Indicator “${names(indicator).en}” stands twice. Keep one.`,
  }),
  PAIR_NOT_IN_FORM: ({ indicator, other }, names) => ({
    vi: `“${names(indicator).vi}” đi cùng “${names(other).vi}”. Hãy thêm chỉ tiêu còn lại.`,
    en: `“${names(indicator).en}” goes with “${names(other).en}”. Add the other one.`,
  }),
  RULE_TWICE: ({ rule }) => ({
    vi: `Có hai quy tắc cùng mã ${rule}. Hãy đổi mã.`,
    en: `Two rules have the code ${rule}. Change one.`,
  }),
  RULE_INDICATOR_NOT_IN_FORM: ({ rule, indicator }, names) => ({
    vi: `Quy tắc ${rule} dùng “${names(indicator).vi}” không có trong biểu mẫu.`,
    en: `Rule ${rule} uses “${names(indicator).en}”, which is not in the form.`,
  }),
  RULE_SAYS_NOTHING: ({ rule }) => ({
    vi: `Quy tắc ${rule} chưa đủ nội dung để kiểm tra. Hãy bổ sung hoặc bỏ.`,
    en: `Rule ${rule} has nothing to check. Complete or remove it.`,
  }),
  RULE_COUNTS_TWICE: ({ rule, indicator }, names) => ({
    vi: `Quy tắc ${rule} cộng “${names(indicator).vi}” hai lần. Hãy giữ một.`,
    en: `Rule ${rule} adds “${names(indicator).en}” twice. Keep one.`,
  }),
  SCHEME_START_DAY: plainly(
    'Ngày bắt đầu kỳ phải từ 1 đến 28 để tháng nào cũng có.',
    'A window starts on a day from 1 to 28, which every month has.',
  ),
  SCHEME_MONTHS_BEFORE: plainly(
    'Kỳ báo cáo mở trước kỳ theo lịch từ 0 đến 11 tháng.',
    'A window opens 0 to 11 months before its calendar period.',
  ),
  SPAN_BACKWARDS: plainly(
    'Ngày cuối giai đoạn không được trước ngày đầu.',
    'The span cannot end before it begins.',
  ),
  DEADLINE_NEGATIVE: plainly(
    'Thời hạn là số ngày làm việc từ 0 trở lên.',
    'A deadline is a whole number of working days, 0 or more.',
  ),
  DEADLINE_TOO_FAR: ({ workingDays }) => ({
    vi: `Thời hạn ${workingDays} ngày làm việc là quá dài: tối đa 366.`,
    en: `A deadline of ${workingDays} working days is too far away: 366 at most.`,
  }),
  DEADLINE_OF_LEVEL_TWICE: ({ level }) => ({
    vi: `Có hai thời hạn cho “${LEVEL_LABELS[level].vi}”. Hãy giữ một.`,
    en: `There are two deadlines for “${LEVEL_LABELS[level].en}”. Keep one.`,
  }),
  DEADLINE_OF_LEVEL_MISSING: plainly(
    'Hãy đặt thời hạn cho cấp nộp báo cáo.',
    'Set the deadline of the level that reports.',
  ),
  ROUTE_REQUIRED: plainly('Hãy chọn ít nhất một cấp phê duyệt.', 'Choose at least one level that approves.'),
  ROUTE_NOT_UPWARDS: plainly(
    'Các cấp phê duyệt phải đi từ dưới lên trên đơn vị báo cáo.',
    'The levels that approve go upwards from the reporting unit.',
  ),
};

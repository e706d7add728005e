import type { Language, LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../../programme/index.ts';
import type { BarCode } from './bars.ts';
import type { CommendationFaultCode } from './fault.ts';
import type { CommendationKind, CommendedKind } from './form.ts';
import type { IssuerLevel } from './issuer-level.ts';
import type { CommendationState } from './model.ts';
import type { SuggestionReason } from './suggest-candidates.ts';

type Words<Code extends string> = Readonly<Record<Code, LocalText>>;

/** trạng thái hồ sơ. */
export const COMMENDATION_STATE_WORDS: Words<CommendationState> = {
  DRAFT: { vi: 'Nháp', en: 'Draft' },
  SUBMITTED: { vi: 'Đã trình', en: 'Submitted' },
  RETURNED: { vi: 'Trả lại', en: 'Returned' },
  DECIDED: { vi: 'Đã quyết định', en: 'Decided' },
  PRESENTED: { vi: 'Đã trao', en: 'Presented' },
  WITHDRAWN: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** hình thức / danh hiệu. */
export const COMMENDATION_KIND_WORDS: Words<CommendationKind> = {
  FORM: { vi: 'Hình thức khen thưởng', en: 'Form of commendation' },
  TITLE: { vi: 'Danh hiệu thi đua', en: 'Emulation title' },
};

/** tập thể / cá nhân. */
export const COMMENDED_KIND_WORDS: Words<CommendedKind> = {
  COLLECTIVE: { vi: 'Tập thể', en: 'Collective' },
  INDIVIDUAL: { vi: 'Cá nhân', en: 'Individuals' },
};

/** cấp khen thưởng. */
export const ISSUER_LEVEL_WORDS: Words<IssuerLevel> = {
  CENTRAL_GOVERNMENT: { vi: 'Nhà nước, Chính phủ', en: 'State and Government' },
  MINISTRY: { vi: 'Bộ, ban, ngành, đoàn thể trung ương', en: 'Ministry or central body' },
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province level' },
  DISTRICT: { vi: 'Cấp huyện (trước 01/07/2025)', en: 'District level (before 01/07/2025)' },
  COMMUNE: { vi: 'Cấp xã', en: 'Commune level' },
};

/** Why a unit cannot be proposed. */
export const BAR_WORDS: Words<BarCode> = {
  NOT_JUDGED: { vi: 'Không có trong kết quả của đợt chấm.', en: 'The run did not judge it.' },
  BARRED_FROM_TITLES: {
    vi: 'Không được xét danh hiệu theo kết quả chấm.',
    en: 'Barred from titles by the run.',
  },
  WITHOUT_CLASS: { vi: 'Chưa được xếp loại.', en: 'It has no class.' },
  CLASS_TOO_LOW: { vi: 'Xếp loại thấp hơn mức yêu cầu.', en: 'Its class is lower than required.' },
  WITHOUT_RANK: { vi: 'Không được xếp hạng.', en: 'It has no rank.' },
  RANK_TOO_LOW: { vi: 'Thứ hạng thấp hơn mức yêu cầu.', en: 'Its rank is lower than required.' },
  NOT_RECOGNISED: { vi: 'Kết quả chấm chưa đạt.', en: 'The run does not recognise it.' },
};

/** What the rule says of a unit that a run judged. */
export const SUGGESTION_WORDS: Words<SuggestionReason> = {
  SUGGESTED: { vi: 'Gợi ý đề nghị', en: 'Suggested' },
  BARRED: { vi: 'Không đủ điều kiện', en: 'Not eligible' },
  HAS_IT: { vi: 'Đã được tặng trong năm', en: 'Has it already this year' },
  QUOTA_FULL: { vi: 'Đủ điều kiện, hết chỉ tiêu', en: 'Eligible, the quota is full' },
  EQUAL_AT_LIMIT: {
    vi: 'Bằng nhau ở mức cuối, cần chọn',
    en: 'Equal at the limit, to be chosen',
  },
};

/** Why a commendation, or an act upon it, is not taken, and what to do. */
export const COMMENDATION_FAULT_WORDS: FaultWords<CommendationFaultCode> = {
  ...TEXT_FAULT_WORDS,
  ...BAR_WORDS,
  WRONG_STATE: {
    vi: 'Hồ sơ đang ở trạng thái không có việc này. Hãy tải lại trang.',
    en: 'This is not open to the commendation in its present state. Reload the page.',
  },
  FORM_NOT_IN_FORCE: {
    vi: 'Hình thức hoặc danh hiệu này không còn hiệu lực vào ngày đó. Hãy chọn hình thức khác.',
    en: 'This form or title is not in force on that day. Choose another.',
  },
  YEAR_NOT_USABLE: {
    vi: 'Năm khen thưởng phải từ 2010 đến năm nay.',
    en: 'The year must lie between 2010 and this year.',
  },
  YEAR_NOT_OF_RUN: {
    vi: 'Năm khen thưởng khác với năm của đợt chấm.',
    en: 'The year is not the year of the run.',
  },
  RUN_NOT_PUBLISHED: {
    vi: 'Kết quả chấm này chưa được công bố. Chỉ đề nghị khen thưởng từ kết quả đã công bố.',
    en: 'This run is not published. Proposals come from published runs only.',
  },
  RUN_REQUIRED: {
    vi: 'Hình thức này chỉ đề nghị từ kết quả chấm đã công bố. Hãy chọn đợt chấm.',
    en: 'This form is proposed from a published run only. Choose the run.',
  },
  OCCASION_BESIDE_RUN: {
    vi: 'Đã chọn kết quả chấm thì không ghi dịp khen thưởng riêng.',
    en: 'There is a run; no occasion is given besides.',
  },
  ISSUER_LEVEL_UNFIT: {
    vi: 'Đơn vị quyết định không thuộc cấp được tặng hình thức này.',
    en: 'The issuer is not of a level that gives this form.',
  },
  NO_CANDIDATE: { vi: 'Chưa có tập thể hoặc cá nhân nào được đề nghị.', en: 'Nobody is proposed yet.' },
  CANDIDATE_REPEATED: { vi: 'Đơn vị này đã có trong danh sách.', en: 'This unit is in the list already.' },
  NOT_FOR_COLLECTIVES: { vi: 'Hình thức này không dành cho tập thể.', en: 'This is not for collectives.' },
  NOT_FOR_INDIVIDUALS: { vi: 'Hình thức này không dành cho cá nhân.', en: 'This is not for individuals.' },
  ONE_COLLECTIVE: { vi: 'Một đơn vị là một tập thể.', en: 'A unit is one collective.' },
  COUNT_NOT_WHOLE: {
    vi: 'Số cá nhân là số nguyên từ 1 trở lên.',
    en: 'The number of individuals is a whole number from 1.',
  },
  HAS_IT_ALREADY: {
    vi: 'Đơn vị này đã được tặng hình thức này trong năm.',
    en: 'This unit has it already this year.',
  },
  QUOTA_EXCEEDED: {
    vi: 'Vượt chỉ tiêu của cụm: được tối đa {allowed}, đã tặng {granted}, lần này {proposed}, vượt {overBy}. Hãy bớt đơn vị, hoặc nêu lý do đề nghị vượt chỉ tiêu.',
    en: 'Over the quota of the cluster: {allowed} allowed, {granted} granted, {proposed} now, {overBy} too many. Take units out, or say why the quota is to be exceeded.',
  },
  IN_THE_FUTURE: { vi: 'Ngày này chưa tới.', en: 'This day lies ahead.' },
  BEFORE_SUBMISSION: {
    vi: 'Ngày quyết định trước ngày trình.',
    en: 'The decision is before the submission.',
  },
  BEFORE_DECISION: { vi: 'Ngày này trước ngày quyết định.', en: 'This day is before the decision.' },
  OWN_PROPOSAL: {
    vi: 'Người trình hồ sơ không tự quyết định hồ sơ đó.',
    en: 'Whoever submitted a proposal does not decide on it.',
  },
  BASIS_MISSING: {
    vi: 'Hãy chọn văn bản quyết định, hoặc ghi số quyết định nếu văn bản chưa được đăng ký.',
    en: 'Choose the decision, or cite it where it is not registered.',
  },
  CANDIDATE_UNKNOWN: { vi: 'Không có đề nghị này trong hồ sơ.', en: 'There is no such candidate.' },
  OUTCOME_MISSING: { vi: 'Chưa quyết định đối với đề nghị này.', en: 'This candidate is not decided on.' },
  OUTCOME_REPEATED: {
    vi: 'Đề nghị này đã được quyết định ở trên.',
    en: 'This candidate stands above already.',
  },
  GRANTED_NOT_USABLE: {
    vi: 'Số được tặng là số nguyên từ 0 đến {people}.',
    en: 'The number granted is a whole number from 0 to {people}.',
  },
  NOTHING_GRANTED: {
    vi: 'Không có khen thưởng nào còn hiệu lực để trao.',
    en: 'There is no award left to be presented.',
  },
  CANCELLED_TOO_MANY: {
    vi: 'Số hủy là số nguyên từ 1 đến số còn hiệu lực ({stands}).',
    en: 'The number cancelled is a whole number from 1 to those that stand ({stands}).',
  },
};

const SET_BY_US: LocalText = { vi: 'Do hệ thống đặt', en: 'Set by this system' };

/** Where a form stands; what we set ourselves says so. */
export const sayFormSource = (source: string | null, language: Language): string =>
  source ?? SET_BY_US[language];

import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { ProgrammeFaultCode, ProgrammeWarningCode } from './fault.ts';
import type { MilestoneKind, ProgrammeKind, ProgrammeState } from './model.ts';
import type { ProgrammeActKind } from './transitions.ts';

type Words<Code extends string> = Readonly<Record<Code, LocalText>>;

/** loại chương trình. */
export const PROGRAMME_KIND_WORDS: Words<ProgrammeKind> = {
  COORDINATION: { vi: 'Chương trình phối hợp', en: 'Coordination programme' },
  ACTION: { vi: 'Chương trình hành động', en: 'Action programme' },
  REGULATION: { vi: 'Quy chế', en: 'Regulation' },
  EMULATION_MOVEMENT: { vi: 'Phong trào thi đua', en: 'Emulation movement' },
};

/** Where a programme stands. */
export const PROGRAMME_STATE_WORDS: Words<ProgrammeState> = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  IN_FORCE: { vi: 'Đang thực hiện', en: 'In force' },
  SUMMARISED: { vi: 'Đã tổng kết', en: 'Summarised' },
  SUCCEEDED: { vi: 'Đã có chương trình kế tiếp', en: 'Succeeded' },
  ENDED: { vi: 'Đã kết thúc', en: 'Ended' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

/** What can be done with a programme. */
export const PROGRAMME_ACT_WORDS: Words<ProgrammeActKind> = {
  REVISE: { vi: 'Sửa', en: 'Revise' },
  SIGN: { vi: 'Ghi nhận ký kết, ban hành', en: 'Record the signing' },
  HOLD_MILESTONE: { vi: 'Ghi nhận mốc đã tổ chức', en: 'Record a milestone as held' },
  ASSIGN: { vi: 'Phân công tham gia', en: 'Assign who takes part' },
  SUMMARISE: { vi: 'Ghi nhận tổng kết', en: 'Record the summary review' },
  CLOSE: { vi: 'Kết thúc', en: 'Close' },
  SUCCEED: { vi: 'Chuyển sang chương trình kế tiếp', en: 'Name the successor' },
  CANCEL: { vi: 'Hủy chương trình', en: 'Cancel the programme' },
};

/** mốc. */
export const MILESTONE_WORDS: Words<MilestoneKind> = {
  SIGNING: { vi: 'Ký kết, ban hành', en: 'Signing' },
  LAUNCH: { vi: 'Phát động', en: 'Launch' },
  INTERIM_REVIEW: { vi: 'Sơ kết', en: 'Interim review' },
  SUMMARY_REVIEW: { vi: 'Tổng kết', en: 'Summary review' },
};

/** What keeps a programme, or an act upon it, from being. */
export const PROGRAMME_FAULT_WORDS: FaultWords<ProgrammeFaultCode> = {
  ...TEXT_FAULT_WORDS,
  LEAD_REQUIRED: { vi: 'Cần một đơn vị chủ trì.', en: 'One unit must lead.' },
  SEVERAL_LEADS: {
    vi: 'Chỉ một đơn vị chủ trì; các đơn vị khác là đơn vị phối hợp.',
    en: 'Only one unit leads; the others cooperate.',
  },
  PARTY_TWICE: { vi: 'Đơn vị này đã là một bên của chương trình.', en: 'This unit is a party already.' },
  PARTNER_REQUIRED: {
    vi: 'Chương trình phối hợp cần ít nhất một đơn vị phối hợp.',
    en: 'A coordination programme needs at least one cooperating unit.',
  },
  BASE_TWICE: { vi: 'Văn bản này đã có trong căn cứ.', en: 'This document is listed already.' },
  ENDS_BEFORE_IT_BEGINS: { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'It must end after it begins.' },
  MILESTONE_WITHOUT_DAY: {
    vi: 'Cần ngày dự kiến hoặc ngày đã tổ chức.',
    en: 'A planned day or the day it was held is needed.',
  },
  HELD_IN_FUTURE: {
    vi: 'Ngày đã tổ chức chưa tới. Hãy ghi là ngày dự kiến.',
    en: 'The day lies ahead. Enter it as planned.',
  },
  SIGNING_TWICE: { vi: 'Chương trình chỉ được ký kết một lần.', en: 'A programme is signed once.' },
  PARTICIPANTS_REQUIRED: { vi: 'Cần chọn ít nhất một đơn vị.', en: 'Choose at least one unit.' },
  UNIT_TWICE: { vi: 'Đơn vị này đã có trong danh sách.', en: 'This unit is listed already.' },
  PARTICIPATION_TWICE: {
    vi: 'Phân công này trùng với phân công ở trên.',
    en: 'This assignment says again what another says.',
  },
  WRONG_STATE: {
    vi: 'Không thực hiện được việc này khi chương trình đang ở trạng thái hiện tại.',
    en: 'This cannot be done in the present state of the programme.',
  },
  DAY_IN_FUTURE: { vi: 'Ngày này chưa tới.', en: 'This day lies ahead.' },
  NO_SUCH_MILESTONE: { vi: 'Không có mốc này.', en: 'There is no such milestone.' },
  MILESTONE_ALREADY_HELD: { vi: 'Mốc này đã được ghi nhận.', en: 'This milestone was recorded already.' },
  SUCCEEDS_ITSELF: {
    vi: 'Chương trình không thể kế tiếp chính nó.',
    en: 'A programme cannot follow itself.',
  },
  SUCCESSION_CIRCLE: {
    vi: 'Chương trình được chọn đã được chương trình này kế tiếp, trực tiếp hoặc qua chương trình khác.',
    en: 'That programme is already followed by this one, directly or through others.',
  },
};

/** What is worth a second look at a programme. */
export const PROGRAMME_WARNING_WORDS: FaultWords<ProgrammeWarningCode> = {
  MILESTONE_OUTSIDE_VALIDITY: {
    vi: 'Mốc này nằm ngoài thời gian thực hiện của chương trình.',
    en: 'This milestone lies outside the validity of the programme.',
  },
  PARTICIPATION_OUTSIDE_VALIDITY: {
    vi: 'Thời gian tham gia vượt ra ngoài thời gian thực hiện của chương trình.',
    en: 'This assignment reaches beyond the validity of the programme.',
  },
};

import { type FaultWords, TEXT_FAULT_WORDS } from '../../programme/index.ts';
import { EXPRESSION_FAULT_WORDS } from '../expression/index.ts';
import type { CriteriaFaultCode } from './fault.ts';

/** What is wrong with a criteria set, and what to do. */
export const CRITERIA_FAULT_WORDS: FaultWords<CriteriaFaultCode> = {
  ...TEXT_FAULT_WORDS,
  ...EXPRESSION_FAULT_WORDS,
  NOT_A_SET: { vi: 'Nội dung này không phải là một bộ tiêu chí.', en: 'This is no criteria set.' },
  MEMBER_MISSING: { vi: 'Thiếu mục này.', en: 'This member is missing.' },
  MEMBER_UNKNOWN: { vi: 'Bộ tiêu chí không có mục này. Hãy bỏ đi.', en: 'A set has no such member.' },
  WRONG_KIND: {
    vi: 'Nội dung ở đây không đúng kiểu (chữ, số, danh sách hoặc nhóm mục).',
    en: 'What stands here is of the wrong kind.',
  },
  NOT_A_CHOICE: {
    vi: 'Giá trị này không có trong các lựa chọn. Hãy chọn lại.',
    en: 'This is none of the choices.',
  },
  NOT_A_NUMBER: { vi: 'Hãy nhập một số.', en: 'Give a number.' },
  NOT_A_DAY: { vi: 'Hãy nhập một ngày có trong lịch.', en: 'Give a day of the calendar.' },
  TOO_LARGE: {
    vi: 'Nội dung quá lớn hoặc lồng quá sâu, không thể là một bộ tiêu chí.',
    en: 'This is too large or too deep to be a criteria set.',
  },
  CODE_NOT_USABLE: {
    vi: 'Mã gồm chữ hoa không dấu, chữ số và dấu gạch ngang, tối đa {longest} ký tự, ví dụ CUM-1000.',
    en: 'A code is made of capital letters, digits and hyphens, at most {longest} characters.',
  },
  KEY_NOT_USABLE: {
    vi: 'Ký hiệu gồm chữ, số và dấu chấm, tối đa {longest} ký tự, ví dụ I.1.a.',
    en: 'A key is made of letters, digits and dots, at most {longest} characters, like I.1.a.',
  },
  KEY_REPEATED: { vi: 'Ký hiệu {key} đã có ở trên. Hãy đổi.', en: 'The key {key} stands above already.' },
  VERSION_NOT_USABLE: { vi: 'Phiên bản đánh số từ 1.', en: 'Versions are counted from 1.' },
  DAY_REQUIRED: { vi: 'Hãy chọn ngày bắt đầu áp dụng.', en: 'Give the day from which it holds.' },
  SPAN_EMPTY: {
    vi: 'Ngày hết hiệu lực phải sau ngày bắt đầu áp dụng.',
    en: 'It must end after the day on which it starts.',
  },
  PLACES_NOT_USABLE: {
    vi: 'Số chữ số thập phân từ 0 đến {most}.',
    en: 'Points have 0 to {most} decimals.',
  },
  NUMBER_TOO_LONG: {
    vi: 'Số ở đây tối đa {most}, không quá {decimals} chữ số thập phân.',
    en: 'A number here is at most {most}, with no more than {decimals} decimals.',
  },
  SCALE_REQUIRED: { vi: 'Hãy nhập thang điểm.', en: 'Give the scale.' },
  SCALE_NOT_POSITIVE: { vi: 'Thang điểm phải lớn hơn 0.', en: 'The scale must be more than 0.' },
  NO_CRITERIA: { vi: 'Bộ tiêu chí chưa có tiêu chí nào.', en: 'There is no criterion yet.' },
  GROUP_EMPTY: {
    vi: 'Nhóm này chưa có tiêu chí. Hãy thêm tiêu chí hoặc bỏ nhóm.',
    en: 'This group is empty. Add a criterion or remove it.',
  },
  TREE_TOO_DEEP: {
    vi: 'Cây tiêu chí sâu tối đa {deepest} cấp.',
    en: 'Criteria lie at most {deepest} levels deep.',
  },
  TOO_MANY_LEAVES: {
    vi: 'Có {leaves} tiêu chí, tối đa {most}. Hãy tách thành nhiều bộ.',
    en: 'There are {leaves} criteria, at most {most} are allowed.',
  },
  MAXIMUM_REQUIRED: { vi: 'Hãy nhập điểm tối đa.', en: 'Give the maximum.' },
  MAXIMUM_NEGATIVE: { vi: 'Điểm tối đa không được âm.', en: 'A maximum is not negative.' },
  MAXIMUM_ZERO: {
    vi: 'Điểm tối đa phải lớn hơn 0; chỉ tiêu chí thưởng – phạt có thể là 0.',
    en: 'A maximum is more than 0; only bonuses and penalties may have 0.',
  },
  MAXIMA_BELOW_SCALE: {
    vi: 'Tổng điểm tối đa là {sum}, còn thiếu {difference} so với thang {scale}.',
    en: 'The maxima sum to {sum}, {difference} less than the scale of {scale}.',
  },
  MAXIMA_ABOVE_SCALE: {
    vi: 'Tổng điểm tối đa là {sum}, vượt {difference} so với thang {scale}.',
    en: 'The maxima sum to {sum}, {difference} more than the scale of {scale}.',
  },
  NOT_IN_RECOGNITION: {
    vi: 'Bộ tiêu chí xét công nhận không có điểm, thang điểm, mức xếp loại hay thứ hạng. Hãy bỏ mục này.',
    en: 'A set that recognises has no points, scale, classes or ranks. Remove this.',
  },
  RULE_NOT_IN_RECOGNITION: {
    vi: 'Bộ tiêu chí xét công nhận chỉ dùng quy tắc đạt hoặc chưa đạt.',
    en: 'In a set that recognises a criterion is met or not.',
  },
  EFFECT_NOT_IN_OUTCOME: {
    vi: 'Hệ quả này không dùng được trong bộ tiêu chí loại này. Hãy chọn hệ quả khác.',
    en: 'This effect has no meaning in a set of this kind.',
  },
  NOT_A_SHARE: { vi: 'Tỷ lệ từ 0 đến 100 %.', en: 'A share lies within 0 and 100 %.' },
  NOT_POSITIVE: { vi: 'Giá trị phải lớn hơn 0.', en: 'This must be more than 0.' },
  NEGATIVE: { vi: 'Giá trị không được âm.', en: 'This must not be negative.' },
  POINTS_ABOVE_MAXIMUM: {
    vi: 'Điểm của mức này vượt điểm tối đa của tiêu chí.',
    en: 'These points are above the maximum of the criterion.',
  },
  MINIMUM_ABOVE_MAXIMUM: {
    vi: 'Điểm thấp nhất lớn hơn điểm tối đa của tiêu chí.',
    en: 'The least points are above the maximum of the criterion.',
  },
  STEPS_REQUIRED: { vi: 'Hãy nhập ít nhất một mức.', en: 'Give at least one step.' },
  STEP_EMPTY: {
    vi: 'Mức này trống: đầu mức phải nhỏ hơn cuối mức.',
    en: 'This step is empty: it must begin before it ends.',
  },
  STEPS_NOT_CONNECTED: {
    vi: 'Các mức phải nối tiếp nhau, không hở và không chồng lên nhau. Hãy xem mức thứ {next}.',
    en: 'Steps follow each other without gaps or overlaps. Look at step {next}.',
  },
  INPUT_MISSING: {
    vi: 'Quy tắc cần số liệu “{name}” mà tiêu chí chưa khai báo.',
    en: 'The rule reads “{name}”, which the criterion does not declare.',
  },
  INPUT_NOT_READ: {
    vi: 'Quy tắc không dùng số liệu “{name}”. Hãy bỏ đi.',
    en: 'The rule does not read “{name}”. Remove it.',
  },
  INPUT_REPEATED: { vi: 'Số liệu “{name}” được khai báo hai lần.', en: '“{name}” is declared twice.' },
  NAME_NOT_USABLE: {
    vi: 'Tên số liệu trong công thức gồm chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ.',
    en: 'The name of an input is made of plain letters, digits and _, a letter first.',
  },
  INDICATOR_UNKNOWN: {
    vi: 'Không có chỉ tiêu thống kê {indicator}. Hãy chọn lại.',
    en: 'There is no indicator {indicator}. Choose again.',
  },
  TARGET_WITHOUT_INDICATOR: {
    vi: 'Để lấy chỉ tiêu được giao, hãy chọn chỉ tiêu thống kê.',
    en: 'Choose the indicator whose target is taken.',
  },
  EFFECT_REQUIRED: { vi: 'Hãy chọn ít nhất một hệ quả.', en: 'Choose at least one effect.' },
  STEPS_DOWN_NOT_WHOLE: { vi: 'Số mức bị hạ từ 1 trở lên.', en: 'At least one class lower.' },
  CLASS_UNKNOWN: {
    vi: 'Bộ tiêu chí không có mức xếp loại này. Hãy chọn lại.',
    en: 'The set has no such class.',
  },
  CLASS_REPEATED: { vi: 'Mức xếp loại này đã có ở trên.', en: 'This class stands above already.' },
  CLASS_IS_LOWEST: {
    vi: 'Đây là mức thấp nhất, không có mức nào bên dưới.',
    en: 'This is the lowest class; there is none below it.',
  },
  BANDS_NOT_DESCENDING: {
    vi: 'Các mức xếp loại đi từ cao xuống thấp; mức này phải thấp hơn mức trên.',
    en: 'Classes go downwards; this one must start lower than the one above.',
  },
  LOWEST_BAND_NOT_ZERO: {
    vi: 'Mức xếp loại thấp nhất bắt đầu từ 0 điểm.',
    en: 'The lowest class starts at 0.',
  },
  BAND_ABOVE_SCALE: {
    vi: 'Mức này bắt đầu cao hơn thang điểm nên không ai đạt được.',
    en: 'This class starts above the scale; nobody could reach it.',
  },
  QUOTA_WITHOUT_ITS_CLASS: {
    vi: 'Tỷ lệ khống chế phải tính trên các mức có cả mức bị khống chế.',
    en: 'The quota must count its own class among those it is taken of.',
  },
  CRITERION_UNKNOWN: {
    vi: 'Bộ tiêu chí không có tiêu chí {key}. Hãy chọn lại.',
    en: 'The set has no criterion {key}.',
  },
  TIE_BREAK_REPEATED: { vi: 'Cách phân định này đã có ở trên.', en: 'This tie-break stands above already.' },
  EXTENDED_SET_UNKNOWN: {
    vi: 'Không tìm thấy bộ tiêu chí được bổ sung, hoặc bộ đó chưa ban hành.',
    en: 'The set that this one extends is not there, or not published.',
  },
  EXTENDED_SET_GIVES_POINTS: {
    vi: 'Chỉ bổ sung được bộ tiêu chí xét công nhận. Bộ chấm điểm có thang điểm khép kín, hãy lập bộ mới.',
    en: 'Only a set that recognises is extended. One with points is closed by its scale; draft a new one.',
  },
  EXTENDED_SET_OF_OTHER_KIND: {
    vi: 'Bộ bổ sung phải cùng đối tượng và cùng kết quả với bộ gốc.',
    en: 'It must have the same subjects and the same outcome as the set it extends.',
  },
  CRITERION_TAKEN_AWAY: {
    vi: 'Tiêu chí {key} của bộ gốc không được bỏ. Địa phương chỉ được bổ sung tiêu chí.',
    en: 'The criterion {key} of the extended set is missing; it may not be taken away.',
  },
  CRITERION_SOFTENED: {
    vi: 'Tiêu chí {key} không được nhẹ hơn bộ gốc. Hãy để nguyên như bộ gốc.',
    en: 'The criterion {key} is milder than in the extended set. Leave it as it is there.',
  },
  STARTS_BEFORE_FORMER: {
    vi: 'Phải áp dụng sau ngày bắt đầu của phiên bản {version}.',
    en: 'It must start after version {version} did.',
  },
  STARTS_BEFORE_EXTENDED: {
    vi: 'Không áp dụng trước ngày bộ gốc có hiệu lực.',
    en: 'It cannot start before the set that it extends.',
  },
  STARTS_IN_THE_PAST: {
    vi: 'Không ban hành lùi ngày. Hãy chọn từ hôm nay trở đi.',
    en: 'Rules are not put into force backwards. Choose today or later.',
  },
  ENDS_BEFORE_START: {
    vi: 'Ngày ngừng áp dụng phải sau ngày bắt đầu.',
    en: 'It must end after it starts.',
  },
  ENDS_IN_THE_PAST: {
    vi: 'Không ngừng áp dụng lùi ngày. Hãy chọn từ hôm nay trở đi.',
    en: 'It does not end backwards. Choose today or later.',
  },
  CODE_TAKEN: {
    vi: 'Mã này đã được dùng. Hãy chọn mã khác, hoặc lập phiên bản mới từ bộ đang có.',
    en: 'This code is taken. Choose another, or draft a new version of the set that has it.',
  },
  DRAFT_STANDS_ALREADY: {
    vi: 'Bộ này đã có một bản thảo. Hãy sửa bản thảo đó.',
    en: 'There is a draft of this set already. Revise that one.',
  },
  IN_OTHER_STATE: {
    vi: 'Bộ tiêu chí đã ban hành thì không sửa được nữa. Hãy lập phiên bản mới.',
    en: 'A published set cannot be changed any more. Draft a new version.',
  },
};

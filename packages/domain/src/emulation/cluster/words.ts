import { type FaultWords, TEXT_FAULT_WORDS } from '../../programme/index.ts';
import type { ClusterFaultCode, ClusterWarningCode } from './fault.ts';

/** Why a cluster, or an act upon it, is not taken, and what to do. */
export const CLUSTER_FAULT_WORDS: FaultWords<ClusterFaultCode> = {
  ...TEXT_FAULT_WORDS,
  CLUSTER_ENDED: { vi: 'Cụm thi đua đã kết thúc.', en: 'The cluster has ended.' },
  YEAR_NOT_USABLE: {
    vi: 'Năm này không dùng được. Hãy nhập một năm kể từ khi lập cụm.',
    en: 'This year cannot be used. Give one since the cluster was established.',
  },
  YEAR_NOT_SET: {
    vi: 'Cụm chưa được phân công cho năm này.',
    en: 'The cluster has no members for this year yet.',
  },
  MEMBERS_REQUIRED: { vi: 'Hãy chọn các đơn vị thành viên.', en: 'Choose the members.' },
  MEMBER_TWICE: { vi: 'Đơn vị này đã có ở trên.', en: 'This unit stands above already.' },
  MEMBER_DAYS_NOT_IN_YEAR: {
    vi: 'Ngày vào và ngày rời cụm phải nằm trong năm của cụm.',
    en: 'The days of entering and leaving must lie in the year.',
  },
  MEMBER_LEAVES_BEFORE: {
    vi: 'Ngày rời cụm phải sau ngày vào cụm.',
    en: 'A member leaves after it entered.',
  },
  MEMBER_NOT_THERE: {
    vi: 'Đơn vị chưa thành lập hoặc đã kết thúc hoạt động vào ngày vào cụm.',
    en: 'The unit does not exist on the day on which it would enter.',
  },
  MEMBER_ENDS: {
    vi: 'Đơn vị kết thúc hoạt động từ ngày {day}. Hãy ghi ngày rời cụm, hoặc chọn đơn vị kế tục.',
    en: 'The unit ends on {day}. Give the day on which it leaves, or choose its successor.',
  },
  MEMBER_NOT_ALIKE: {
    vi: 'Đơn vị không cùng hệ thống và cùng cấp với khối thi đua.',
    en: 'The unit is not of the tree and level of the block.',
  },
  MEMBER_NOT_BELOW_KEEPER: {
    vi: 'Đơn vị không thuộc quyền quản lý của đơn vị lập cụm.',
    en: 'The unit does not stand below the keeper of the cluster.',
  },
  MEMBER_IN_OTHER_CLUSTER: {
    vi: 'Trong năm này đơn vị đã thuộc “{cluster}”. Mỗi đơn vị chỉ ở một cụm của khối trong một năm.',
    en: 'This year the unit is in “{cluster}”. A unit is in one cluster of a block in a year.',
  },
  LEAD_REQUIRED: { vi: 'Hãy chọn cụm trưởng.', en: 'Choose who leads.' },
  LEAD_NOT_MEMBER: { vi: 'Cụm trưởng phải là thành viên của cụm.', en: 'Whoever leads is a member.' },
  LEADS_TWICE_RUNNING: {
    vi: 'Cụm trưởng luân phiên hằng năm: đơn vị này đã làm cụm trưởng ở năm liền kề. Hãy chọn đơn vị khác.',
    en: 'The lead rotates each year: this unit leads the year before or after. Choose another.',
  },
  DEPUTY_NOT_MEMBER: { vi: 'Cụm phó phải là thành viên của cụm.', en: 'The deputy is a member.' },
  DEPUTY_LEADS: {
    vi: 'Cụm trưởng và cụm phó là hai đơn vị khác nhau.',
    en: 'Lead and deputy are two units.',
  },
  NOT_A_MEMBER: {
    vi: 'Đơn vị không phải là thành viên của cụm đến hết năm này nên không ký giao ước.',
    en: 'The unit is not in the cluster to the end of this year, so it does not sign.',
  },
  SIGNED_ALREADY: {
    vi: 'Đơn vị đã ký giao ước của năm này. Muốn thay đổi, hãy điều chỉnh và nêu lý do.',
    en: 'The unit has signed for this year. To change it, revise it with a reason.',
  },
  NOT_SIGNED_YET: {
    vi: 'Đơn vị chưa ký giao ước nên chưa có gì để điều chỉnh.',
    en: 'The unit has not signed yet.',
  },
  PLEDGE_CHANGED: {
    vi: 'Giao ước vừa được đơn vị điều chỉnh. Hãy tải lại trang rồi làm tiếp.',
    en: 'The pledge was revised meanwhile. Reload the page.',
  },
  PLEDGE_EMPTY: {
    vi: 'Hãy nhập ít nhất một chỉ tiêu hoặc nội dung cam kết.',
    en: 'Give at least a target or a commitment in words.',
  },
  TARGET_TWICE: { vi: 'Chỉ tiêu này đã có ở trên.', en: 'This target stands above already.' },
  TARGET_UNKNOWN: { vi: 'Hãy chọn một chỉ tiêu có con số.', en: 'Choose an indicator that has numbers.' },
  TARGET_NOT_A_NUMBER: {
    vi: 'Nội dung này chưa phải là số. Hãy nhập số, ví dụ 1.714 hoặc 2,2.',
    en: 'This is not a number. Enter it like 1.714 or 2,2.',
  },
  TARGET_NOT_WHOLE: {
    vi: 'Chỉ tiêu này là số đếm. Hãy nhập số nguyên.',
    en: 'This is a count. Enter a whole number.',
  },
  NO_CHANGE_WAITING: {
    vi: 'Không có thay đổi tổ chức nào của đơn vị này chờ xử lý.',
    en: 'No change of this unit waits for a decision.',
  },
  NOT_A_SUCCESSOR: {
    vi: 'Đơn vị này không kế tục đơn vị đã kết thúc, hoặc đã ở trong cụm.',
    en: 'This unit does not continue the one that ended, or it is in the cluster already.',
  },
  END_IN_FUTURE: { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  END_BEFORE_ESTABLISHED: { vi: 'Ngày này trước ngày lập cụm.', en: 'This day is before the cluster began.' },
  ESTABLISHED_AFTER_ITS_YEARS: {
    vi: 'Cụm đã có phân công từ một năm trước ngày này.',
    en: 'The cluster has a year before this day.',
  },
};

/** What is allowed and worth a second look. */
export const CLUSTER_WARNING_WORDS: FaultWords<ClusterWarningCode> = {
  CLUSTER_OF_ONE: {
    vi: 'Cụm chỉ có một đơn vị: đơn vị này luôn xếp thứ nhất. Thông lệ mỗi cụm có 5–8 đơn vị tương đồng.',
    en: 'A cluster of one: it is always ranked first. Clusters commonly have 5–8 like units.',
  },
  FEW_MEMBERS: {
    vi: 'Cụm có {count} đơn vị, ít hơn thông lệ 5–8 đơn vị.',
    en: 'The cluster has {count} units; 5–8 are common.',
  },
  MANY_MEMBERS: {
    vi: 'Cụm có {count} đơn vị, nhiều hơn thông lệ 5–8 đơn vị.',
    en: 'The cluster has {count} units; 5–8 are common.',
  },
  NO_DEPUTY: { vi: 'Cụm chưa có cụm phó.', en: 'The cluster has no deputy.' },
  MEMBER_NOT_WHOLE_YEAR: {
    vi: 'Có đơn vị không ở trong cụm cả năm. Đơn vị được chấm ở cụm mà đơn vị là thành viên vào ngày cuối kỳ.',
    en: 'A unit is not in the cluster all year. It is scored in the cluster in which it is on the last day.',
  },
  PLEDGE_LATE: {
    vi: 'Giao ước được ký sau ngày 31/3 (mốc do hệ thống đặt).',
    en: 'The pledge was signed after 31 March (a day set by the system).',
  },
  OFFICE_PASSED_ON: {
    vi: 'Vai trò cụm trưởng hoặc cụm phó đã chuyển sang đơn vị kế tục.',
    en: 'The office of lead or deputy has passed on.',
  },
  OFFICE_VACANT: {
    vi: 'Cụm đang thiếu cụm trưởng hoặc cụm phó. Hãy phân công lại.',
    en: 'The office of lead or deputy is vacant. Name somebody.',
  },
};

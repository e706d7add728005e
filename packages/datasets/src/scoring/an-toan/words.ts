import { say } from '../parts.ts';

/** Where set A is published; our sources give its content without the numbers of its articles. */
export const CIRCULAR_124 = 'Thông tư 124/2021/TT-BCA';

/** Said with every condition that excludes: its text is not in our sources, so that we invent none. */
export const TEXT_STANDS_THERE = say(
  'Nội dung của điều kiện này quy định tại Thông tư 124/2021/TT-BCA; hệ thống chỉ ghi số thứ tự, không chép lại và không tự đặt nội dung.',
  'The text of this condition stands in Circular 124/2021/TT-BCA; here it has only its number, nothing is copied or made up.',
);

const COMMON_VI =
  'Theo Thông tư 124/2021/TT-BCA: mọi tiêu chí đều đạt và không có điều kiện loại trừ nào thì đạt; không chấm điểm. Công an cấp tỉnh được bổ sung tiêu chí, không được bớt.';
const COMMON_EN =
  'After Circular 124/2021/TT-BCA: recognised when every criterion is met and no condition excludes; there are no points. A province may add criteria and take none away.';
const OURS_VI =
  'Do hệ thống đặt: cách chia mỗi nội dung thành từng câu hỏi, chưa trả lời thì chưa kết luận, và ngày bắt đầu áp dụng trong hệ thống.';
const OURS_EN =
  'Set by us: how each content is divided into questions, that nothing is concluded while one is unanswered, and the day from which the system applies it.';

/** The notes of one of the four sets: what is common, its window, how many conditions exclude, what is set by us. */
export const notesOf = (vi: string, en: string) =>
  say(`${COMMON_VI} ${vi} ${OURS_VI}`, `${COMMON_EN} ${en} ${OURS_EN}`);

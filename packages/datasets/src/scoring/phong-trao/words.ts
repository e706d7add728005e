import { say } from '../parts.ts';

/** Where the few published figures of set B stand. */
export const DECISION_510 = 'Quyết định 510/QĐ-BCA-V05 (2022)';

/** The points are published, the way of counting is ours. */
export const OUR_COUNT = say(
  'Mức điểm đã công bố; cách tính do hệ thống đặt.',
  'The points are published; how they are counted is set by us.',
);

export const TARGET = say('Chỉ tiêu đã đăng ký', 'Target that was pledged');

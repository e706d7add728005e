import { day, decimal, validFrom } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { band, gate, say } from '../parts.ts';
import { COORDINATION, FESTIVAL, MODELS, OUTCOME } from './outcome.ts';
import { LEADERSHIP, PARTICIPATION } from './participation.ts';

/** Set B: the class of the movement "Toàn dân bảo vệ an ninh Tổ quốc" on 100 points; for reference. */
export const MOVEMENT: CriteriaSet = {
  code: 'PHONG-TRAO-100',
  version: 1,
  name: say(
    'Phân loại phong trào Toàn dân bảo vệ an ninh Tổ quốc (100 điểm)',
    'Class of the movement “All people protect national security” (100 points)',
  ),
  notes: say(
    'Tham khảo, không phải bảng điểm của QĐ 510. Của Quyết định 510/QĐ-BCA-V05 (2022) chỉ có bốn mức điểm đã công bố: nghị quyết, kế hoạch, chế độ sơ kết, tổng kết, báo cáo 3 điểm; ít nhất 90% thành viên tham gia 3 điểm; Ngày hội 5 điểm; kế hoạch phối hợp với Công an 1 điểm. 88 điểm còn lại, sáu nhóm (15, 20, 10, 10, 20, 25 điểm), cách tính từng tiêu chí và các mức xếp loại do hệ thống đặt. Xếp loại xuất sắc chỉ khi đạt tiêu chuẩn “An toàn về an ninh, trật tự” (bộ tiêu chí A). Tự chấm trước 20/11, thẩm định trước 30/11. Nếu thiếu số liệu: tiêu chí tính theo số lượng không có điểm; tiêu chí về kết quả an ninh, trật tự thì chưa xếp loại. Khi bằng điểm thì xét điểm nhóm VI, nếu vẫn bằng thì đồng hạng (do hệ thống đặt).',
    'For reference, not the table of Decision 510. Of Decision 510/QĐ-BCA-V05 (2022) only four figures are public: resolution, plan, review and reporting 3; at least 90 % of members take part 3; the festival 5; coordination plan with the police 1. The other 88 points, the six groups (15, 20, 10, 10, 20, 25), how each leaf counts and the classes are set by us. Excellent only when set A is met. Self-score by 20/11, appraisal by 30/11. A missing number counts nothing; a missing security outcome leaves the class open. Equal totals are told apart by group VI, else they share the rank (set by us).',
  ),
  validity: validFrom(day('2025-01-01')),
  subject: 'UNIT',
  outcome: 'POINTS',
  scale: decimal(100),
  places: 2,
  rounding: 'HALF_UP',
  criteria: [LEADERSHIP, PARTICIPATION, FESTIVAL, COORDINATION, MODELS, OUTCOME],
  vetoes: [],
  bands: [
    band('EXCELLENT', say('Xuất sắc', 'Excellent'), '90'),
    band('GOOD', say('Khá', 'Good'), '70'),
    band('AVERAGE', say('Trung bình', 'Average'), '50'),
    band('WEAK', say('Yếu', 'Weak'), '0'),
  ],
  gates: [
    gate(
      'A',
      say('Đạt tiêu chuẩn “An toàn về an ninh, trật tự”', 'Recognised by set A'),
      'EXCELLENT',
      say('Đã được công nhận', 'Recognised'),
    ),
  ],
  quota: null,
  tieBreaks: [{ kind: 'CRITERION', key: 'VI' }],
  extends: null,
};

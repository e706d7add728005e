import { day, decimal, validFrom } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { band, say } from '../parts.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { EMULATION, PARTY_AND_FORCE } from './party-and-emulation.ts';
import { PROFESSIONAL } from './professional.ts';

/** Set C: ranking in an emulation cluster on 1000 points. */
export const CLUSTER_1000: CriteriaSet = {
  code: 'CUM-1000',
  version: 1,
  name: say('Chấm điểm cụm thi đua (1000 điểm)', 'Score in an emulation cluster (1000 points)'),
  notes: say(
    'Đã công bố: 700 điểm công tác chuyên môn, 200 điểm xây dựng Đảng, xây dựng lực lượng, 100 điểm phong trào thi đua; trong 700 điểm có 40 điểm xây dựng phong trào (10 + 15 + 5 + 10); 100 điểm gồm tổ chức 40, kết quả khen thưởng 20, hội thi 15, nhiệm vụ đột xuất 25; các trường hợp loại trừ theo Thông tư 02/2021/TT-BCA: kỷ luật từ 5% đến dưới 10% thì ghi nhận phê bình, từ 10% đến dưới 20% thì hạ một bậc xếp loại, từ 20% thì không xét danh hiệu; không có kế hoạch năm hoặc không tổng kết thì không xét danh hiệu. Do hệ thống đặt: tên và cách chia điểm các tiêu chí, chậm báo cáo mỗi lần trừ 25%, các mức xếp loại, thứ tự xét khi bằng điểm (điểm nhóm I, rồi tổng điểm các tiêu chí định lượng, rồi ít lần bị trừ hơn, nếu vẫn bằng thì đồng hạng). Tiêu chí định lượng là tiêu chí so với chỉ tiêu giao ước. Thiếu số liệu thì tiêu chí không có điểm; chưa khai tỷ lệ kỷ luật thì chưa xếp loại, chưa xếp hạng. Đơn vị không được xét danh hiệu vẫn có điểm và thứ hạng.',
    'Published: 700 points of professional work, 200 of Party and force building, 100 of the emulation movement; 40 of the 700 for building the movement (10 + 15 + 5 + 10); the 100 are organisation 40, commendation results 20, contests 15, unexpected tasks 25; exclusions after Circular 02/2021/TT-BCA: 5 to under 10 % disciplined is noted as criticism, 10 to under 20 % one class lower, 20 % or more no title; no yearly plan or no review, no title. Set by us: names and division of the leaves, each lateness takes 25 %, the classes, the order of tie-breaks (group I, then the quantitative leaves, then fewer penalties, else a shared rank). Quantitative are the leaves held against the pledge. A missing figure counts nothing; without the share of disciplined officers there is neither class nor rank. A unit without a title keeps its score and its rank.',
  ),
  validity: validFrom(day('2025-01-01')),
  subject: 'UNIT',
  outcome: 'POINTS',
  scale: decimal(1000),
  places: 2,
  rounding: 'HALF_UP',
  criteria: [PROFESSIONAL, PARTY_AND_FORCE, EMULATION],
  vetoes: EXCLUSIONS,
  bands: [
    band('EXCELLENT', say('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'), '900'),
    band('GOOD', say('Hoàn thành tốt nhiệm vụ', 'Good'), '700'),
    band('COMPLETED', say('Hoàn thành nhiệm vụ', 'Completed'), '500'),
    band('NOT_COMPLETED', say('Không hoàn thành nhiệm vụ', 'Not completed'), '0'),
  ],
  gates: [],
  quota: null,
  tieBreaks: [{ kind: 'CRITERION', key: 'I' }, { kind: 'QUANTITATIVE' }, { kind: 'FEWER_PENALTIES' }],
  extends: null,
};

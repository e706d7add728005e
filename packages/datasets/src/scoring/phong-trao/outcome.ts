import { decimal, ZERO } from '@danvan/domain/kernel';
import type { PointStep } from '@danvan/domain/scoring';
import { counted, fewer, group, input, leaf, say, yes } from '../parts.ts';
import { toTarget } from './participation.ts';
import { DECISION_510, OUR_COUNT } from './words.ts';

const step = (from: string | null, to: string | null, points: string): PointStep => ({
  from: from === null ? null : decimal(from),
  to: to === null ? null : decimal(to),
  points: decimal(points),
});

/** Group III: Ngày hội Toàn dân bảo vệ an ninh Tổ quốc. */
export const FESTIVAL = group(
  'III',
  say('Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', 'The people’s festival'),
  [
    yes('III.1', say('Tổ chức Ngày hội', 'The festival was held'), {
      maximum: '5',
      source: DECISION_510,
      note: OUR_COUNT,
    }),
    leaf(
      'III.2',
      say('Tỷ lệ hộ gia đình dự Ngày hội', 'Share of households at the festival'),
      { name: 'bands', steps: [step(null, '50', '1'), step('50', '80', '3'), step('80', null, '5')] },
      [input('actual', say('Tỷ lệ (%)', 'Share (%)'))],
      { maximum: '5', missing: 'ZERO' },
    ),
  ],
);

/** Group IV: coordination. */
export const COORDINATION = group('IV', say('Phối hợp', 'Coordination'), [
  yes('IV.1', say('Có kế hoạch phối hợp với Công an', 'Coordination plan with the police'), {
    maximum: '1',
    source: DECISION_510,
    note: OUR_COUNT,
  }),
  leaf(
    'IV.2',
    say('Giao ban với các bên phối hợp', 'Briefings with the partners'),
    { name: 'perOccurrence', points: decimal(1) },
    [input('count', say('Số cuộc giao ban', 'Briefings'))],
    { maximum: '4', missing: 'ZERO' },
  ),
  toTarget(
    'IV.3',
    say('Nhiệm vụ phối hợp hoàn thành', 'Joint tasks completed'),
    '5',
    say('Số nhiệm vụ hoàn thành', 'Tasks completed'),
    null,
  ),
]);

/** Group V: models and replication. */
export const MODELS = group('V', say('Mô hình và nhân rộng', 'Models and replication'), [
  toTarget(
    'V.1',
    say('Mô hình phong trào đang hoạt động', 'Models of the movement at work'),
    '6',
    say('Số mô hình', 'Models'),
    'MODEL_OTHER',
  ),
  toTarget(
    'V.2',
    say('Mô hình được hướng dẫn, nhân rộng', 'Models guided and replicated'),
    '6',
    say('Số mô hình', 'Models'),
    'MODEL_REPLICATED',
  ),
  leaf(
    'V.3',
    say('Mô hình “Dân vận khéo” được công nhận trong năm', 'Models recognised in the year'),
    { name: 'perOccurrence', points: decimal(2) },
    [input('count', say('Số mô hình được công nhận', 'Models recognised'))],
    { maximum: '4', missing: 'ZERO' },
  ),
  toTarget(
    'V.4',
    say('Tổ An ninh nhân dân đang hoạt động', 'People’s security teams at work'),
    '4',
    say('Số tổ', 'Teams'),
    'TEAM_SECURITY',
  ),
]);

/** Group VI: security outcome. */
export const OUTCOME = group('VI', say('Kết quả về an ninh, trật tự', 'Security outcome'), [
  fewer(
    'VI.1',
    say('Tội phạm giảm so với năm trước', 'Fewer crimes than the year before'),
    [
      say('Số vụ phạm tội trong năm', 'Crimes in the year'),
      say('Số vụ phạm tội năm trước', 'Crimes in the year before'),
    ],
    { maximum: '8' },
  ),
  fewer(
    'VI.2',
    say('Tệ nạn xã hội giảm so với năm trước', 'Fewer social evils than the year before'),
    [
      say('Số vụ tệ nạn xã hội trong năm', 'Cases in the year'),
      say('Số vụ tệ nạn xã hội năm trước', 'Cases in the year before'),
    ],
    { maximum: '5' },
  ),
  leaf(
    'VI.3',
    say(
      'Không để xảy ra cháy nghiêm trọng, tai nạn chết người',
      'Serious fires and fatal accidents are prevented',
    ),
    { name: 'deductFromFull', points: decimal(2), floor: ZERO },
    [input('count', say('Số vụ', 'Cases'))],
    { maximum: '6' },
  ),
  counted(
    'VI.4',
    say('Không phát sinh điểm nóng mới', 'No new hot spot'),
    ['EQUAL', '0'],
    say('Số điểm nóng mới', 'New hot spots'),
    { maximum: '6' },
  ),
]);

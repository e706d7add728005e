import { decimal } from '@danvan/domain/kernel';
import { group, input, leaf, type Said, say, yes } from '../parts.ts';
import { againstTarget, forEach, OUR_CONTENT, praiseAndBlame, SCALE_100, SCALE_1000 } from './leaves.ts';

/** Group II: 200 points of Party and force building. */
export const PARTY_AND_FORCE = group(
  'II',
  say('Xây dựng Đảng, xây dựng lực lượng', 'Party and force building'),
  [
    yes('II.1', say('Nghị quyết lãnh đạo công tác dân vận', 'Resolution on mass-mobilisation work'), {
      maximum: '30',
      missing: 'ZERO',
    }),
    againstTarget(
      'II.2',
      say('Tổ chức đảng hoàn thành tốt nhiệm vụ trở lên', 'Party organisations rated good or better'),
      '60',
      { label: say('Tỷ lệ tổ chức đảng (%)', 'Share (%)') },
    ),
    againstTarget('II.3', say('Cán bộ, chiến sĩ được tập huấn', 'Officers trained'), '50', {
      label: say('Số lượt tham gia', 'Attendances'),
      indicator: 'TRAINING_TURNS',
    }),
    praiseAndBlame(
      'II.4',
      say('Kỷ luật, kỷ cương', 'Discipline'),
      { bonus: '10', penalty: '15', minimum: '-30', maximum: '60' },
      [
        say('Số lần được biểu dương', 'Times praised'),
        say('Số lần bị phê bình bằng văn bản', 'Times criticised in writing'),
      ],
    ),
  ],
  {
    source: SCALE_1000,
    note: say(
      'Tổng 200 điểm đã công bố; việc chia điểm do hệ thống đặt.',
      'The 200 points are published; how they are divided is set by us.',
    ),
  },
);

const PUBLISHED: Said = { source: SCALE_100, note: OUR_CONTENT };

const ORGANISATION = group(
  'III.1',
  say('Tổ chức phong trào thi đua', 'Organisation of emulation'),
  [
    yes('III.1.a', say('Ký giao ước, có kế hoạch thi đua', 'Pledge signed, plan of emulation'), {
      maximum: '15',
      missing: 'ZERO',
    }),
    leaf(
      'III.1.b',
      say('Gửi báo cáo thi đua đúng hạn', 'Reports on emulation in time'),
      { name: 'lateness', share: decimal('0.25') },
      [input('count', say('Số lần chậm', 'Times late'))],
      {
        maximum: '15',
        missing: 'ZERO',
        note: say(
          'Mỗi lần chậm trừ 25% số điểm của tiêu chí (áp dụng tương tự, do hệ thống đặt).',
          'Each lateness takes 25 % of the leaf (by analogy, set by us).',
        ),
      },
    ),
    yes('III.1.c', say('Sơ kết, tổng kết, nhân điển hình', 'Reviews held, examples spread'), {
      maximum: '10',
      missing: 'ZERO',
    }),
  ],
  PUBLISHED,
);

/** Group III: 100 points of the emulation movement: 40 + 20 + 15 + 25. */
export const EMULATION = group(
  'III',
  say('Phong trào thi đua', 'Emulation movement'),
  [
    ORGANISATION,
    forEach(
      'III.2',
      say('Kết quả khen thưởng', 'Commendation results'),
      ['2', '20'],
      say(
        'Số hình thức khen thưởng tập thể từ cấp Bộ trở lên',
        'Collective awards of ministry level or above',
      ),
      PUBLISHED,
    ),
    forEach(
      'III.3',
      say('Tham gia hội thi, hội diễn', 'Contests'),
      ['5', '15'],
      say('Số hội thi đạt giải', 'Contests with a prize'),
      PUBLISHED,
    ),
    praiseAndBlame(
      'III.4',
      say('Nhiệm vụ đột xuất', 'Unexpected tasks'),
      { bonus: '5', penalty: '5', minimum: '0', maximum: '25' },
      [
        say('Số nhiệm vụ hoàn thành tốt', 'Tasks done well'),
        say('Số nhiệm vụ không hoàn thành', 'Tasks not done'),
      ],
      PUBLISHED,
    ),
  ],
  { source: SCALE_1000 },
);

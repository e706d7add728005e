import { group, type Said, say, share, yes } from '../parts.ts';
import { againstTarget, OUR_CONTENT, SCALE_40 } from './leaves.ts';

const PUBLISHED: Said = { source: SCALE_40, note: OUR_CONTENT };

/** I.4: building the movement, 40 of the 700 as 10 + 15 + 5 + 10. */
export const MOVEMENT_BUILDING = group(
  'I.4',
  say('Xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc', 'Building the movement'),
  [
    yes('I.4.a', say('Kế hoạch và chỉ đạo phong trào', 'Plan and guidance of the movement'), {
      ...PUBLISHED,
      maximum: '10',
      missing: 'ZERO',
    }),
    againstTarget(
      'I.4.b',
      say('Xây dựng, nhân rộng mô hình', 'Models built and replicated'),
      '15',
      {
        label: say('Số mô hình được hướng dẫn, nhân rộng', 'Models guided and replicated'),
        indicator: 'MODEL_REPLICATED',
      },
      PUBLISHED,
    ),
    share(
      'I.4.c',
      say('Tổ chức Ngày hội ở tất cả xã, phường, đặc khu', 'The festival is held in every commune'),
      '1',
      [
        say('Số nơi đã tổ chức', 'Communes that held it'),
        say('Tổng số xã, phường, đặc khu', 'Communes in all'),
      ],
      { ...PUBLISHED, maximum: '5', missing: 'ZERO' },
    ),
    againstTarget(
      'I.4.d',
      say('Xã, phường, đặc khu đạt “An toàn về an ninh, trật tự”', 'Communes recognised by set A'),
      '10',
      { label: say('Số nơi được công nhận', 'Communes recognised') },
      PUBLISHED,
    ),
  ],
  { source: SCALE_40 },
);

import { counted, group, type Said, say, share, yes } from '../parts.ts';
import { CIRCULAR_124 } from './words.ts';

const PUBLISHED: Said = { source: CIRCULAR_124 };

const NOBODY_DISCIPLINED = counted(
  '5.2',
  say('Không có người bị kỷ luật', 'Nobody disciplined'),
  ['EQUAL', '0'],
  say('Số người bị kỷ luật', 'People disciplined'),
  PUBLISHED,
);

const forces = (children: Parameters<typeof group>[2]) =>
  group('5', say('Xây dựng lực lượng', 'Force'), children, PUBLISHED);

/** 5 for a residential area. */
export const forcesOfArea = forces([
  yes(
    '5.1',
    say(
      'Lực lượng ở cơ sở được xếp loại “Hoàn thành nhiệm vụ” trở lên',
      'The grassroots force is rated as having fulfilled its task, or better',
    ),
    PUBLISHED,
  ),
  NOBODY_DISCIPLINED,
]);

/** 5 for a commune. */
export const forcesOfCommune = forces([
  yes('5.1', say('Công an cấp xã hoạt động tích cực', 'The commune police is active'), PUBLISHED),
  NOBODY_DISCIPLINED,
]);

/** 5 for agencies, enterprises and schools. */
export const forcesOfWorkplace = forces([
  share(
    '5.1',
    say(
      'Ít nhất 70% đơn vị trực thuộc được xếp loại khá trở lên',
      'At least 70 % of the sub-units are rated good or better',
    ),
    '0.7',
    [
      say('Số đơn vị trực thuộc xếp loại khá trở lên', 'Sub-units rated good or better'),
      say('Tổng số đơn vị trực thuộc', 'Sub-units in all'),
    ],
    PUBLISHED,
  ),
]);

const ALL_KINDS = say(
  'Tổng số khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục',
  'Residential areas, agencies, enterprises and schools in all',
);
const TOGETHER = say(
  'Tính chung khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục (cách tính chung do hệ thống đặt); số cần đạt làm tròn lên: 70% của 25 là 18.',
  'All kinds are counted together (set by us); the number needed is rounded up: 70 % of 25 is 18.',
);

/** For a commune alone: what lies in it has registered, and most of it is recognised. */
export const aggregateOfCommune = group(
  '6',
  say('Kết quả trên địa bàn', 'Results in the commune'),
  [
    share(
      '6.1',
      say(
        '100% khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký',
        'All residential areas, agencies, enterprises and schools have registered',
      ),
      '1',
      [say('Số đã đăng ký', 'Registered'), ALL_KINDS],
      { ...PUBLISHED, note: TOGETHER },
    ),
    share(
      '6.2',
      say('Ít nhất 70% được công nhận đạt tiêu chuẩn', 'At least 70 % are recognised'),
      '0.7',
      [say('Số được công nhận', 'Recognised'), ALL_KINDS],
      { ...PUBLISHED, note: TOGETHER },
    ),
  ],
  PUBLISHED,
);

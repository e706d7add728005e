import { counted, group, say, yes } from '../parts.ts';
import { againstTarget, SCALE_1000 } from './leaves.ts';
import { MASS_MOBILISATION } from './mass-mobilisation.ts';
import { MOVEMENT_BUILDING } from './movement-building.ts';

const SECURITY = group('I.1', say('Bảo đảm an ninh, trật tự', 'Security and order'), [
  againstTarget('I.1.a', say('Điều tra, khám phá tội phạm', 'Crimes solved'), '90', {
    label: say('Tỷ lệ khám phá (%)', 'Share solved (%)'),
  }),
  againstTarget('I.1.b', say('Kéo giảm phạm pháp hình sự', 'Fewer criminal offences'), '80', {
    label: say('Số vụ phạm pháp hình sự', 'Criminal offences'),
    direction: 'LOWER',
  }),
  againstTarget('I.1.c', say('Kéo giảm tai nạn giao thông', 'Fewer traffic accidents'), '60', {
    label: say('Số vụ tai nạn giao thông', 'Traffic accidents'),
    direction: 'LOWER',
  }),
  againstTarget('I.1.d', say('Kéo giảm cháy, nổ', 'Fewer fires and explosions'), '40', {
    label: say('Số vụ cháy, nổ', 'Fires and explosions'),
    direction: 'LOWER',
  }),
  counted(
    'I.1.e',
    say('Không phát sinh điểm nóng mới', 'No new hot spot'),
    ['EQUAL', '0'],
    say('Số điểm nóng mới', 'New hot spots'),
    { maximum: '30', missing: 'ZERO' },
  ),
]);

const ADMINISTRATION = group(
  'I.2',
  say('Quản lý hành chính, cải cách hành chính', 'Administration and its reform'),
  [
    againstTarget('I.2.a', say('Giải quyết hồ sơ đúng hạn', 'Cases settled in time'), '60', {
      label: say('Tỷ lệ đúng hạn (%)', 'Share in time (%)'),
    }),
    againstTarget('I.2.b', say('Dịch vụ công trực tuyến toàn trình', 'Services wholly online'), '40', {
      label: say('Tỷ lệ hồ sơ trực tuyến (%)', 'Share online (%)'),
    }),
    yes('I.2.c', say('Công khai thủ tục hành chính', 'Procedures are made public'), {
      maximum: '20',
      missing: 'ZERO',
    }),
  ],
);

/** Group I: 700 points of professional work. */
export const PROFESSIONAL = group(
  'I',
  say('Công tác chuyên môn', 'Professional work'),
  [SECURITY, ADMINISTRATION, MASS_MOBILISATION, MOVEMENT_BUILDING],
  {
    source: SCALE_1000,
    note: say(
      'Tổng 700 điểm đã công bố; trừ 40 điểm xây dựng phong trào, việc chia 660 điểm còn lại do hệ thống đặt.',
      'The 700 points are published; except the 40 of building the movement, the other 660 are divided by us.',
    ),
  },
);

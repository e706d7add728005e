import { counted, fewer, group, type Said, say, share, veto, yes } from '../parts.ts';
import { CIRCULAR_124, TEXT_STANDS_THERE } from './words.ts';

const PUBLISHED: Said = { source: CIRCULAR_124 };

const RESOLUTION = say(
  'Có nghị quyết về bảo đảm an ninh, trật tự',
  'There is a resolution on security and order',
);
const PLAN = say('Có kế hoạch thực hiện', 'There is a plan');
const REGISTERED = say(
  'Đã đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
  'Has registered for the standard',
);
const MODEL = say(
  'Có ít nhất 01 mô hình về an ninh, trật tự đang hoạt động',
  'At least one model of security and order is at work',
);

const model = (key: string) =>
  counted(key, MODEL, ['AT_LEAST', '1'], say('Số mô hình đang hoạt động', 'Models at work'), PUBLISHED);

const registration = (children: Parameters<typeof group>[2]) =>
  group('1', say('Đăng ký', 'Registration'), children, PUBLISHED);

/** 1 for a residential area: every household registers. */
export const registrationOfArea = registration([
  yes('1.1', RESOLUTION, PUBLISHED),
  yes('1.2', REGISTERED, PUBLISHED),
  share(
    '1.3',
    say('100% số hộ gia đình đăng ký', 'All households have registered'),
    '1',
    [
      say('Số hộ gia đình đã đăng ký', 'Households that have registered'),
      say('Tổng số hộ gia đình', 'Households in all'),
    ],
    PUBLISHED,
  ),
]);

/** 1 for a commune. */
export const registrationOfCommune = registration([
  yes('1.1', RESOLUTION, PUBLISHED),
  yes('1.2', PLAN, PUBLISHED),
  yes('1.3', REGISTERED, PUBLISHED),
  model('1.4'),
]);

/** 1 for agencies, enterprises and schools. */
export const registrationOfWorkplace = registration([
  yes('1.1', RESOLUTION, PUBLISHED),
  yes('1.2', PLAN, PUBLISHED),
  yes('1.3', REGISTERED, PUBLISHED),
  yes('1.4', say('Có nội quy, quy chế', 'There are rules of the house'), PUBLISHED),
  share(
    '1.5',
    say('100% cán bộ, nhân viên được phổ biến', 'All staff have been briefed'),
    '1',
    [say('Số người đã được phổ biến', 'Staff briefed'), say('Tổng số người', 'Staff in all')],
    PUBLISHED,
  ),
  model('1.6'),
]);

const OBSERVED = [
  yes('2.1', say('Thực hiện chủ trương, đường lối', 'Guidelines are followed'), PUBLISHED),
  yes('2.2', say('Chấp hành pháp luật', 'The law is kept'), PUBLISHED),
  yes('2.3', say('Thực hiện quy định của địa phương', 'Local rules are kept'), PUBLISHED),
];
const WITH_POLICE = yes(
  '2.4',
  say('Có kế hoạch phối hợp với Công an', 'There is a coordination plan with the police'),
  PUBLISHED,
);
const WITH_PARENTS = yes(
  '2.5',
  say('Có phối hợp với cha mẹ học sinh', 'There is coordination with the parents'),
  PUBLISHED,
);
const implementation = (children: Parameters<typeof group>[2]) =>
  group('2', say('Triển khai thực hiện', 'Implementation'), children, PUBLISHED);

export const implementationOfArea = implementation(OBSERVED);
export const implementationOfWorkplace = implementation([...OBSERVED, WITH_POLICE]);
export const implementationOfSchool = implementation([...OBSERVED, WITH_POLICE, WITH_PARENTS]);

/** 3: the conditions of which any one excludes; our sources say how many there are, not what they say. */
export const exclusions = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    veto(
      `3.${index + 1}`,
      say(`Điều kiện loại trừ thứ ${index + 1}`, `Excluding condition ${index + 1}`),
      { kind: 'YES' },
      [
        {
          name: 'met',
          label: say('Có xảy ra', 'Has happened'),
          indicator: null,
          isTarget: false,
        },
      ],
      [{ kind: 'NOT_RECOGNISED' }],
      { ...PUBLISHED, note: TEXT_STANDS_THERE },
    ),
  );

const none = (key: string, name: ReturnType<typeof say>, label: ReturnType<typeof say>) =>
  counted(key, name, ['EQUAL', '0'], label, PUBLISHED);

const prevention = (children: Parameters<typeof group>[2]) =>
  group('4', say('Phòng ngừa', 'Prevention'), children, PUBLISHED);

/** 4 for residential areas and communes. */
export const preventionOfArea = prevention([
  fewer(
    '4.1',
    say('Tội phạm giảm so với năm trước', 'Fewer crimes than the year before'),
    [
      say('Số vụ phạm tội trong năm', 'Crimes in the year'),
      say('Số vụ phạm tội năm trước', 'Crimes in the year before'),
    ],
    PUBLISHED,
  ),
  fewer(
    '4.2',
    say('Tệ nạn xã hội giảm so với năm trước', 'Fewer social evils than the year before'),
    [
      say('Số vụ tệ nạn xã hội trong năm', 'Cases in the year'),
      say('Số vụ tệ nạn xã hội năm trước', 'Cases in the year before'),
    ],
    PUBLISHED,
  ),
  none(
    '4.3',
    say('Không xảy ra tội phạm nghiêm trọng', 'No serious crime'),
    say('Số vụ phạm tội nghiêm trọng', 'Serious crimes'),
  ),
  none(
    '4.4',
    say('Không phát sinh điểm nóng mới', 'No new hot spot'),
    say('Số điểm nóng mới', 'New hot spots'),
  ),
  none(
    '4.5',
    say('Không xảy ra cháy nghiêm trọng, tai nạn chết người', 'No serious fire, no fatal accident'),
    say('Số vụ cháy nghiêm trọng, tai nạn chết người', 'Serious fires and fatal accidents'),
  ),
]);

/** 4 for agencies and enterprises. */
export const preventionOfWorkplace = prevention([
  yes('4.1', say('Lực lượng bảo vệ được xếp loại khá trở lên', 'The guard force is rated good'), PUBLISHED),
  none(
    '4.2',
    say('Không có người bị kỷ luật từ cảnh cáo trở lên', 'Nobody disciplined by a warning or worse'),
    say('Số người bị kỷ luật từ cảnh cáo trở lên', 'People disciplined by a warning or worse'),
  ),
]);

/** 4 for schools. */
export const preventionOfSchool = prevention([
  none(
    '4.1',
    say('Không xảy ra bạo lực học đường', 'No violence at school'),
    say('Số vụ bạo lực học đường', 'Cases of violence at school'),
  ),
]);

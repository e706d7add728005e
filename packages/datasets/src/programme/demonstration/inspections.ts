import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import {
  enterInspection,
  type InspectionStory,
  type RecommendationAct,
  recordId,
} from '@danvan/domain/programme';
import { inspectionEntry } from '../entries/whole.ts';
import { TODAY } from '../judged-on.ts';
import { legal } from '../record.ts';
import { type Commune, joint, UNITS } from './places.ts';
import { NATION_PROGRAMME, PROVINCE_PROGRAMME } from './programmes.ts';

type Recommended = InspectionStory['recommendations'][number];
type PastStep = Recommended['steps'][number];

const step = (on: string, act: RecommendationAct, unitAbove?: OrgUnitId): PastStep => ({
  on: day(on),
  act,
  ...(unitAbove ? { unitAbove } : {}),
});

const answer = (on: string, text: string, promisedFor: string): PastStep =>
  step(on, {
    kind: 'ANSWER',
    response: { stance: 'ACCEPTED', text, plan: null, promisedFor: day(promisedFor) },
  });

const recommend = (
  name: string,
  unit: OrgUnitId,
  text: string,
  deadline: string,
  steps: readonly PastStep[] = [],
): Recommended => ({ id: id(name), unit, text, deadline: day(deadline), steps });

/** The commission looks at three communes; the follow-up of each recommendation stands elsewhere. */
const communesStory = ([first, second, third]: readonly [
  OrgUnitId,
  OrgUnitId,
  OrgUnitId,
]): InspectionStory => ({
  plan: {
    title: 'Kiểm tra thực hiện chương trình phối hợp công tác dân vận tại các xã mới sắp xếp',
    lead: UNITS.commission,
    cooperating: [UNITS.police],
    basis: [recordId<'DOCUMENT'>('mh-vb-phoi-hop-quang-ngai')],
    basisNote: 'Kế hoạch kiểm tra năm 2026',
    subject: 'Nắm tình hình Nhân dân, đối thoại, hoạt động của tổ tự quản.',
    reviewedFrom: day('2025-07-01'),
    reviewedTo: day('2026-06-30'),
    startsOn: day('2026-08-10'),
    endsOn: day('2026-08-21'),
    inspected: [first, second, third],
  },
  sessions: [
    [first, '2026-08-11', 7],
    [second, '2026-08-13', 6],
    [third, '2026-08-18', 5],
  ].map(([unit, on, people], index) => ({
    id: id(`mh-buoi-${index + 1}`),
    heldOn: day(String(on)),
    place: 'Trụ sở Công an xã',
    units: [unit as OrgUnitId],
    fromDelegation: 5,
    fromUnits: Number(people),
    content: 'Nghe báo cáo, xem hồ sơ tổ tự quản, gặp đại diện khu dân cư.',
  })),
  findings: [
    {
      id: id('mh-nhan-xet-1'),
      kind: 'STRENGTH',
      text: 'Các xã duy trì lịch tiếp dân và đối thoại định kỳ ngay sau khi sắp xếp.',
      causes: [],
      unit: null,
    },
    {
      id: id('mh-nhan-xet-2'),
      kind: 'LIMITATION',
      text: 'Hồ sơ tổ tự quản chưa thống nhất giữa các thôn cũ.',
      causes: [
        { kind: 'OBJECTIVE', text: 'Ba xã cũ dùng ba mẫu hồ sơ khác nhau.' },
        { kind: 'SUBJECTIVE', text: 'Chưa phân công cán bộ rà soát sau sắp xếp.' },
      ],
      unit: first,
    },
    {
      id: id('mh-nhan-xet-3'),
      kind: 'LIMITATION',
      text: 'Chưa có tài liệu tuyên truyền bằng tiếng dân tộc.',
      causes: [{ kind: 'OBJECTIVE', text: 'Bộ tài liệu của tỉnh đang biên soạn.' }],
      unit: second,
    },
  ],
  recommendations: [
    recommend('mh-kien-nghi-1', first, 'Thống nhất mẫu hồ sơ tổ tự quản trong toàn xã.', '2026-10-31', [
      answer('2026-08-28', 'Tiếp thu, giao tổ phụ trách địa bàn thực hiện.', '2026-10-20'),
      step('2026-09-25', { kind: 'REPORT_PROGRESS', note: 'Đã thống nhất mẫu tại bốn thôn.' }),
      step('2026-10-16', { kind: 'REPORT_FULFILMENT', note: 'Tất cả các thôn dùng chung một mẫu.' }),
      step('2026-10-22', { kind: 'CLOSE', note: null }),
    ]),
    recommend('mh-kien-nghi-2', first, 'Công khai lịch đối thoại tại nhà văn hóa các thôn.', '2026-11-30', [
      answer('2026-08-28', 'Tiếp thu, niêm yết lịch theo quý.', '2026-11-20'),
      step('2026-10-30', { kind: 'REPORT_PROGRESS', note: 'Đã niêm yết tại năm thôn.' }),
    ]),
    recommend(
      'mh-kien-nghi-3',
      second,
      'Bố trí người biết tiếng dân tộc trong tổ tuyên truyền.',
      '2026-10-15',
      [
        answer('2026-09-01', 'Tiếp thu, mời già làng tham gia tổ.', '2026-10-10'),
        step('2026-10-12', {
          kind: 'REPORT_FULFILMENT',
          note: 'Mỗi tổ có một người biết tiếng dân tộc tại chỗ.',
        }),
      ],
    ),
    recommend('mh-kien-nghi-4', second, 'Thống kê số người có uy tín ở các thôn sau sắp xếp.', '2026-10-31', [
      answer('2026-09-01', 'Tiếp thu.', '2026-10-31'),
    ]),
    recommend(
      'mh-kien-nghi-5',
      third,
      'Khôi phục hoạt động của các tổ tự quản đã tạm dừng.',
      '2026-10-01',
      [],
    ),
    recommend(
      'mh-kien-nghi-6',
      third,
      'Bổ sung kinh phí hoạt động của tổ bảo vệ an ninh, trật tự ở cơ sở.',
      '2026-10-01',
      [
        answer('2026-09-03', 'Vượt khả năng của xã, đề nghị cấp trên xem xét.', '2026-09-30'),
        step(
          '2026-10-08',
          { kind: 'ESCALATE', note: 'Quá hạn, chuyển Công an tỉnh xem xét nguồn kinh phí.' },
          UNITS.police,
        ),
      ],
    ),
  ],
  conclusion: {
    concludedOn: day('2026-08-25'),
    text: 'Các xã triển khai nghiêm túc chương trình phối hợp; cần thống nhất hồ sơ và tăng tuyên truyền bằng tiếng dân tộc.',
  },
  isClosed: false,
});

/** The ministry and the central commission look at the province. */
const PROVINCE_STORY: InspectionStory = {
  plan: {
    title: 'Kiểm tra thực hiện chương trình phối hợp giai đoạn 2026–2030 tại Công an tỉnh Quảng Ngãi',
    lead: UNITS.ministry,
    cooperating: [UNITS.centralCommission],
    basis: [recordId<'DOCUMENT'>('mh-vb-phoi-hop-2026-2030')],
    basisNote: null,
    subject: 'Năm đầu thực hiện chương trình phối hợp.',
    reviewedFrom: day('2026-01-01'),
    reviewedTo: day('2026-09-30'),
    startsOn: day('2026-10-13'),
    endsOn: day('2026-10-14'),
    inspected: [UNITS.police],
  },
  sessions: [
    {
      id: id('mh-buoi-tinh'),
      heldOn: day('2026-10-13'),
      place: 'Công an tỉnh Quảng Ngãi',
      units: [UNITS.police],
      fromDelegation: 7,
      fromUnits: 16,
      content: 'Làm việc với lãnh đạo và các phòng; kiểm tra việc nhân rộng mô hình.',
    },
  ],
  findings: [
    {
      id: id('mh-nhan-xet-tinh-1'),
      kind: 'STRENGTH',
      text: 'Giao ban phối hợp đều, kết luận được giao thành nhiệm vụ có hạn.',
      causes: [],
      unit: null,
    },
    {
      id: id('mh-nhan-xet-tinh-2'),
      kind: 'LIMITATION',
      text: 'Số điểm nhân rộng chưa được theo dõi tách khỏi số mô hình.',
      causes: [{ kind: 'SUBJECTIVE', text: 'Biểu mẫu của các phòng còn gộp hai loại số.' }],
      unit: null,
    },
  ],
  recommendations: [
    recommend(
      'mh-kien-nghi-tinh-1',
      UNITS.police,
      'Tách số mô hình, số điểm và số tổ trong báo cáo quý IV năm 2026.',
      '2026-12-15',
    ),
    recommend(
      'mh-kien-nghi-tinh-2',
      UNITS.police,
      'Rà soát, công nhận mô hình cấp xã theo quy định mới.',
      '2026-11-20',
      [answer('2026-10-26', 'Tiếp thu, đang lập danh sách đề nghị công nhận.', '2026-11-20')],
    ),
  ],
  conclusion: {
    concludedOn: day('2026-10-20'),
    text: 'Đề nghị Công an tỉnh thực hiện các kiến nghị đúng hạn.',
  },
  isClosed: false,
};

/** Two inspections: of communes by the province, of the province by the centre. */
export const demonstrationInspections = (communes: readonly Commune[]) => {
  const [first, second, third] = communes.map(({ unit }) => unit);
  if (!first || !second || !third) throw new Error('Quảng Ngãi has three communes at least');
  const ofCommunes = recordId<'INSPECTION'>('mh-kiem-tra-xa');
  const ofProvince = recordId<'INSPECTION'>('mh-kiem-tra-tinh');
  return [
    inspectionEntry(
      { ...legal(ofCommunes, enterInspection(communesStory([first, second, third]), TODAY)), id: ofCommunes },
      [PROVINCE_PROGRAMME.content.id],
      joint(day('2026-10-30')),
    ),
    inspectionEntry(
      { ...legal(ofProvince, enterInspection(PROVINCE_STORY, TODAY)), id: ofProvince },
      [NATION_PROGRAMME.content.id],
      joint(day('2026-10-26')),
    ),
  ];
};

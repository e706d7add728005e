import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import { type Commune, UNITS } from './places.ts';
import { COMMUNE_PLAN, JOINT_PLAN, NATION_PLAN, POLICE_PLAN, THEMES } from './plans.ts';
import { accepted, done, progress, type TaskStory, taskOf } from './task-stories.ts';

/** The meetings at which tasks were given out. */
export const FIRST_BRIEFING = 'mh-giao-ban-01-2026';
export const SECOND_BRIEFING = 'mh-giao-ban-07-2026';

const plan = JOINT_PLAN.content;

/** The joint plan of Quảng Ngãi: a task in every state. */
const JOINT: readonly TaskStory[] = [
  {
    id: 'mh-nv-01',
    title: 'Rà soát, củng cố tổ tự quản về an ninh, trật tự ở các xã, phường mới sắp xếp',
    theme: THEMES.movement,
    plan,
    arisesFrom: FIRST_BRIEFING,
    lead: UNITS.police,
    cooperating: [UNITS.front],
    product: 'Danh sách tổ tự quản đã củng cố theo xã, phường',
    target: ['TEAM_SELF_MANAGEMENT', '250'],
    assigned: '2026-01-20',
    deadline: '2026-06-30',
    steps: [
      progress('2026-03-31', 40, 'Đã rà soát xong các xã khu vực đồng bằng.'),
      progress('2026-05-29', 80, 'Củng cố được 212 tổ.'),
      done('2026-06-22', 'Củng cố 254 tổ tự quản; các xã, phường đều có tổ.'),
      accepted('2026-06-29', 'Đạt yêu cầu, hoàn thành trước hạn.'),
    ],
  },
  {
    id: 'mh-nv-02',
    title: 'Tổ chức đối thoại với Nhân dân tại các xã vùng đồng bào dân tộc thiểu số',
    theme: THEMES.listening,
    plan,
    arisesFrom: FIRST_BRIEFING,
    lead: UNITS.police,
    cooperating: [UNITS.front, UNITS.youth],
    product: 'Báo cáo kết quả đối thoại, ý kiến và việc đã giải quyết',
    target: 'Mỗi xã ít nhất một cuộc đối thoại',
    assigned: '2026-01-20',
    deadline: '2026-09-30',
    steps: [
      progress('2026-04-15', 25, 'Đã đối thoại tại 9 xã.'),
      progress('2026-07-10', 60, 'Đã đối thoại tại 22 xã; 41 kiến nghị, 35 đã giải quyết.'),
      done('2026-10-06', 'Đối thoại tại 36 xã; 68 kiến nghị, 61 đã giải quyết.'),
      accepted('2026-10-12', 'Hoàn thành, chậm 6 ngày.'),
    ],
  },
  {
    id: 'mh-nv-03',
    title: 'Tập huấn nghiệp vụ dân vận cho cán bộ Công an xã',
    theme: THEMES.staff,
    plan,
    arisesFrom: FIRST_BRIEFING,
    lead: UNITS.commission,
    cooperating: [UNITS.police],
    product: 'Ba lớp tập huấn và tài liệu kèm theo',
    target: ['TRAINING_COURSE', '3'],
    assigned: '2026-01-20',
    deadline: '2026-08-31',
    steps: [
      progress('2026-05-20', 33, 'Mở lớp thứ nhất.'),
      done('2026-08-25', 'Mở 3 lớp, 186 lượt cán bộ tham gia.'),
    ],
  },
  {
    id: 'mh-nv-04',
    title: 'Khảo sát, đánh giá các mô hình “Dân vận khéo” trong lực lượng Công an tỉnh',
    theme: THEMES.models,
    plan,
    arisesFrom: FIRST_BRIEFING,
    lead: UNITS.police,
    product: 'Báo cáo đánh giá mô hình, danh sách đề nghị công nhận',
    assigned: '2026-01-20',
    deadline: '2026-10-31',
    steps: [
      progress('2026-06-30', 50, 'Khảo sát xong mô hình cấp xã.'),
      done('2026-10-28', 'Gửi báo cáo kèm danh sách 12 mô hình.'),
      [
        '2026-11-04',
        'ASSIGNER',
        {
          act: 'SEND_BACK',
          reason: 'Bổ sung số điểm nhân rộng và số tổ của từng mô hình.',
          failsQuality: true,
        },
      ],
    ],
  },
  {
    id: 'mh-nv-05',
    title: 'Xây dựng tài liệu tuyên truyền bằng tiếng Ba Na, Xơ Đăng và Hrê',
    theme: THEMES.movement,
    plan,
    arisesFrom: FIRST_BRIEFING,
    lead: UNITS.commission,
    cooperating: [UNITS.police, UNITS.front],
    product: 'Bộ tài liệu tuyên truyền song ngữ',
    assigned: '2026-01-20',
    deadline: '2026-10-15',
    steps: [
      progress('2026-04-30', 30, 'Hoàn thành bản tiếng Việt.'),
      [
        '2026-09-20',
        'LEAD',
        {
          act: 'REPORT_PROGRESS',
          on: day('2026-09-20'),
          percent: 60,
          words: 'Bản dịch tiếng Hrê đang thẩm định.',
          delay: { cause: 'OBJECTIVE', words: 'Người dịch tham gia khắc phục bão lụt tại cơ sở.' },
        },
      ],
    ],
  },
  {
    id: 'mh-nv-06',
    title: 'Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc tại địa bàn trọng điểm',
    theme: THEMES.movement,
    plan,
    arisesFrom: SECOND_BRIEFING,
    lead: UNITS.police,
    product: 'Các đợt phát động và báo cáo kết quả',
    target: ['LAUNCH_KEY_AREA', '60'],
    assigned: '2026-07-15',
    deadline: '2026-12-10',
    steps: [
      progress('2026-09-15', 45, 'Đã tổ chức 27 đợt phát động.'),
      progress('2026-11-10', 75, 'Đã tổ chức 45 đợt phát động.'),
    ],
  },
  {
    id: 'mh-nv-07',
    title: 'Ra mắt đường dây tiếp nhận ý kiến góp ý của Nhân dân tại trụ sở Công an xã',
    theme: THEMES.listening,
    plan,
    arisesFrom: SECOND_BRIEFING,
    lead: UNITS.police,
    product: 'Quy trình tiếp nhận và trả lời ý kiến',
    assigned: '2026-07-15',
    deadline: '2026-11-15',
    steps: [progress('2026-08-12', 20, 'Đã có dự thảo quy trình.')],
  },
  {
    id: 'mh-nv-08',
    title: 'Giám sát việc thực hiện dân chủ ở cơ sở tại các xã mới sắp xếp',
    theme: THEMES.listening,
    plan,
    arisesFrom: SECOND_BRIEFING,
    lead: UNITS.commission,
    cooperating: [UNITS.front],
    product: 'Báo cáo giám sát',
    assigned: '2026-07-15',
    deadline: '2026-12-05',
    steps: [progress('2026-10-20', 50, 'Đã giám sát tại 8 xã.')],
  },
  {
    id: 'mh-nv-09',
    title: 'Nhân rộng mô hình “Tiếng kẻng an ninh” ra các xã phía tây',
    theme: THEMES.models,
    plan,
    arisesFrom: SECOND_BRIEFING,
    lead: UNITS.police,
    product: 'Các điểm nhân rộng đi vào hoạt động',
    target: 'Ít nhất 10 điểm',
    assigned: '2026-07-15',
    deadline: '2026-11-30',
    steps: [progress('2026-10-30', 70, 'Có 8 điểm hoạt động.')],
  },
  {
    id: 'mh-nv-10',
    title: 'Tổ chức hội thi tìm hiểu pháp luật cho thanh niên vùng biên giới',
    theme: THEMES.movement,
    plan,
    lead: UNITS.police,
    cooperating: [UNITS.youth],
    product: 'Hội thi cấp cụm xã',
    assigned: '2026-02-02',
    deadline: '2026-07-31',
    steps: [
      [
        '2026-06-08',
        'ASSIGNER',
        { act: 'CANCEL', reason: 'Ghép vào hội thi do Tỉnh đoàn chủ trì để tránh trùng lặp.' },
      ],
    ],
  },
  {
    id: 'mh-nv-11',
    title: 'Tổng kết công tác phối hợp năm 2026, xây dựng nhiệm vụ năm 2027',
    theme: THEMES.staff,
    plan,
    arisesFrom: SECOND_BRIEFING,
    lead: UNITS.commission,
    cooperating: [UNITS.police],
    product: 'Báo cáo tổng kết và dự thảo kế hoạch năm 2027',
    assigned: '2026-07-15',
    deadline: '2026-12-15',
    steps: [],
  },
  {
    id: 'mh-nv-12',
    title: 'Báo cáo sơ kết 6 tháng đầu năm 2026',
    theme: THEMES.staff,
    plan,
    arisesFrom: FIRST_BRIEFING,
    lead: UNITS.police,
    product: 'Báo cáo sơ kết',
    assigned: '2026-01-20',
    deadline: '2026-06-20',
    steps: [
      done('2026-06-15', 'Đã gửi báo cáo sơ kết.'),
      [
        '2026-06-17',
        'ASSIGNER',
        { act: 'SEND_BACK', reason: 'Bổ sung số liệu của các xã biên giới.', failsQuality: false },
      ],
      done('2026-06-19', 'Đã bổ sung và gửi lại báo cáo.'),
      accepted('2026-06-22'),
    ],
  },
];

/** Of the centre: two partners and two provinces. */
const NATION: readonly TaskStory[] = [
  {
    id: 'mh-nv-tw-01',
    title: 'Hướng dẫn các địa phương xây dựng kế hoạch phối hợp năm 2026',
    plan: NATION_PLAN.content,
    lead: UNITS.ministry,
    product: 'Văn bản hướng dẫn',
    assigned: '2026-01-15',
    deadline: '2026-02-28',
    steps: [done('2026-02-20', 'Đã ban hành hướng dẫn.'), accepted('2026-02-26')],
  },
  {
    id: 'mh-nv-tw-02',
    title: 'Khảo sát mô hình “Dân vận khéo” tiêu biểu ở các vùng',
    plan: NATION_PLAN.content,
    lead: UNITS.ministry,
    cooperating: [UNITS.centralFront],
    product: 'Báo cáo khảo sát và danh sách mô hình đề nghị biểu dương',
    assigned: '2026-03-02',
    deadline: '2026-11-30',
    steps: [progress('2026-10-15', 65, 'Đã khảo sát tại 14 tỉnh, thành phố.')],
  },
  {
    id: 'mh-nv-tw-03',
    title: 'Sơ kết việc thực hiện dân chủ ở cơ sở ở các xã, phường mới',
    plan: NATION_PLAN.content,
    lead: UNITS.centralFront,
    cooperating: [UNITS.ministry],
    product: 'Báo cáo sơ kết',
    assigned: '2026-03-02',
    deadline: '2026-10-30',
    steps: [progress('2026-08-20', 40, 'Đang tổng hợp báo cáo của các địa phương.')],
  },
];

const toCommune = ({ unit, placeName }: Commune, index: number): TaskStory => ({
  id: `mh-nv-xa-${index + 1}`,
  title: `Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc tại ${placeName}`,
  theme: THEMES.movement,
  plan: POLICE_PLAN.content,
  lead: unit,
  product: 'Buổi phát động và bản đăng ký của các khu dân cư',
  assigned: '2026-07-20',
  deadline: index % 2 === 0 ? '2026-11-30' : '2026-11-10',
  steps: index % 3 === 2 ? [done('2026-10-30', 'Đã phát động tại các khu dân cư.')] : [],
});

const ofSaThay = (unit: OrgUnitId): readonly TaskStory[] => [
  {
    id: 'mh-nv-sa-thay-1',
    title: 'Vận động già làng, người có uy tín tham gia hòa giải tại làng',
    theme: THEMES.listening,
    plan: COMMUNE_PLAN.content,
    lead: unit,
    product: 'Danh sách làng có già làng tham gia tổ hòa giải',
    assigned: '2026-03-02',
    deadline: '2026-11-28',
    steps: [progress('2026-09-30', 55, 'Sáu làng đã có già làng tham gia.')],
  },
  {
    id: 'mh-nv-sa-thay-2',
    title: 'Lắp kẻng an ninh tại các làng xa trung tâm xã',
    theme: THEMES.movement,
    plan: COMMUNE_PLAN.content,
    lead: unit,
    product: 'Kẻng an ninh hoạt động tại các làng',
    assigned: '2026-03-02',
    deadline: '2026-08-31',
    steps: [done('2026-08-20', 'Lắp kẻng tại bảy làng.'), accepted('2026-08-24')],
  },
];

/** Every task of the demonstration; `communes` of Quảng Ngãi, Sa Thầy first. */
export const demonstrationTasks = (communes: readonly Commune[]) =>
  [...JOINT, ...NATION, ...communes.slice(0, 6).map(toCommune), ...ofSaThay(UNITS.saThay)].map(taskOf);

import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { addDays, day } from '@danvan/domain/kernel';
import type { ActivityCountDraft, ActivityKind, ActivityMeasure } from '@danvan/domain/programme';
import { randomOf } from '../../demonstration/random.ts';
import { type ActivitySketch, activityEntry } from '../entries/activity.ts';
import { type Commune, joint, open, UNITS } from './places.ts';
import { PROVINCE_PROGRAMME } from './programmes.ts';

const PROGRAMMES = [PROVINCE_PROGRAMME.content.id];

const count = (measure: ActivityMeasure, entry: string, what: string | null = null): ActivityCountDraft => ({
  measure,
  entry,
  what,
});

type Sketch = Omit<ActivitySketch, 'firstDay' | 'lastDay' | 'programmes'> & {
  readonly on: string;
  readonly to?: string;
};

/** What the commune whose account the demonstration has did in its year. */
const OF_SA_THAY: readonly Sketch[] = [
  {
    id: 'mh-hd-sa-thay-1',
    owner: UNITS.saThay,
    kind: 'LAUNCH',
    name: 'Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc tại các làng',
    on: '2026-03-10',
    to: '2026-03-14',
    place: 'Bảy làng của xã',
    counts: [count('DRIVE', '7'), count('ATTENDANCE', '640')],
  },
  {
    id: 'mh-hd-sa-thay-2',
    owner: UNITS.saThay,
    kind: 'FORUM',
    name: 'Diễn đàn “Công an xã lắng nghe ý kiến Nhân dân”',
    on: '2026-05-22',
    place: 'Nhà văn hóa xã',
    partners: [UNITS.front],
    counts: [count('SESSION', '1'), count('ATTENDANCE', '120'), count('TURN', '18', 'ý kiến góp ý')],
  },
  {
    id: 'mh-hd-sa-thay-3',
    owner: UNITS.saThay,
    kind: 'DISSEMINATION',
    name: 'Tuyên truyền Luật Thực hiện dân chủ ở cơ sở bằng tiếng dân tộc',
    on: '2026-06-01',
    to: '2026-06-30',
    counts: [count('SESSION', '9'), count('ATTENDANCE', 'trên 700')],
  },
  {
    id: 'mh-hd-sa-thay-4',
    owner: UNITS.saThay,
    kind: 'VOLUNTEERING',
    name: 'Ngày thứ Bảy tình nguyện giúp dân sửa đường làng',
    on: '2026-08-15',
    place: 'Đường vào làng xa trung tâm',
    partners: [UNITS.youth],
    counts: [count('WORKDAY', '86'), count('HOUSEHOLD', '34', 'hộ được hưởng lợi')],
  },
  {
    id: 'mh-hd-sa-thay-5',
    owner: UNITS.saThay,
    kind: 'VOLUNTEERING',
    name: 'Tặng quà học sinh vùng khó trước năm học mới',
    on: '2026-08-29',
    counts: [count('GIFT', '150')],
  },
  {
    id: 'mh-hd-sa-thay-6',
    owner: UNITS.saThay,
    kind: 'EXCHANGE',
    name: 'Trao đổi tình hình với Mặt trận xã quý III',
    on: '2026-09-25',
    counts: [count('OCCASION', '1')],
  },
  {
    id: 'mh-hd-sa-thay-7',
    owner: UNITS.saThay,
    kind: 'LAUNCH',
    name: 'Ra mắt kẻng an ninh tại làng',
    on: '2026-08-20',
    counts: [count('POINT', '7')],
  },
];

const OF_THE_PROVINCE: readonly Sketch[] = [
  {
    id: 'mh-hd-tinh-1',
    owner: UNITS.police,
    kind: 'TRAINING',
    name: 'Lớp tập huấn kỹ năng dân vận cho Công an xã, đợt 2',
    on: '2026-06-16',
    to: '2026-06-18',
    place: 'Trung tâm huấn luyện của Công an tỉnh',
    partners: [UNITS.commission],
    counts: [count('COURSE', '1'), count('ATTENDANCE', '64')],
  },
  {
    id: 'mh-hd-tinh-2',
    owner: UNITS.police,
    kind: 'GUIDANCE',
    name: 'Hướng dẫn, đôn đốc các xã xây dựng hồ sơ mô hình',
    on: '2026-09-01',
    to: '2026-09-30',
    counts: [count('TURN', '24', 'lượt xã được hướng dẫn')],
  },
  {
    id: 'mh-hd-tinh-3',
    owner: UNITS.police,
    kind: 'COMMENDATION',
    name: 'Khen thưởng tập thể tiêu biểu trong phong trào toàn dân bảo vệ an ninh Tổ quốc',
    on: '2026-08-19',
    place: 'Quảng Ngãi',
    counts: [count('COLLECTIVE', '12'), count('INDIVIDUAL', '35')],
    commendation: { form: 'Bằng khen', issuers: [UNITS.people], presenter: UNITS.commission },
  },
  {
    id: 'mh-hd-tinh-4',
    owner: UNITS.commission,
    kind: 'DISSEMINATION',
    name: 'Chuyên mục “Dân vận ở cơ sở” trên báo và đài của tỉnh',
    on: '2026-01-01',
    to: '2026-10-31',
    counts: [count('ARTICLE', '42')],
  },
];

type Template = readonly [kind: ActivityKind, name: string, measure: ActivityMeasure];

const TEMPLATES: readonly [Template, ...Template[]] = [
  ['LAUNCH', 'Phát động toàn dân bảo vệ an ninh Tổ quốc', 'DRIVE'],
  ['DISSEMINATION', 'Tuyên truyền phòng ngừa lừa đảo trên mạng', 'SESSION'],
  ['VOLUNTEERING', 'Giúp dân thu hoạch, sửa nhà sau bão', 'WORKDAY'],
  ['FORUM', 'Đối thoại với Nhân dân', 'SESSION'],
];

/** One activity of each of the communes, on days of their own. */
const ofCommune = ({ unit, placeName }: Commune, index: number): Sketch => {
  const random = randomOf('hoạt động', unit);
  const [kind, name, measure] = random.pick(TEMPLATES);
  return {
    id: `mh-hd-xa-${index + 1}`,
    owner: unit,
    kind,
    name: `${name} tại ${placeName}`,
    on: addDays(day('2026-02-10'), random.between(0, 270)),
    counts: [
      count(measure, String(random.between(1, 9))),
      count('ATTENDANCE', String(random.between(4, 60) * 10)),
    ],
  };
};

const entryOf =
  (isOpen: (unit: OrgUnitId) => boolean) =>
  ({ on, to = on, ...sketch }: Sketch) => {
    const [firstDay, lastDay] = [day(on), day(to)];
    const about = (isOpen(sketch.owner) ? open : joint)(lastDay);
    return activityEntry({ ...sketch, firstDay, lastDay, programmes: PROGRAMMES }, about);
  };

/** What Sa Thầy, the province and some communes of Quảng Ngãi did in 2026. */
export const demonstrationActivities = (communes: readonly Commune[]) =>
  [...OF_SA_THAY, ...OF_THE_PROVINCE, ...communes.slice(1, 25).map(ofCommune)].map(
    entryOf((unit) => unit === UNITS.commission || unit === UNITS.police),
  );

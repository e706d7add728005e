import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { addDays, type Day, day, id } from '@danvan/domain/kernel';
import { type ModelField, recordId } from '@danvan/domain/programme';
import { randomOf } from '../../demonstration/random.ts';
import { modelEntry } from '../entries/whole.ts';
import { lastDayOf, type ModelStory, type PointStory, playModel } from './model-stories.ts';
import { type Commune, open, UNITS } from './places.ts';
import { NATION_PROGRAMME, PROVINCE_PROGRAMME } from './programmes.ts';

type Idea = readonly [title: string, field: ModelField, description: string];

/** Of the communes of Quảng Ngãi; the first is Sa Thầy's. */
const QUANG_NGAI_IDEAS: readonly Idea[] = [
  ['Tiếng kẻng an ninh', 'DEFENCE_SECURITY', 'Mỗi làng một kẻng; nghe kẻng là cùng ra giữ gìn trật tự.'],
  [
    'Già làng đồng hành cùng Công an xã',
    'DEFENCE_SECURITY',
    'Già làng cùng Công an xã hòa giải việc nhỏ ngay tại làng.',
  ],
  [
    'Ngày thứ Sáu nghe dân nói',
    'POLITICAL_SYSTEM',
    'Chiều thứ Sáu, Công an xã tiếp và trả lời ý kiến của người dân.',
  ],
  ['Vườn rau tự quản', 'ECONOMY', 'Hộ dân góp đất, góp công trồng rau giúp hộ khó khăn.'],
  ['Camera an ninh thôn', 'DEFENCE_SECURITY', 'Người dân góp lắp camera ở ngõ và đường thôn.'],
  ['Tủ sách pháp luật thôn', 'CULTURE_SOCIETY', 'Sách, tờ gấp pháp luật đặt tại nhà văn hóa thôn.'],
  [
    'Làm căn cước tại nhà cho người già yếu',
    'POLITICAL_SYSTEM',
    'Tổ lưu động đến nhà làm thủ tục cho người khó đi lại.',
  ],
  ['Bữa cơm đoàn kết', 'CULTURE_SOCIETY', 'Mỗi quý một bữa cơm chung của khu dân cư, bàn việc làng.'],
];

const OTHER_IDEAS: readonly Idea[] = [
  ['Tổ liên gia an toàn phòng cháy', 'DEFENCE_SECURITY', 'Các hộ liền kề cùng báo cháy, cùng chữa cháy.'],
  ['Khu nhà trọ tự quản', 'DEFENCE_SECURITY', 'Chủ nhà trọ và người thuê cùng giữ nội quy.'],
  ['Cổng trường an toàn giao thông', 'DEFENCE_SECURITY', 'Phụ huynh và Công an giữ trật tự giờ tan trường.'],
  [
    'Đường hoa, đường cờ, đường an ninh',
    'CULTURE_SOCIETY',
    'Tuyến đường do khu dân cư trồng hoa và tự quản.',
  ],
  [
    'Dân hỏi, Công an trả lời',
    'POLITICAL_SYSTEM',
    'Câu hỏi của người dân được trả lời trên loa truyền thanh.',
  ],
  ['Bò giống luân chuyển', 'ECONOMY', 'Bò giống chuyển từ hộ đã khá sang hộ còn khó khăn.'],
  ['Chợ phiên bình yên', 'DEFENCE_SECURITY', 'Tổ tự quản giữ trật tự ngày chợ phiên.'],
  ['Tiếng loa biên giới', 'DEFENCE_SECURITY', 'Bản tin song ngữ phát ở các bản giáp biên.'],
  ['Nhà sạch, ngõ an toàn', 'CULTURE_SOCIETY', 'Khu dân cư tự vệ sinh và nhắc nhau giữ an ninh.'],
  ['Thuyền trưởng tự quản', 'DEFENCE_SECURITY', 'Các tàu trong tổ giữ liên lạc và giúp nhau trên biển.'],
  ['Quỹ sinh kế sau tái hòa nhập', 'ECONOMY', 'Vay vốn nhỏ và giới thiệu việc làm tại chỗ.'],
  ['Một cửa thân thiện', 'POLITICAL_SYSTEM', 'Rút ngắn thời gian và hướng dẫn tận nơi.'],
  ['Câu lạc bộ ông bà cháu', 'CULTURE_SOCIETY', 'Người cao tuổi cùng con cháu sinh hoạt, nhắc nhở nhau.'],
  ['Phố đi bộ văn minh', 'CULTURE_SOCIETY', 'Hộ kinh doanh cam kết giữ trật tự, mỹ quan.'],
  ['Ruộng lúa nghĩa tình', 'ECONOMY', 'Đoàn viên giúp công cấy, gặt cho hộ neo người.'],
];

const CITATIONS = {
  GRASSROOTS: 'Quyết định công nhận cấp cơ sở năm 2026 (minh họa)',
  PROVINCE: 'Quyết định công nhận cấp tỉnh năm 2026 (minh họa)',
} as const;

const STOPPED = [
  'Khu dân cư sắp xếp lại, sáp nhập vào tổ bên cạnh.',
  'Chưa bố trí được người phụ trách.',
  'Chuyển sang mô hình phù hợp hơn với địa bàn.',
] as const;

const later = (on: Day, days: number): string => {
  const next = addDays(on, days);
  return next < LAST ? next : LAST;
};
const LAST = day('2026-11-15');

/** Points of a model in other communes; some were taken over from an earlier point, some gave up. */
const pointsOf = (
  model: string,
  started: Day,
  communes: readonly Commune[],
  count: number,
): readonly PointStory[] => {
  const random = randomOf('điểm nhân rộng', model);
  return communes.slice(0, count).map(({ unit, placeName }, index): PointStory => {
    const teams = random.between(1, 6);
    const on = later(started, 40 + index * random.between(9, 18));
    const grows = random.chance(0.5);
    const grownOn = later(day(on), 60);
    const stops = index > 1 && random.chance(0.18);
    return {
      unit,
      place: `Khu dân cư số ${random.between(1, 9)}, ${placeName}`,
      on,
      teams,
      ...(index > 2 && random.chance(0.5) ? { from: random.between(0, 1) } : {}),
      ...(grows ? { grewTo: [grownOn, teams + random.between(1, 4)] as const } : {}),
      ...(stops ? { stopped: [later(day(grownOn), 20), random.pick(STOPPED)] as const } : {}),
    };
  });
};

type Place = { readonly commune: Commune; readonly others: readonly Commune[] };

const storyOf = (
  [title, field, description]: Idea,
  index: number,
  { commune, others }: Place,
  stem: string,
): ModelStory => {
  const name = `mh-${stem}-${String(index + 1).padStart(2, '0')}`;
  const random = randomOf('mô hình', name);
  const started = addDays(day('2025-07-10'), random.between(0, 60));
  const isRecognised = random.chance(0.7);
  const level = random.chance(0.4) ? 'PROVINCE' : 'GRASSROOTS';
  const recognisedOn = later(started, random.between(20, 45));
  const isExemplary = isRecognised && random.chance(0.3);
  return {
    id: name,
    title,
    field,
    description,
    owner: commune.unit,
    area: commune.area,
    address: `Khu dân cư trung tâm, ${commune.placeName}`,
    started,
    points: pointsOf(name, started, others, index % 3 === 0 ? random.between(4, 9) : random.between(0, 2)),
    ...(isRecognised ? { recognised: [recognisedOn, level, CITATIONS[level]] as const } : {}),
    ...(isExemplary ? { exemplary: [later(started, 480), 'PROVINCE', CITATIONS.PROVINCE] as const } : {}),
    result: [
      '2026-11-10',
      'Người dân tham gia đều; việc nhỏ được giải quyết tại chỗ.',
      `trên ${random.between(6, 40) * 10}`,
      'lượt người tham gia',
    ],
  };
};

/** Of the province's police as a whole: individuals who are counted, and a model that has ended. */
const OF_THE_POLICE: readonly ModelStory[] = [
  {
    id: 'mh-ca-nhan-quang-ngai',
    title: null,
    people: 17,
    field: 'POLITICAL_SYSTEM',
    owner: UNITS.police,
    area: null,
    address: 'Công an tỉnh Quảng Ngãi',
    description: 'Cá nhân “Dân vận khéo” được đơn vị bình chọn; chỉ thống kê số lượng.',
    started: '2026-05-19',
  },
  {
    id: 'mh-ket-thuc-quang-ngai',
    title: 'Chốt tự quản mùa mưa bão',
    field: 'DEFENCE_SECURITY',
    owner: UNITS.police,
    area: null,
    address: 'Các xã ven sông của tỉnh Quảng Ngãi',
    description: 'Chốt của người dân và Công an xã trực trong mùa mưa bão.',
    started: '2025-09-01',
    ended: ['2026-02-28', 'Hết mùa mưa bão; kinh nghiệm đưa vào phương án chung của xã.'],
  },
];

const ofProvinces = (communes: ReadonlyMap<OrgUnitId, readonly Commune[]>): readonly ModelStory[] => {
  const provinces = ['pol-p75-2025', 'pol-p46-2010', 'pol-p12-2010', 'pol-p04-2010'].map((each) =>
    id<'OrgUnit'>(each),
  );
  return OTHER_IDEAS.flatMap((idea, index): readonly ModelStory[] => {
    const own = communes.get(provinces[index % provinces.length] ?? id('')) ?? [];
    const [commune, ...others] = own.slice(Math.floor(index / provinces.length) * 7);
    return commune ? [storyOf(idea, index, { commune, others }, 'mo-hinh')] : [];
  });
};

/** The models of the demonstration: registered, recognised, exemplary and ended, in five provinces. */
export const demonstrationModels = (communes: ReadonlyMap<OrgUnitId, readonly Commune[]>) => {
  const quangNgai = communes.get(UNITS.police) ?? [];
  const own = QUANG_NGAI_IDEAS.flatMap((idea, index): readonly ModelStory[] => {
    const commune = quangNgai[index * 3];
    const others = quangNgai.filter((each) => each !== commune);
    return commune ? [storyOf(idea, index, { commune, others }, 'quang-ngai')] : [];
  });
  const stories = [...own, ...OF_THE_POLICE, ...ofProvinces(communes)];
  return stories.map((story) => {
    const model = playModel(story);
    const programme = own.includes(story) ? PROVINCE_PROGRAMME : NATION_PROGRAMME;
    const programmes = [programme.content.id, recordId<'PROGRAMME'>('pt-dan-van-kheo')];
    return modelEntry(model, programmes, open(lastDayOf(model)));
  });
};

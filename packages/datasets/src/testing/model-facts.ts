import { type Fact, type FactsWorld, fact, kept } from './facts-world.ts';

type Told = readonly [owner: string, level: string | null];

/** Owner and level of the models of a name; null stands for a title that is not kept. */
const modelsNamed = ({ work }: FactsWorld, title: string | null, owner: string): readonly Told[] =>
  work.models
    .map(({ content }) => content)
    .filter((model) => model.title === title && model.owner === owner)
    .map(({ owner: unit, recognitions }) => [unit, recognitions[0]?.level ?? null]);

const model = (title: string, owner: string, level: string | null): Fact =>
  fact('§4', `mô hình “${title}”`, (world) => modelsNamed(world, title, owner), [[owner, level]]);

const untitled = (row: string, owner: string, count: number): Fact =>
  fact(
    '§4',
    row,
    (world) => modelsNamed(world, null, owner),
    Array.from({ length: count }, () => [owner, 'PROVINCE']),
  );

const provincial = (title: string, key: string): Fact => model(title, `pol-p62-${key}`, 'PROVINCE');
const district = (title: string, key: string): Fact => model(title, `pol-d62-${key}-2010`, 'DISTRICT');
const other = (title: string): Fact => model(title, 'pol-p62-2010', null);

const activity = (title: string, id: string, kind: string): Fact =>
  fact(
    '§4',
    `hoạt động “${title}”`,
    (world) => {
      const said = kept(world, 'activities', id).content.activity;
      return [said.name, said.kind];
    },
    [title, kind],
  );

const movement = (id: string, title: string, motto: string | null = null): Fact =>
  fact(
    '§4',
    `phong trào: ${title}`,
    (world) => {
      const { programme } = kept(world, 'programmes', id).content;
      return [programme.kind, programme.name, programme.motto];
    },
    ['EMULATION_MOVEMENT', title, motto],
  );

const ofLevel = (row: string, level: string | null, count: number): Fact =>
  fact(
    '§4',
    row,
    ({ work }) =>
      work.models.filter(
        ({ content }) => (content.recognitions[0]?.level ?? null) === level && content.id.startsWith('s2-'),
      ).length,
    count,
  );

/** facts.md §4: models with their owners, activities that are none, movements. */
export const MODEL_FACTS: readonly Fact[] = [
  provincial(
    'Dân vận khéo trong lĩnh vực công tác thanh tra vụ việc, tiếp dân và giải quyết khiếu nại, tố cáo',
    'thanh-tra',
  ),
  provincial(
    'Dân vận khéo trong lĩnh vực vận động quần chúng giải quyết những vấn đề phức tạp',
    'bao-ve-ctnb',
  ),
  provincial('Dân vận khéo trong lĩnh vực bảo đảm trật tự an toàn giao thông', 'csgt'),
  provincial('Dịch vụ chuyển phát Chứng minh nhân dân', 'qlhc-ttxh'),
  provincial('Hệ thống điện tử', 'qlhc-ttxh'),
  provincial('Làm chứng minh nhân dân tận nhà cho người già yếu, tàn tật', 'qlhc-ttxh'),
  provincial('24 giờ trải nghiệm', 'doan-thanh-nien'),
  provincial('Heo đất nghĩa tình', 'doan-thanh-nien'),
  provincial('Trình diễn thoát nghèo, ổn định đời sống', 'xay-dung-pt'),
  provincial('Xây dựng nhân dân thành cơ sở trạm', 'an-ninh-doi-ngoai'),
  provincial('Cùng ăn, cùng ở, cùng làm với nhân dân', 'an-ninh-doi-noi'),
  untitled('hai mô hình khác của Phòng An ninh đối nội, không giữ tên', 'pol-p62-an-ninh-doi-noi', 2),
  untitled('một mô hình của Phòng Cảnh sát hình sự, không giữ tên', 'pol-p62-canh-sat-hinh-su', 1),
  ofLevel('14 mô hình cấp tỉnh', 'PROVINCE', 14),
  district('Nghe dân nói, nói dân hiểu, làm dân tin', 'tp-kon-tum'),
  district('Vườn rau dân quân', 'h-sa-thay'),
  district('Tự phòng, tự quản', 'h-dak-to'),
  district('Tiểu ban giáo dục thanh thiếu niên', 'h-kon-ray'),
  ofLevel('4 mô hình cấp huyện', 'DISTRICT', 4),
  other('Tổ thanh niên xung kích'),
  other('Tiếng kẻng an ninh'),
  other('Tổ dân phố không có bạo lực gia đình'),
  other('Sổ theo dõi tình hình ANTT, ATXH'),
  other('Tổ cộng đồng tự quản'),
  other('Tiếng kẻng làng tôi'),
  fact(
    '§4',
    '3 mô hình được nhân rộng, không nêu từng điểm',
    ({ work }) =>
      work.models
        .filter(({ content }) => content.description?.includes('nhân rộng'))
        .map(({ content }) => [content.title, content.points.length]),
    [
      ['Sổ theo dõi tình hình ANTT, ATXH', 0],
      ['Tổ cộng đồng tự quản', 0],
      ['Tiếng kẻng làng tôi', 0],
    ],
  ),
  activity('Tháng Ba biên giới', 's2-thang-ba-bien-gioi', 'VOLUNTEERING'),
  activity('Nâng bước đến trường', 's2-nang-buoc-den-truong', 'VOLUNTEERING'),
  activity('Tháng Thanh niên', 's2-thang-thanh-nien', 'VOLUNTEERING'),
  activity('Ngày thứ 7 tình nguyện', 's2-ngay-thu-7-tinh-nguyen', 'VOLUNTEERING'),
  activity('Ngày chủ nhật xanh', 's2-ngay-chu-nhat-xanh', 'VOLUNTEERING'),
  activity('Diễn đàn “Công an lắng nghe ý kiến góp ý của nhân dân”', 's2-dien-dan-lang-nghe', 'FORUM'),
  movement('pt-toan-dan-bao-ve-antq', 'Phong trào “Toàn dân bảo vệ an ninh Tổ quốc”'),
  movement('pt-dan-van-kheo', 'Phong trào thi đua “Dân vận khéo”'),
  movement('pt-6-dieu-bac-ho-day', 'Cuộc vận động “Công an nhân dân thực hiện 6 điều Bác Hồ dạy”'),
  movement(
    'pt-nam-dan-van-chinh-quyen-2019',
    'Năm Dân vận chính quyền 2019',
    'Kỷ cương, Liêm chính, Hành động, Sáng tạo, Bứt phá, Hiệu quả',
  ),
];

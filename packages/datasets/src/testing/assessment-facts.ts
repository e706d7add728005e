import { type Fact, type FactsWorld, fact, kept } from './facts-world.ts';

/** What a row must say, by words that carry it; the sentences are ours. */
const limitation = (position: number, ...words: readonly string[]): Fact =>
  fact(
    '§6',
    `hạn chế (${position})`,
    (world) => {
      const { statement } = kept(world, 'statements', `s3-han-che-${position}`).content;
      return {
        kind: statement.kind,
        position: statement.position,
        year: [statement.span.firstDay, statement.span.lastDay],
        at: statement.occasion,
        says: words.filter((word) => statement.text.includes(word)),
      };
    },
    {
      kind: 'LIMITATION',
      position,
      year: ['2018-01-01', '2018-12-31'],
      at: 's3-giao-ban',
      says: words,
    },
  );

/** facts.md §6: five limitations of S3; S4 names none. */
export const LIMITATION_FACTS: readonly Fact[] = [
  limitation(1, 'nội dung của chương trình', 'hiệu quả'),
  limitation(2, 'Phối hợp', 'hướng dẫn', 'kiểm tra', 'đôn đốc', 'cơ sở'),
  limitation(3, 'Công an huyện', 'phòng', 'chung chung'),
  limitation(4, 'thi đua, khen thưởng'),
  limitation(5, 'tập huấn'),
  fact(
    '§6',
    'S4 nhắc đến hạn chế mà không liệt kê',
    (world) => [
      world.work.statements.filter(({ record }) => record.source === 'S4').length,
      kept(world, 'meetings', 's4-tong-ket').content.minutes?.includes('không liệt kê'),
    ],
    [0, true],
  ),
];

const textsOf = (world: FactsWorld, source: string): readonly string[] => {
  if (source === 'S0') {
    return kept(world, 'inspections', 's0-kiem-tra').content.recommendations.map(({ text }) => text);
  }
  const meeting =
    { S1: 's1-hoi-nghi', S2: 's2-tong-ket', S3: 's3-giao-ban', S4: 's4-tong-ket' }[source] ?? '';
  return kept(world, 'meetings', meeting)
    .content.conclusions.filter(({ kind }) => kind === 'TASK')
    .map(({ text }) => text);
};

const task = (source: string, number: number, ...words: readonly string[]): Fact =>
  fact(
    '§7',
    `${source}, nhiệm vụ ${number}`,
    (world) => words.filter((word) => textsOf(world, source)[number - 1]?.includes(word)),
    words,
  );

const answer = (number: number, ...words: readonly string[]): Fact =>
  fact(
    '§7',
    `S0, tiếp thu ${number}`,
    (world) => {
      const { recommendations } = kept(world, 'inspections', 's0-kiem-tra').content;
      return words.filter((word) => recommendations[number - 1]?.response?.text.includes(word));
    },
    words,
  );

/** facts.md §7: what each source sets for the time that follows, in its order. */
export const TASK_FACTS: readonly Fact[] = [
  task('S0', 1, '25-NQ/TW', '290'),
  task('S0', 2, 'Đổi mới phương thức', 'gần dân', 'cơ sở'),
  task('S0', 3, 'phối hợp'),
  answer(1, 'cụ thể hóa kết luận'),
  answer(2, 'nêu gương', 'xây dựng lực lượng'),
  answer(3, 'đại hội'),
  task('S1', 1, 'Đổi mới', 'phối hợp'),
  task('S1', 2, 'đoàn kết', 'phong trào'),
  task('S1', 3, 'lực lượng nòng cốt', 'địa bàn trọng điểm'),
  task('S1', 4, 'Trao đổi thông tin', 'kiểm tra'),
  task('S1', 5, 'sơ kết', 'nhân rộng điển hình'),
  task('S2', 1, 'Đổi mới nội dung, hình thức', 'phong trào'),
  task('S2', 2, 'cải cách hành chính', 'sách nhiễu'),
  task('S2', 3, 'Dân biết, dân bàn, dân làm, dân kiểm tra'),
  task('S2', 4, 'pháp luật', 'chương trình quốc gia'),
  task('S2', 5, 'tái hòa nhập'),
  task('S2', 6, 'phẩm chất', 'năng lực'),
  task('S2', 7, 'Nhân rộng'),
  task('S3', 1, 'Tuyên truyền', '05-CT/TW'),
  task('S3', 2, 'Hướng dẫn', 'đôn đốc', 'kiểm tra', 'sơ kết', 'trao đổi', 'dự báo'),
  task('S3', 3, 'Tham mưu', 'vận động', 'dân chủ ở cơ sở', 'Dân vận khéo'),
  task('S3', 4, 'Sơ kết', 'nhân rộng', 'thi đua', 'khen thưởng', 'đội dân vận'),
  task('S3', 5, 'Tập huấn', 'kỹ năng', 'báo cáo'),
  task('S4', 1, 'Hoàn thiện báo cáo tổng kết'),
  task('S4', 2, '2022–2026', 'kế hoạch năm 2024'),
  task('S4', 3, 'nhận thức', 'trách nhiệm', 'người đứng đầu'),
  task('S4', 4, 'Nghiên cứu', 'tham mưu'),
  task('S4', 5, 'cơ sở', 'giảm nghèo', 'thiên tai', 'biên giới'),
  task(
    'S4',
    6,
    'Dân vận khéo',
    'cải cách hành chính',
    'dân chủ ở cơ sở',
    'nhân rộng',
    'khen thưởng kịp thời',
  ),
  ...(['S0:3', 'S1:5', 'S2:7', 'S3:5', 'S4:6'] as const).map((counted) => {
    const [source = '', count] = counted.split(':');
    return fact(
      '§7',
      `${source}: không thừa, không thiếu nhiệm vụ`,
      (world) => textsOf(world, source).length,
      Number(count),
    );
  }),
];

import { type Fact, fact, kept } from './facts-world.ts';

type Row = {
  readonly number: string | null;
  readonly on: string | null;
  readonly issuers: readonly string[];
  readonly alias?: string;
  readonly term?: string;
};

const cited = (row: string, id: string, { number, on, issuers, alias, term }: Row): Fact =>
  fact(
    '§2',
    row,
    (world) => {
      const { document } = kept(world, 'documents', id).content;
      return {
        number: document.documentNumber?.text ?? null,
        on: document.issuedOn,
        issuers: document.issuers,
        isKnownAs: alias === undefined || document.aliases.includes(alias),
        term: document.termOfOffice,
      };
    },
    { number, on, issuers, isKnownAs: true, term: term ?? null },
  );

type ProgrammeRow = {
  readonly parties: readonly string[];
  readonly bases?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly review: readonly [kind: string, on: string, about: string];
};

const run = (row: string, id: string, { parties, bases = [], from, to, review }: ProgrammeRow): Fact =>
  fact(
    '§2',
    row,
    (world) => {
      const { programme } = kept(world, 'programmes', id).content;
      return {
        parties: programme.parties.map(({ unit, role }) => `${role} ${unit}`),
        bases: programme.bases,
        validity: programme.validity,
        reviews: programme.milestones.map(({ kind, heldOn, about }) => [kind, heldOn, about]),
      };
    },
    { parties, bases, validity: { from: from ?? null, to: to ?? null }, reviews: [review] },
  );

/** facts.md §2: every document of the table, and the programmes with what was reviewed when. */
export const DOCUMENT_FACTS: readonly Fact[] = [
  cited('290-QĐ/TW', 'vb-290-qd-tw', {
    number: '290-QĐ/TW',
    on: '2010-02-25',
    issuers: ['dang-bct'],
    term: 'khóa X',
  }),
  fact(
    '§2',
    '290-QĐ/TW, thay thế 30/07/2021 bởi 23-QĐ/TW',
    (world) => {
      const { document } = kept(world, 'documents', 'vb-23-qd-tw').content;
      return [document.documentNumber?.text, document.links];
    },
    ['23-QĐ/TW', [{ kind: 'SUPERSEDES', document: 'vb-290-qd-tw', from: '2021-07-30' }]],
  ),
  run('290-QĐ/TW, tổng kết 2010–2020', 'ct-290', {
    parties: ['LEAD dang-bct', 'COOPERATING dang-catw'],
    from: '2010-02-25',
    to: '2021-07-30',
    review: ['SUMMARY_REVIEW', '2020-07-07', '10 năm 2010–2020'],
  }),
  cited('25-NQ/TW', 'vb-25-nq-tw', {
    number: '25-NQ/TW',
    on: '2013-06-03',
    issuers: ['dang-tw'],
    term: 'khóa XI',
  }),
  cited('Nghị quyết TW 4 khóa XII', 'vb-nq-tw4-khoa-xii', {
    number: null,
    on: null,
    issuers: ['dang-tw'],
    term: 'khóa XII',
  }),
  cited('09/CTr-BCA-MTTW', 'vb-09-ctr-bca-mttw', {
    number: '09/CTr-BCA-MTTW',
    on: '2013-08-01',
    issuers: ['pol-bca', 'mttq-tw'],
    alias: 'số 09',
  }),
  run('chương trình số 09, sơ kết 5 năm', 'ct-09', {
    parties: ['LEAD pol-bca', 'COOPERATING mttq-tw'],
    from: '2013-08-01',
    review: ['INTERIM_REVIEW', '2019-03-11', '5 năm 2013–2018'],
  }),
  cited('22/CTrĐUCA-V28', 'vb-22-ctr-duca-v28', {
    number: '22/CTrĐUCA-V28',
    on: null,
    issuers: ['dang-catw'],
    alias: 'số 22',
  }),
  run('chương trình số 22, căn cứ 25-NQ/TW, sơ kết 5 năm', 'ct-22', {
    parties: ['LEAD dang-catw'],
    bases: ['vb-25-nq-tw'],
    review: ['INTERIM_REVIEW', '2019-03-11', '5 năm'],
  }),
  cited('38-CTr/BDVTW-BCA', 'vb-38-ctr-bdvtw-bca', {
    number: '38-CTr/BDVTW-BCA',
    on: null,
    issuers: ['dv-tw', 'pol-bca'],
    alias: 'số 38',
  }),
  run('chương trình số 38, sơ kết 2 năm', 'ct-38', {
    parties: ['LEAD dv-tw', 'COOPERATING pol-bca'],
    review: ['INTERIM_REVIEW', '2019-03-11', '2 năm'],
  }),
  cited('1386-QĐ/TU', 'vb-1386-qd-tu', {
    number: '1386-QĐ/TU',
    on: '2010-06-17',
    issuers: ['btv-p62-2010'],
    term: 'khóa XIII',
  }),
  run('quy chế của Tỉnh ủy Kon Tum, tổng kết 10 năm', 'ct-1386', {
    parties: ['LEAD btv-p62-2010', 'COOPERATING pol-p62-2010', 'COOPERATING dv-p62-2010'],
    bases: ['vb-290-qd-tw'],
    from: '2010-06-17',
    review: ['SUMMARY_REVIEW', '2020-02-07', '10 năm 2010–2020'],
  }),
  cited('Kế hoạch của Bộ Công an, không số', 'vb-kh-cong-an-xa', {
    number: null,
    on: null,
    issuers: ['pol-bca'],
  }),
  cited('Chương trình phối hợp của tỉnh, không số', 'vb-s3-phoi-hop', {
    number: null,
    on: null,
    issuers: ['s3-ban-dan-van', 's3-cong-an'],
  }),
  run('chương trình phối hợp của tỉnh 2018, 2019', 'ct-s3', {
    parties: ['LEAD s3-ban-dan-van', 'COOPERATING s3-cong-an'],
    from: '2018-01-01',
    to: '2020-01-01',
    review: ['SUMMARY_REVIEW', '2019-03-15', 'năm 2018'],
  }),
  cited('05-CT/TW', 'vb-05-ct-tw', { number: '05-CT/TW', on: '2016-05-15', issuers: ['dang-bct'] }),
  cited('Chương trình phối hợp 2022–2026, không số', 'vb-s4-phoi-hop-2022-2026', {
    number: null,
    on: null,
    issuers: ['dv-tw', 'pol-bca', 'qd-tcct'],
  }),
  run('chương trình 2022–2026 của ba bên', 'ct-2022-2026', {
    parties: ['LEAD dv-tw', 'COOPERATING pol-bca', 'COOPERATING qd-tcct'],
    from: '2022-01-01',
    to: '2027-01-01',
    review: ['SUMMARY_REVIEW', '2024-01-10', 'năm 2023'],
  }),
  cited('Luật Thực hiện dân chủ ở cơ sở', 'vb-luat-dan-chu-co-so', {
    number: null,
    on: null,
    issuers: ['quoc-hoi'],
  }),
  ...(
    [
      ['ct-s3', 2018, 'REVIEWED', 's3-ke-hoach-2018'],
      ['ct-s3', 2019, 'ISSUED', 's3-ke-hoach-2019'],
      ['ct-2022-2026', 2023, 'REVIEWED', 's4-ke-hoach-2023'],
      ['ct-2022-2026', 2024, 'ISSUED', 's4-ke-hoach-2024'],
    ] as const
  ).map(([programme, year, state, id]) =>
    fact(
      '§2',
      `kế hoạch năm ${year} của ${programme}`,
      (world) => {
        const plan = kept(world, 'plans', id).content;
        return [plan.programme, plan.year, plan.state];
      },
      [programme, year, state],
    ),
  ),
];

import type { AppName } from './stage/visitor.ts';

/** A picture of the documentation: where it is taken, by whom. */
export type Picture = {
  /** Under docs/pictures, without its ending. */
  readonly file: string;
  readonly app: AppName;
  readonly account: string;
  readonly path: string;
  /** The link on that page that leads to what is shown. */
  readonly link?: RegExp;
  readonly screen?: 'desk' | 'phone';
  /** True: the page from top to bottom; else what fits the screen. */
  readonly whole?: boolean;
};

const MONTH = encodeURIComponent('DV-THANG:2026-M10');

/** The guide of the Ban Dân vận app: name and page. */
const GUIDE: readonly (readonly [string, string])[] = [
  ['viec-da-thong-nhat', '/'],
  ['chuong-trinh', '/chuong-trinh'],
  ['mot-chuong-trinh', '/chuong-trinh/mh-ct-quang-ngai'],
  ['ke-hoach-nam', '/ke-hoach/mh-kh-quang-ngai-2026'],
  ['hoi-nghi', '/hoi-nghi/mh-giao-ban-07-2026'],
  ['kiem-tra', '/kiem-tra/mh-kiem-tra-xa'],
  ['mo-hinh', '/mo-hinh/mh-quang-ngai-07'],
  ['tu-lieu', '/tu-lieu/S3'],
];

export const PICTURES: readonly Picture[] = [
  {
    file: 'province',
    app: 'province',
    account: 'canbo.xa',
    path: `/bao-cao/${encodeURIComponent('DV-THANG:2026-M12:pol-c23527-2025')}`,
  },
  { file: 'ministry', app: 'ministry', account: 'quantri.bca', path: `/?period=${MONTH}` },
  { file: 'ministry-table', app: 'ministry', account: 'quantri.bca', path: `/so-lieu?period=${MONTH}` },
  { file: 'danvan', app: 'danvan', account: 'danvan.tw', path: '/' },
  ...GUIDE.map(([name, path]) => ({
    file: `guide-danvan/${name}`,
    app: 'danvan' as const,
    account: 'danvan.quangngai',
    path,
  })),
];

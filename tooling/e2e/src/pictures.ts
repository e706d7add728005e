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
];

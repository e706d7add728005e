import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, day, id } from '@danvan/domain/kernel';
import { recordId, type WorkRecordId } from '@danvan/domain/programme';
import { UNNAMED_COMMISSION } from '../trees/unnamed-province.ts';

/** The five published documents that the project starts from (facts.md, opening). */
export const SOURCE_CODES = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type SourceCode = (typeof SOURCE_CODES)[number];

const SOURCE_DAYS: Readonly<Record<SourceCode, Day>> = {
  S0: day('2020-07-07'),
  S1: day('2019-03-11'),
  S2: day('2020-02-07'),
  S3: day('2019-03-15'),
  S4: day('2024-01-10'),
};

/** One of them: the record that tells its event, and the photos and recordings it mentions. */
export type PublishedSource = {
  readonly code: SourceCode;
  /** The meeting or inspection that the document reports. */
  readonly event: WorkRecordId;
  /** The unit whose event it is. */
  readonly unit: OrgUnitId;
  /** What hangs on the event: the document keeps no file, so that each is a caption alone (facts.md §5). */
  readonly captions: readonly string[];
};

const unit = (text: string): OrgUnitId => id(text);

/** The five documents, in the order of their codes. */
export const PUBLISHED_SOURCES: readonly PublishedSource[] = [
  {
    code: 'S0',
    event: recordId('s0-kiem-tra'),
    unit: unit('bcd-290'),
    captions: ['Ảnh: buổi làm việc của đoàn kiểm tra với Đảng ủy Công an Trung ương, Hà Nội, 07/07/2020'],
  },
  {
    code: 'S1',
    event: recordId('s1-hoi-nghi'),
    unit: unit('pol-bca'),
    captions: [
      'Ảnh: hội nghị trực tuyến nhìn từ điểm cầu Thái Bình, 11/03/2019',
      'Tệp âm thanh đi kèm bản tin về hội nghị trực tuyến, 11/03/2019',
    ],
  },
  {
    code: 'S2',
    event: recordId('s2-tong-ket'),
    unit: unit('pol-p62-2010'),
    captions: [
      'Ảnh: hoạt động dân vận của Công an tỉnh Kon Tum tại cơ sở',
      'Ảnh thứ hai của báo cáo; liên kết không còn mở được, chỉ giữ chú thích',
      'Ảnh thứ ba của báo cáo; liên kết không còn mở được, chỉ giữ chú thích',
    ],
  },
  {
    code: 'S3',
    event: recordId('s3-giao-ban'),
    unit: UNNAMED_COMMISSION,
    captions: ['Ảnh: hội nghị giao ban chương trình phối hợp, 15/03/2019'],
  },
  {
    code: 'S4',
    event: recordId('s4-tong-ket'),
    unit: unit('dv-tw'),
    captions: ['Ảnh: hội nghị tổng kết chương trình phối hợp năm 2023, Hà Nội, 10/01/2024'],
  },
];

/** The day of a document. */
export const toldBy = (source: SourceCode): Day => SOURCE_DAYS[source];

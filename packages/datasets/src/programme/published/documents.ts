import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import { type DocumentId, recordId } from '@danvan/domain/programme';
import { UNNAMED_COMMISSION, UNNAMED_POLICE } from '../../trees/unnamed-province.ts';
import { type DocumentSketch, documentEntry } from '../entries/document.ts';
import type { SourceCode } from '../sources.ts';
import { published } from './published.ts';

const unit = (text: string): OrgUnitId => id(text);
const document = (text: string): DocumentId => recordId<'DOCUMENT'>(text);

type Sketch = DocumentSketch & { readonly source: SourceCode };

/** The documents that the sources cite (facts.md §2), in the order of the table. */
const SKETCHES: readonly Sketch[] = [
  {
    id: 'vb-290-qd-tw',
    source: 'S0',
    documentNumber: '290-QĐ/TW',
    type: 'DECISION',
    issuedOn: day('2010-02-25'),
    issuers: [unit('dang-bct')],
    termOfOffice: 'khóa X',
    abstract: 'Quy chế công tác dân vận của hệ thống chính trị',
    aliases: ['Quyết định 290'],
  },
  {
    id: 'vb-23-qd-tw',
    source: 'S0',
    documentNumber: '23-QĐ/TW',
    type: 'DECISION',
    issuedOn: day('2021-07-30'),
    issuers: [unit('dang-bct')],
    abstract: 'Quy chế công tác dân vận của hệ thống chính trị, thay thế Quyết định 290',
    aliases: ['Quyết định 23'],
    links: [{ kind: 'SUPERSEDES', document: document('vb-290-qd-tw'), from: day('2021-07-30') }],
  },
  {
    id: 'vb-25-nq-tw',
    source: 'S0',
    documentNumber: '25-NQ/TW',
    type: 'RESOLUTION',
    issuedOn: day('2013-06-03'),
    issuers: [unit('dang-tw')],
    termOfOffice: 'khóa XI',
    abstract: 'Tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
    aliases: ['Nghị quyết 25'],
  },
  {
    id: 'vb-nq-tw4-khoa-xii',
    source: 'S0',
    type: 'RESOLUTION',
    issuers: [unit('dang-tw')],
    termOfOffice: 'khóa XII',
    abstract: 'Xây dựng, chỉnh đốn Đảng',
    aliases: ['Nghị quyết Trung ương 4 khóa XII'],
  },
  {
    id: 'vb-09-ctr-bca-mttw',
    source: 'S1',
    documentNumber: '09/CTr-BCA-MTTW',
    type: 'PROGRAMME',
    issuedOn: day('2013-08-01'),
    issuers: [unit('pol-bca'), unit('mttq-tw')],
    abstract: 'Phối hợp đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    aliases: ['số 09'],
  },
  {
    id: 'vb-22-ctr-duca-v28',
    source: 'S1',
    documentNumber: '22/CTrĐUCA-V28',
    type: 'PROGRAMME',
    issuers: [unit('dang-catw')],
    abstract: 'Chương trình hành động thực hiện Nghị quyết 25-NQ/TW trong Công an nhân dân',
    aliases: ['số 22'],
  },
  {
    id: 'vb-38-ctr-bdvtw-bca',
    source: 'S1',
    documentNumber: '38-CTr/BDVTW-BCA',
    type: 'PROGRAMME',
    issuers: [unit('dv-tw'), unit('pol-bca')],
    abstract: 'Phối hợp công tác dân vận giữa Ban Dân vận Trung ương và Bộ Công an',
    aliases: ['số 38'],
  },
  {
    id: 'vb-1386-qd-tu',
    source: 'S2',
    documentNumber: '1386-QĐ/TU',
    type: 'DECISION',
    issuedOn: day('2010-06-17'),
    issuers: [unit('btv-p62-2010')],
    termOfOffice: 'khóa XIII',
    abstract: 'Quy chế công tác dân vận của hệ thống chính trị tỉnh Kon Tum',
  },
  {
    id: 'vb-kh-cong-an-xa',
    source: 'S2',
    type: 'PLAN',
    issuers: [unit('pol-bca')],
    abstract: 'Bố trí Công an chính quy đảm nhiệm các chức danh Công an xã',
    aliases: ['Kế hoạch của Bộ Công an về Công an xã chính quy'],
  },
  {
    id: 'vb-s3-phoi-hop',
    source: 'S3',
    type: 'PROGRAMME',
    issuers: [UNNAMED_COMMISSION, UNNAMED_POLICE],
    abstract: 'Phối hợp công tác dân vận hằng năm giữa Ban Dân vận Tỉnh ủy và Công an tỉnh',
    aliases: ['Chương trình phối hợp của Ban Dân vận Tỉnh ủy và Công an tỉnh'],
  },
  {
    id: 'vb-05-ct-tw',
    source: 'S3',
    documentNumber: '05-CT/TW',
    type: 'DIRECTIVE',
    issuedOn: day('2016-05-15'),
    issuers: [unit('dang-bct')],
    abstract: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    aliases: ['Chỉ thị 05'],
  },
  {
    id: 'vb-s4-phoi-hop-2022-2026',
    source: 'S4',
    type: 'PROGRAMME',
    issuers: [unit('dv-tw'), unit('pol-bca'), unit('qd-tcct')],
    abstract: 'Phối hợp công tác dân vận giai đoạn 2022–2026',
    aliases: ['Chương trình phối hợp giai đoạn 2022–2026'],
    inForce: { from: day('2022-01-01'), to: day('2027-01-01') },
  },
  {
    id: 'vb-luat-dan-chu-co-so',
    source: 'S4',
    type: 'LAW',
    issuers: [unit('quoc-hoi')],
    abstract: 'Thực hiện dân chủ ở cơ sở',
    aliases: ['Luật Thực hiện dân chủ ở cơ sở'],
  },
];

export const PUBLISHED_DOCUMENTS = SKETCHES.map(({ source, ...sketch }) =>
  documentEntry(sketch, published(source)),
);

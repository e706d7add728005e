import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, day, id, validFrom } from '@danvan/domain/kernel';
import { type Milestone, type ProgrammeId, recordId } from '@danvan/domain/programme';
import { UNNAMED_COMMISSION, UNNAMED_POLICE } from '../../trees/unnamed-province.ts';
import { type ProgrammeSketch, programmeEntry } from '../entries/programme.ts';
import type { SourceCode } from '../sources.ts';
import { published } from './published.ts';

const unit = (text: string): OrgUnitId => id(text);
const document = (text: string) => recordId<'DOCUMENT'>(text);
const programme = (text: string): ProgrammeId => recordId<'PROGRAMME'>(text);

type Sketch = ProgrammeSketch & { readonly source: SourceCode };

const held = (kind: Milestone['kind'], on: Day, about: string | null): Milestone => ({
  kind,
  about,
  plannedOn: null,
  heldOn: on,
});

const SKETCHES: readonly Sketch[] = [
  {
    id: 'ct-290',
    source: 'S0',
    kind: 'REGULATION',
    name: 'Quy chế công tác dân vận của hệ thống chính trị theo Quyết định 290-QĐ/TW',
    lead: unit('dang-bct'),
    cooperating: [unit('dang-catw')],
    document: document('vb-290-qd-tw'),
    validity: { from: day('2010-02-25'), to: day('2021-07-30') },
    milestones: [held('SUMMARY_REVIEW', day('2020-07-07'), '10 năm 2010–2020')],
    stands: {
      state: 'SUCCEEDED',
      successor: { programme: programme('ct-23'), from: day('2021-07-30') },
    },
  },
  {
    id: 'ct-23',
    source: 'S0',
    kind: 'REGULATION',
    name: 'Quy chế công tác dân vận của hệ thống chính trị theo Quyết định 23-QĐ/TW',
    lead: unit('dang-bct'),
    document: document('vb-23-qd-tw'),
    validity: { from: day('2021-07-30'), to: null },
  },
  {
    id: 'ct-09',
    source: 'S1',
    kind: 'COORDINATION',
    name: 'Chương trình phối hợp số 09 đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    lead: unit('pol-bca'),
    cooperating: [unit('mttq-tw')],
    document: document('vb-09-ctr-bca-mttw'),
    validity: { from: day('2013-08-01'), to: null },
    milestones: [held('INTERIM_REVIEW', day('2019-03-11'), '5 năm 2013–2018')],
  },
  {
    id: 'ct-22',
    source: 'S1',
    kind: 'ACTION',
    name: 'Chương trình hành động số 22 thực hiện Nghị quyết 25-NQ/TW',
    lead: unit('dang-catw'),
    document: document('vb-22-ctr-duca-v28'),
    bases: [document('vb-25-nq-tw')],
    milestones: [held('INTERIM_REVIEW', day('2019-03-11'), '5 năm')],
  },
  {
    id: 'ct-38',
    source: 'S1',
    kind: 'COORDINATION',
    name: 'Chương trình phối hợp số 38 về công tác dân vận',
    lead: unit('dv-tw'),
    cooperating: [unit('pol-bca')],
    document: document('vb-38-ctr-bdvtw-bca'),
    milestones: [held('INTERIM_REVIEW', day('2019-03-11'), '2 năm')],
  },
  {
    id: 'ct-1386',
    source: 'S2',
    kind: 'REGULATION',
    name: 'Quy chế công tác dân vận của hệ thống chính trị tỉnh Kon Tum',
    lead: unit('btv-p62-2010'),
    cooperating: [unit('pol-p62-2010'), unit('dv-p62-2010')],
    document: document('vb-1386-qd-tu'),
    bases: [document('vb-290-qd-tw')],
    validity: { from: day('2010-06-17'), to: null },
    motto: 'Dân biết, dân bàn, dân làm, dân kiểm tra',
    milestones: [held('SUMMARY_REVIEW', day('2020-02-07'), '10 năm 2010–2020')],
    // The source ends with the summary; whether the regulation holds today is not known from it.
    stands: { state: 'SUMMARISED' },
  },
  {
    id: 'ct-s3',
    source: 'S3',
    kind: 'COORDINATION',
    name: 'Chương trình phối hợp hằng năm của Ban Dân vận Tỉnh ủy và Công an tỉnh',
    lead: UNNAMED_COMMISSION,
    cooperating: [UNNAMED_POLICE],
    document: document('vb-s3-phoi-hop'),
    validity: { from: day('2018-01-01'), to: day('2020-01-01') },
    milestones: [held('SUMMARY_REVIEW', day('2019-03-15'), 'năm 2018')],
    stands: { state: 'ENDED', endedOn: day('2020-01-01') },
  },
  {
    id: 'ct-2022-2026',
    source: 'S4',
    kind: 'COORDINATION',
    name: 'Chương trình phối hợp công tác dân vận giai đoạn 2022–2026',
    lead: unit('dv-tw'),
    cooperating: [unit('pol-bca'), unit('qd-tcct')],
    document: document('vb-s4-phoi-hop-2022-2026'),
    validity: { from: day('2022-01-01'), to: day('2027-01-01') },
    milestones: [held('SUMMARY_REVIEW', day('2024-01-10'), 'năm 2023')],
    participants: [
      {
        rule: { kind: 'LEVEL', tree: 'POLICE', level: 'PROVINCE', within: null },
        validity: validFrom(day('2022-01-01'), day('2027-01-01')),
      },
    ],
  },
];

/** The emulation movements that the sources name (facts.md §4). */
const MOVEMENTS: readonly Sketch[] = [
  {
    id: 'pt-toan-dan-bao-ve-antq',
    source: 'S1',
    kind: 'EMULATION_MOVEMENT',
    name: 'Phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    lead: unit('pol-bca'),
  },
  {
    id: 'pt-dan-van-kheo',
    source: 'S2',
    kind: 'EMULATION_MOVEMENT',
    name: 'Phong trào thi đua “Dân vận khéo”',
    lead: unit('dv-tw'),
  },
  {
    id: 'pt-6-dieu-bac-ho-day',
    source: 'S2',
    kind: 'EMULATION_MOVEMENT',
    name: 'Cuộc vận động “Công an nhân dân thực hiện 6 điều Bác Hồ dạy”',
    lead: unit('pol-bca'),
  },
  {
    id: 'pt-nam-dan-van-chinh-quyen-2019',
    source: 'S3',
    kind: 'EMULATION_MOVEMENT',
    name: 'Năm Dân vận chính quyền 2019',
    lead: unit('dv-tw'),
    validity: { from: day('2019-01-01'), to: day('2020-01-01') },
    motto: 'Kỷ cương, Liêm chính, Hành động, Sáng tạo, Bứt phá, Hiệu quả',
    stands: { state: 'ENDED', endedOn: day('2020-01-01') },
  },
];

/** The programmes of the sources (facts.md §2) and the movements (§4). */
export const PUBLISHED_PROGRAMMES = [...SKETCHES, ...MOVEMENTS].map(({ source, ...sketch }) =>
  programmeEntry(sketch, published(source)),
);

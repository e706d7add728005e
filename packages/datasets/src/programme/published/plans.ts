import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import { UNNAMED_COMMISSION, UNNAMED_POLICE } from '../../trees/unnamed-province.ts';
import { type PlanSketch, planEntry } from '../entries/plan.ts';
import type { ProgrammeWork } from '../record.ts';
import type { SourceCode } from '../sources.ts';
import { PUBLISHED_PROGRAMMES } from './programmes.ts';
import { published } from './published.ts';

const unit = (text: string): OrgUnitId => id(text);

type Sketch = Omit<PlanSketch, 'programme'> & { readonly source: SourceCode; readonly programme: string };

const entry = ({ source, programme: name, ...sketch }: Sketch): ProgrammeWork['plans'][number] => {
  const programme = PUBLISHED_PROGRAMMES.find(({ record }) => record.id === name);
  if (programme === undefined) throw new Error(`No programme ${name}`);
  return planEntry({ ...sketch, programme }, published(source));
};

const SKETCHES: readonly Sketch[] = [
  {
    id: 's3-ke-hoach-2018',
    source: 'S3',
    title: 'Chương trình phối hợp công tác dân vận năm 2018',
    programme: 'ct-s3',
    unit: UNNAMED_COMMISSION,
    partners: [UNNAMED_POLICE],
    year: 2018,
    themes: [],
    state: 'REVIEWED',
  },
  {
    id: 's3-ke-hoach-2019',
    source: 'S3',
    title: 'Nhiệm vụ phối hợp công tác dân vận năm 2019',
    programme: 'ct-s3',
    unit: UNNAMED_COMMISSION,
    partners: [UNNAMED_POLICE],
    year: 2019,
    themes: [
      'Tuyên truyền gắn với Chỉ thị 05-CT/TW',
      'Hướng dẫn, đôn đốc, kiểm tra, sơ kết, trao đổi và dự báo tình hình',
      'Tham mưu vận động quần chúng, dân chủ ở cơ sở và “Dân vận khéo”',
      'Sơ kết, nhân rộng, thi đua, khen thưởng và củng cố các đội dân vận',
      'Tập huấn, bồi dưỡng kỹ năng và chế độ báo cáo',
    ],
    state: 'ISSUED',
  },
  {
    id: 's4-ke-hoach-2023',
    source: 'S4',
    title: 'Chương trình phối hợp công tác dân vận năm 2023',
    programme: 'ct-2022-2026',
    unit: unit('dv-tw'),
    partners: [unit('pol-bca'), unit('qd-tcct')],
    year: 2023,
    themes: [],
    state: 'REVIEWED',
  },
  {
    id: 's4-ke-hoach-2024',
    source: 'S4',
    title: 'Nhiệm vụ phối hợp công tác dân vận năm 2024',
    programme: 'ct-2022-2026',
    unit: unit('dv-tw'),
    partners: [unit('pol-bca'), unit('qd-tcct')],
    year: 2024,
    themes: [],
    state: 'ISSUED',
  },
];

/** The years that the sources review and plan (facts.md §2: S3 and S4). */
export const PUBLISHED_PLANS = SKETCHES.map(entry);

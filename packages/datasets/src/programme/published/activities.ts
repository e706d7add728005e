import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { type ActivitySketch, activityEntry } from '../entries/activity.ts';
import { type SourceCode, toldBy } from '../sources.ts';
import { published } from './published.ts';

const unit = (text: string): OrgUnitId => id(text);

type Sketch = Omit<ActivitySketch, 'firstDay' | 'lastDay'> &
  Partial<ActivitySketch> & { readonly source: SourceCode };

/** The decade of the Kon Tum report: what has no days of its own happened within it. */
const REPORTED = { firstDay: day('2010-06-17'), lastDay: day('2020-02-07') };

const DECADE = [recordId<'PROGRAMME'>('ct-1386')];

/** What Kon Tum's police did besides its models (facts.md §4): named, without days of their own. */
const OF_THE_DECADE: readonly (readonly [string, string])[] = [
  ['s2-thang-ba-bien-gioi', 'Tháng Ba biên giới'],
  ['s2-nang-buoc-den-truong', 'Nâng bước đến trường'],
  ['s2-thang-thanh-nien', 'Tháng Thanh niên'],
  ['s2-ngay-thu-7-tinh-nguyen', 'Ngày thứ 7 tình nguyện'],
  ['s2-ngay-chu-nhat-xanh', 'Ngày chủ nhật xanh'],
];

const SKETCHES: readonly Sketch[] = [
  ...OF_THE_DECADE.map(
    ([name, title]): Sketch => ({
      id: name,
      source: 'S2',
      kind: 'VOLUNTEERING',
      name: title,
      owner: unit('pol-p62-doan-thanh-nien'),
      partners: [unit('doan-p62-2010')],
      programmes: DECADE,
    }),
  ),
  {
    id: 's2-dien-dan-lang-nghe',
    source: 'S2',
    kind: 'FORUM',
    name: 'Diễn đàn “Công an lắng nghe ý kiến góp ý của nhân dân”',
    owner: unit('pol-p62-2010'),
    programmes: DECADE,
  },
  {
    id: 's1-khen-thuong',
    source: 'S1',
    kind: 'COMMENDATION',
    name: 'Trao Bằng khen tại điểm cầu Thái Bình',
    firstDay: toldBy('S1'),
    lastDay: toldBy('S1'),
    place: 'Thái Bình',
    owner: unit('pol-p34-2010'),
    programmes: [recordId<'PROGRAMME'>('ct-09')],
    commendation: {
      form: 'Bằng khen',
      issuers: [unit('pol-bca'), unit('mttq-tw')],
      presenter: unit('ubnd-p34-2010'),
    },
  },
];

/** The activities that the sources name (facts.md §4, §5). */
export const PUBLISHED_ACTIVITIES = SKETCHES.map(({ source, ...sketch }) =>
  activityEntry({ ...REPORTED, ...sketch }, published(source)),
);

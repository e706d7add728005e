import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id } from '@danvan/domain/kernel';
import { type ActivityDraft, makeActivity, recordId } from '@danvan/domain/programme';
import { TODAY } from '../judged-on.ts';
import { from, legal, type ProgrammeWork, recordOf } from '../record.ts';
import { type SourceCode, toldBy } from '../sources.ts';

const unit = (text: string): OrgUnitId => id(text);

type Sketch = Pick<ActivityDraft, 'kind' | 'name'> &
  Partial<ActivityDraft> & { readonly id: string; readonly source: SourceCode; readonly owner: OrgUnitId };

const entry = ({ id: name, source, owner, ...said }: Sketch): ProgrammeWork['activities'][number] => {
  const draft: ActivityDraft = {
    firstDay: day('2010-06-17'),
    lastDay: day('2020-02-07'),
    place: null,
    description: null,
    programmes: [],
    partners: [],
    counts: [],
    commendation: null,
    ...said,
  };
  const activity = legal(name, makeActivity(draft, { today: TODAY, validities: [] })).value;
  const activityId = recordId<'ACTIVITY'>(name);
  const record = recordOf({
    kind: 'ACTIVITY',
    id: activityId,
    title: activity.name,
    owner,
    concerned: [
      ...activity.partners,
      ...(activity.commendation?.issuers ?? []),
      ...(activity.commendation?.presenter ? [activity.commendation.presenter] : []),
    ],
    programmes: activity.programmes,
    told: toldBy(source),
    ...from(source),
  });
  return { record, content: { id: activityId, activity } };
};

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
export const PUBLISHED_ACTIVITIES = SKETCHES.map(entry);

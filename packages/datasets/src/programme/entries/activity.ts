import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type ActivityDraft, makeActivity, recordId, unitsOfActivity } from '@danvan/domain/programme';
import { TODAY } from '../judged-on.ts';
import { legal, type ProgrammeWork, recordOf } from '../record.ts';
import { type About, told } from './about.ts';

/** What must be said of an activity; the rest is nothing unless it is said. */
export type ActivitySketch = Pick<ActivityDraft, 'kind' | 'name' | 'firstDay' | 'lastDay'> &
  Partial<ActivityDraft> & { readonly id: string; readonly owner: OrgUnitId };

/** An activity as the domain takes it, with its record. */
export const activityEntry = (
  { id: name, owner, ...said }: ActivitySketch,
  about: About,
): ProgrammeWork['activities'][number] => {
  const draft: ActivityDraft = {
    place: null,
    description: null,
    programmes: [],
    partners: [],
    counts: [],
    commendation: null,
    ...said,
  };
  const activity = legal(name, makeActivity(draft, { today: TODAY, validities: [] })).value;
  const id = recordId<'ACTIVITY'>(name);
  const record = recordOf({
    kind: 'ACTIVITY',
    id,
    title: activity.name,
    owner,
    concerned: unitsOfActivity(activity),
    programmes: activity.programmes,
    ...told(about),
  });
  return { record, content: { id, activity } };
};

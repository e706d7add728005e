import { expect, it } from 'vitest';
import type { StoryDocument, StoryMeeting, StoryProgramme } from './story.graphql.ts';
import { storyDays } from './story-events.ts';

const document = (id: string, issuedOn: string | null) => ({ id, name: id, issuedOn }) as StoryDocument;
const programme = (id: string, heldOn: string) =>
  ({
    id,
    title: id,
    milestones: [{ kind: 'INTERIM_REVIEW', heldOn, about: '5 năm' }],
  }) as unknown as StoryProgramme;
const meeting = { id: 'hoi-nghi', title: 'hoi-nghi', heldOn: '2019-03-11' } as StoryMeeting;

const days = storyDays({
  documents: [document('số 22', null), document('số 09', '2013-08-01')],
  programmes: [programme('09', '2019-03-11'), programme('22', '2019-03-11')],
  meetings: [meeting],
  inspections: [],
});

it('a story goes from the earliest day to the latest', () => {
  expect(days.map(({ day }) => day)).toEqual(['2013-08-01', '2019-03-11']);
});

it('one conference that reviews several programmes is one day with all of them', () => {
  expect(days[1]?.happenings.map(({ what, record }) => `${what} ${record.id}`)).toEqual([
    'HELD hoi-nghi',
    'MILESTONE 09',
    'MILESTONE 22',
  ]);
});

it('what has no day in the source is not put on one', () => {
  expect(days.flatMap(({ happenings }) => happenings).some(({ record }) => record.id === 'số 22')).toBe(
    false,
  );
});

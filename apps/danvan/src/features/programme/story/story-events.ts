import { groupBy } from '@danvan/domain/kernel';
import type { MilestoneKind, WorkRecordKind } from '@danvan/domain/programme';
import type { StoryDocument, StoryInspection, StoryMeeting, StoryProgramme } from './story.graphql.ts';

type Told = { readonly id: string; readonly kind: WorkRecordKind; readonly title: string };

/** What happened to or at a record. */
export type Happening =
  | { readonly what: 'ISSUED'; readonly record: Told }
  | { readonly what: 'HELD'; readonly record: Told }
  | {
      readonly what: 'MILESTONE';
      readonly record: Told;
      readonly milestone: MilestoneKind;
      readonly about: string | null;
    };

/** A day of the story with all that happened on it. */
export type StoryDay = { readonly day: string; readonly happenings: readonly Happening[] };

type Parts = {
  readonly documents: readonly StoryDocument[];
  readonly programmes: readonly StoryProgramme[];
  readonly meetings: readonly StoryMeeting[];
  readonly inspections: readonly StoryInspection[];
};

type Dated = { readonly day: string | null; readonly happening: Happening };

const ofDocuments = ({ documents }: Parts): readonly Dated[] =>
  documents.map(({ id, name, issuedOn }) => ({
    day: issuedOn,
    happening: { what: 'ISSUED', record: { id, kind: 'DOCUMENT', title: name } },
  }));

const ofMeetings = ({ meetings, inspections }: Parts): readonly Dated[] => [
  ...meetings.map(
    ({ id, title, heldOn }): Dated => ({
      day: heldOn,
      happening: { what: 'HELD', record: { id, kind: 'MEETING', title } },
    }),
  ),
  ...inspections.flatMap(({ id, title, sessions }) =>
    sessions.map(
      ({ heldOn }): Dated => ({
        day: heldOn,
        happening: { what: 'HELD', record: { id, kind: 'INSPECTION', title } },
      }),
    ),
  ),
];

const ofMilestones = ({ programmes }: Parts): readonly Dated[] =>
  programmes.flatMap(({ id, title, milestones }) =>
    milestones.map(
      ({ kind, about, heldOn }): Dated => ({
        day: heldOn,
        happening: { what: 'MILESTONE', record: { id, kind: 'PROGRAMME', title }, milestone: kind, about },
      }),
    ),
  );

/** What happened, day by day, the earliest first; what has no day in the source is not put on one. */
export const storyDays = (parts: Parts): readonly StoryDay[] => {
  const dated = [...ofDocuments(parts), ...ofMeetings(parts), ...ofMilestones(parts)];
  const days = groupBy(
    dated.filter(({ day }) => day !== null),
    ({ day }) => day ?? '',
  );
  return [...days]
    .map(([day, told]) => ({ day, happenings: told.map(({ happening }) => happening) }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
};

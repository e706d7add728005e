import { type Commendation, formOn, type PublishedRun, titleOfCommendation } from '@danvan/domain/emulation';
import type { Visibility } from '@danvan/domain/programme';
import { COMMENDATION_FORMS } from '../commendation-catalogue/index.ts';
import type { EmulationEntry } from '../work.ts';
import { type CommendationStory, lastDayOf, playCommendation } from './play-commendation.ts';
import { FOR_OCCASIONS, fromRanking, fromRecognition } from './stories.ts';

const visibilityOf = ({ state, submitted }: Commendation): Visibility => {
  if (state === 'DECIDED' || state === 'PRESENTED') return 'PUBLISHED';
  return submitted === null ? 'INTERNAL' : 'JOINT';
};

/** A commendation with its record; a draft is its owner's alone. */
export type CommendationEntry = EmulationEntry<Commendation>;

const entryOf = (story: CommendationStory, run: PublishedRun | null): CommendationEntry => {
  const content = playCommendation(story, run);
  const form = formOn(COMMENDATION_FORMS, content.form, lastDayOf(story));
  if (form === null) throw new Error(`${story.id}: its form is not in force`);
  const concerned =
    content.submitted === null
      ? []
      : [content.issuer, ...(content.presented ? [content.presented.presenter] : [])];
  return {
    record: {
      kind: 'COMMENDATION',
      id: content.id,
      title: titleOfCommendation(content, form),
      owner: content.owner,
      visibility: visibilityOf(content),
      concerned: [...new Set(concerned)].filter((unit) => unit !== content.owner),
      programmes: [],
      origin: 'DEMONSTRATION',
      source: null,
      told: lastDayOf(story),
      alsoFoundBy: content.decision?.citation ? [content.decision.citation] : [],
    },
    content,
  };
};

/** The published runs that commendations come from. */
export type CommendedRuns = { readonly ranking: PublishedRun; readonly recognition: PublishedRun };

/** Commendations of the demonstration: from the published runs, and for occasions. */
export const demonstrationCommendations = ({
  ranking,
  recognition,
}: CommendedRuns): readonly CommendationEntry[] => [
  ...fromRanking(ranking).map((story) => entryOf(story, ranking)),
  entryOf(fromRecognition(recognition), recognition),
  ...FOR_OCCASIONS.map((story) => entryOf(story, null)),
];

import {
  makeRound,
  type Prefill,
  type RoundDraft,
  type RoundSheet,
  type ScoreChange,
  type ScoringRound,
} from '@danvan/domain/emulation';
import { addDays, type Day, day, id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { randomOf } from '../../demonstration/random.ts';
import { legal } from '../../programme/record.ts';
import type { EmulationRecord } from '../work.ts';
import { type Explained, withDecisions } from './decisions.ts';
import { type Review, reviewsOf } from './reviews.ts';
import { progressOf, type Scored, selfMarks } from './self-score.ts';
import { type RoundStory, spanOf } from './stories.ts';

/** The round of a story as the domain takes it; it is where the story says. */
export const roundOf = (story: RoundStory): ScoringRound => {
  const draft: RoundDraft = {
    title: story.title,
    set: story.set,
    ...spanOf(story),
    deadlines: story.deadlines,
    entrants: {
      kind: 'CLUSTERS',
      clusters: story.clusters.map((cluster) => recordId<'CLUSTER'>(cluster.id)),
    },
  };
  const content = legal(story.id, makeRound(draft, story.set));
  const own = { id: recordId<'SCORING_ROUND'>(story.id), holder: story.holder };
  return { ...content, ...own, state: story.state, cancelReason: null };
};

/** The record of a round: seen by whoever is scored in it, and by everybody once it is published. */
export const recordOfRound = (story: RoundStory): EmulationRecord => ({
  kind: 'SCORING_ROUND',
  id: recordId<'SCORING_ROUND'>(story.id),
  title: story.title,
  owner: story.holder,
  visibility: story.state === 'PUBLISHED' ? 'PUBLISHED' : 'JOINT',
  concerned: story.clusters.flatMap(({ members }) => members),
  programmes: [],
  origin: 'DEMONSTRATION',
  source: null,
  told: day(story.told),
  alsoFoundBy: [story.set.code],
});

/** A sheet with everything that hangs on it. */
export type PlayedSheet = {
  readonly sheet: RoundSheet;
  /** When it was handed in, or last worked on. */
  readonly on: Day;
  readonly reviews: readonly Review[];
  readonly changes: readonly ScoreChange[];
  readonly explained: readonly Explained[];
};

const sheetOf = (story: RoundStory, scored: Scored, prefill: Prefill): RoundSheet => {
  const isSubmitted = progressOf(story, scored) === 'SUBMITTED';
  return {
    id: id<'ScoreSheet'>(`${story.id}-${scored.unit}`),
    subject: scored.unit,
    unit: scored.unit,
    group: scored.group,
    state: isSubmitted ? 'SUBMITTED' : 'OPEN',
    wasSubmitted: isSubmitted,
    prefill,
    marks: { SELF: selfMarks(story, scored, prefill), RECHECK: {}, FINAL: {} },
  };
};

/** Some days before the last one, and never after the day on which the story stands still. */
const dayOf = (story: RoundStory, { unit }: Scored): Day => {
  const due = story.deadlines.SELF ?? day(story.told);
  const last = due < day(story.told) ? due : day(story.told);
  return addDays(last, -randomOf(story.id, unit, 'day').between(0, 4));
};

/**
 * The sheets of a round as its story leaves them.
 *
 * @param scored who is scored
 * @param prefillOf what was filled in for each: approved figures, and what was pledged
 */
export const playRound = (
  story: RoundStory,
  scored: readonly Scored[],
  prefillOf: (subject: string) => Prefill,
): readonly PlayedSheet[] => {
  const typed = scored.map((each) => ({ each, sheet: sheetOf(story, each, prefillOf(each.unit)) }));
  const reviews = reviewsOf(
    story,
    typed.map(({ sheet }) => sheet),
  );
  return typed.map(({ each, sheet }) => ({
    ...withDecisions(story, sheet),
    on: dayOf(story, each),
    reviews: reviews.get(sheet.id) ?? [],
  }));
};

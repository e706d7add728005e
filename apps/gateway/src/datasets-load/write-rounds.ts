import {
  type PlayedSheet,
  playRound,
  ROUND_STORIES,
  type RoundStory,
  recordOfRound,
  roundOf,
} from '@danvan/datasets';
import { WRITTEN_STAGES } from '@danvan/domain/emulation';
import type { EntityManager } from 'typeorm';
import { prefillsOf } from '../modules/emulation/round/prefill.ts';
import { type NamedEntrant, resolveEntrants } from '../modules/emulation/round/resolve-entrants.ts';
import type { StoredRound } from '../modules/emulation/round/round.map.ts';
import { type BroughtRound, saveRounds } from '../modules/emulation/round/save-rounds.ts';
import { type StoredSheet, saidKey } from '../modules/emulation/round/sheet.map.ts';
import type { SheetDetails } from '../modules/emulation/round/sheet-details.store.ts';
import { morningOf, writeNew } from './write-new.ts';

/** Under this name stands whatever nobody did. */
const MADE_UP = 'Dữ liệu minh họa';

/** The run of a published round names itself after it, so that every load makes the same. */
export const runOf = ({ id }: Pick<RoundStory, 'id'>): string => `${id}-lan-1`;

const entrantsOf = async (manager: EntityManager, round: StoredRound): Promise<readonly NamedEntrant[]> => {
  const resolved = await resolveEntrants(manager, round);
  if (!resolved.ok) throw new Error(`${round.id}: ${JSON.stringify(resolved.error)}`);
  return resolved.value;
};

const saidOf = ({ sheet, on }: PlayedSheet): StoredSheet['said'] =>
  Object.fromEntries(
    WRITTEN_STAGES.flatMap((stage) =>
      Object.keys(sheet.marks[stage]).map(
        (key) => [saidKey(stage, key), { at: morningOf(on), by: MADE_UP }] as const,
      ),
    ),
  );

const toStored = (played: PlayedSheet, round: StoredRound, groupName: string): StoredSheet => {
  const { sheet, on } = played;
  return {
    ...sheet,
    round: round.id,
    version: 1,
    groupName,
    submittedAt: sheet.wasSubmitted ? morningOf(on) : null,
    submittedBy: sheet.wasSubmitted ? MADE_UP : null,
    sendBackReason: null,
    said: saidOf(played),
  };
};

const detailsOf = (
  { on, reviews, changes, explained }: PlayedSheet,
  { holder }: StoredRound,
): SheetDetails => {
  const said = { at: morningOf(on), by: MADE_UP };
  return {
    reviews: reviews.map(({ reviewer, isSubmitted, scores }) => ({
      reviewer,
      version: 1,
      submittedAt: isSubmitted ? said.at : null,
      scores,
    })),
    changes: changes.map((change) => ({ ...change, ...said, unit: holder })),
    explanations: explained.map((each) => ({ ...each, ...said })),
  };
};

const runsOf = (story: RoundStory): BroughtRound['runs'] =>
  story.state === 'PUBLISHED'
    ? [
        {
          id: runOf(story),
          number: 1,
          reason: null,
          corrects: null,
          at: morningOf(story.told),
          by: MADE_UP,
        },
      ]
    : [];

/** A round of the demonstration as it is kept: who is scored, and what is filled in for them, comes from the database. */
const bring = async (manager: EntityManager, story: RoundStory): Promise<BroughtRound> => {
  const round: StoredRound = {
    ...roundOf(story),
    rulesHash: null,
    busyJob: null,
    publishedRun: null,
    publishedAt: story.state === 'PUBLISHED' ? morningOf(story.told) : null,
  };
  const entrants = await entrantsOf(manager, round);
  const names = new Map(entrants.map(({ subject, groupName }) => [subject, groupName]));
  const played = playRound(story, entrants, await prefillsOf(manager, story.set, round, entrants));
  const sheets = played.map((each) => ({
    sheet: toStored(each, round, names.get(each.sheet.subject) ?? ''),
    details: detailsOf(each, round),
  }));
  return { round, set: story.set, sheets, runs: runsOf(story) };
};

/** Writes the rounds of the demonstration that are not there yet, each whole; says how many were new. */
export const writeRounds = (manager: EntityManager): Promise<number> =>
  writeNew(
    manager,
    ROUND_STORIES.map((story) => ({ record: recordOfRound(story), content: story })),
    async (stories) => {
      for (const story of stories) await saveRounds(manager, [await bring(manager, story)]);
    },
  );

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
import { insertMany } from '../database/insert-many.ts';
import { freezeRules } from '../modules/emulation/round/frozen-rules.ts';
import { makeRun } from '../modules/emulation/round/make-run.ts';
import { toEntryRow, toMarkJson } from '../modules/emulation/round/mark.map.ts';
import { prefillsOf } from '../modules/emulation/round/prefill.ts';
import { type NamedEntrant, resolveEntrants } from '../modules/emulation/round/resolve-entrants.ts';
import type { StoredRound } from '../modules/emulation/round/round.map.ts';
import { saveRound, writeRoundRows } from '../modules/emulation/round/round.store.ts';
import type { StoredSheet } from '../modules/emulation/round/sheet.map.ts';
import {
  PEER_REVIEW,
  PEER_SCORE,
  SCORE_CHANGE,
  SCORE_ENTRY,
  SCORE_EXPLANATION,
} from '../modules/emulation/round/sheet.row.ts';
import { writeSheetRows } from '../modules/emulation/round/write-sheet.ts';
import { morningOf, writeNew } from './write-new.ts';

/** Under this name stands whatever nobody did. */
const MADE_UP = 'Dữ liệu minh họa';

const entrantsOf = async (manager: EntityManager, round: StoredRound): Promise<readonly NamedEntrant[]> => {
  const resolved = await resolveEntrants(manager, round);
  if (!resolved.ok) throw new Error(`${round.id}: ${JSON.stringify(resolved.error)}`);
  return resolved.value;
};

const toStored = (
  round: StoredRound,
  { sheet, on }: PlayedSheet,
  { groupName }: NamedEntrant,
): StoredSheet => ({
  ...sheet,
  round: round.id,
  version: 1,
  groupName,
  submittedAt: sheet.wasSubmitted ? morningOf(on) : null,
  submittedBy: sheet.wasSubmitted ? MADE_UP : null,
  sendBackReason: null,
  said: {},
});

const entryRows = ({ sheet, on }: PlayedSheet) =>
  WRITTEN_STAGES.flatMap((stage) =>
    Object.entries(sheet.marks[stage]).map(([key, mark]) =>
      toEntryRow(sheet.id, stage, key, mark, { at: morningOf(on), by: MADE_UP }),
    ),
  );

const changeRows = ({ sheet, on, changes }: PlayedSheet, { holder }: StoredRound) =>
  changes.map(({ key, stage, before, after, reason }) => ({
    id: `${sheet.id}-${stage}-${key}`,
    sheet_id: sheet.id as string,
    stage,
    key,
    before: toMarkJson(before),
    after: toMarkJson(after),
    reason,
    at: morningOf(on).toISOString(),
    by_name: MADE_UP,
    unit_id: holder as string,
  }));

const explanationRows = ({ sheet, on, explained }: PlayedSheet) =>
  explained.map(({ key, words }) => ({
    sheet_id: sheet.id as string,
    key,
    words,
    at: morningOf(on).toISOString(),
    by_name: MADE_UP,
  }));

const reviewRows = ({ sheet, on, reviews }: PlayedSheet) =>
  reviews.map(({ reviewer, isSubmitted }) => ({
    sheet_id: sheet.id as string,
    reviewer_id: reviewer as string,
    version: 1,
    submitted_at: isSubmitted ? morningOf(on).toISOString() : null,
  }));

const scoreRows = ({ sheet, reviews }: PlayedSheet) =>
  reviews.flatMap(({ scores }) =>
    scores.map(({ reviewer, key, points, comment }) => ({
      sheet_id: sheet.id as string,
      reviewer_id: reviewer as string,
      key,
      points: points?.toFixed() ?? null,
      comment,
    })),
  );

const writeSheets = async (
  manager: EntityManager,
  round: StoredRound,
  played: readonly PlayedSheet[],
  entrants: readonly NamedEntrant[],
): Promise<void> => {
  const named = new Map(entrants.map((entrant) => [entrant.subject, entrant]));
  const stored = played.flatMap((each) => {
    const entrant = named.get(each.sheet.subject);
    return entrant ? [toStored(round, each, entrant)] : [];
  });
  await writeSheetRows(manager, stored);
  await insertMany(manager, SCORE_ENTRY, played.flatMap(entryRows));
  await insertMany(
    manager,
    SCORE_CHANGE,
    played.flatMap((each) => changeRows(each, round)),
  );
  await insertMany(manager, SCORE_EXPLANATION, played.flatMap(explanationRows));
  await insertMany(manager, PEER_REVIEW, played.flatMap(reviewRows));
  await insertMany(manager, PEER_SCORE, played.flatMap(scoreRows));
};

/** The run of a published round; it names itself after its round, so that every load makes the same. */
const publish = async (manager: EntityManager, round: StoredRound, told: Date): Promise<void> => {
  const maker = { manager, now: told, newId: () => `${round.id}-lan-1`, actor: { displayName: MADE_UP } };
  const run = await makeRun(maker, round, { reason: null, corrects: null }, async () => {});
  await saveRound(manager, { ...round, state: 'PUBLISHED', publishedRun: run.id, publishedAt: told });
};

const writeRound = async (manager: EntityManager, story: RoundStory): Promise<void> => {
  const rulesHash = await freezeRules(manager, story.set);
  const round: StoredRound = {
    ...roundOf(story),
    // A round is published with its run, which comes after its sheets.
    state: story.state === 'PUBLISHED' ? 'FINAL' : story.state,
    rulesHash,
    busyJob: null,
    publishedRun: null,
    publishedAt: null,
  };
  await writeRoundRows(manager, [round]);
  const entrants = await entrantsOf(manager, round);
  const prefillOf = await prefillsOf(manager, story.set, round, entrants);
  await writeSheets(manager, round, playRound(story, entrants, prefillOf), entrants);
  if (story.state === 'PUBLISHED') await publish(manager, round, morningOf(story.told));
};

/** Writes the rounds of the demonstration that are not there yet, each whole; says how many were new. */
export const writeRounds = (manager: EntityManager): Promise<number> =>
  writeNew(
    manager,
    ROUND_STORIES.map((story) => ({ record: recordOfRound(story), content: story })),
    async (stories) => {
      for (const story of stories) await writeRound(manager, story);
    },
  );

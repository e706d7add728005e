import { WRITTEN_STAGES } from '@danvan/domain/emulation';
import type { CriteriaSet } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { freezeRules } from './frozen-rules.ts';
import { keepRun, type RunOrder } from './make-run.ts';
import { toEntryRow, toMarkJson } from './mark.map.ts';
import type { StoredRound } from './round.map.ts';
import { saveRound, writeRoundRows } from './round.store.ts';
import { type StoredSheet, saidKey } from './sheet.map.ts';
import { PEER_REVIEW, PEER_SCORE, SCORE_CHANGE, SCORE_ENTRY, SCORE_EXPLANATION } from './sheet.row.ts';
import type { SheetDetails } from './sheet-details.store.ts';
import { writeSheetRows } from './write-sheet.ts';

/** A round as it is brought by data: with the rules that it holds on to, its sheets, and its runs, oldest first. */
export type BroughtRound = {
  /** `rulesHash`, `publishedRun` are made here: the last run is in force when the state is PUBLISHED. */
  readonly round: StoredRound;
  readonly set: CriteriaSet;
  readonly sheets: readonly { readonly sheet: StoredSheet; readonly details: SheetDetails }[];
  readonly runs: readonly RunOrder[];
};

type Brought = BroughtRound['sheets'][number];

const entryRows = ({ sheet }: Brought) =>
  WRITTEN_STAGES.flatMap((stage) =>
    Object.entries(sheet.marks[stage]).flatMap(([key, mark]) => {
      const said = sheet.said[saidKey(stage, key)];
      return said ? [toEntryRow(sheet.id, stage, key, mark, said)] : [];
    }),
  );

const reviewRows = ({ sheet, details }: Brought) =>
  details.reviews.map(({ reviewer, version, submittedAt }) => ({
    sheet_id: sheet.id as string,
    reviewer_id: reviewer as string,
    version,
    submitted_at: submittedAt?.toISOString() ?? null,
  }));

const peerRows = ({ sheet, details }: Brought) =>
  details.reviews.flatMap(({ reviewer, scores }) =>
    scores.map(({ key, points, comment }) => ({
      sheet_id: sheet.id as string,
      reviewer_id: reviewer as string,
      key,
      points: points?.toFixed() ?? null,
      comment,
    })),
  );

const changeRows = ({ sheet, details }: Brought) =>
  details.changes.map((change, index) => ({
    id: `${sheet.id} ${index}`,
    sheet_id: sheet.id as string,
    stage: change.stage,
    key: change.key,
    before: toMarkJson(change.before),
    after: toMarkJson(change.after),
    reason: change.reason,
    at: change.at.toISOString(),
    by_name: change.by,
    unit_id: change.unit,
  }));

const explanationRows = ({ sheet, details }: Brought) =>
  details.explanations.map(({ key, words, at, by }) => ({
    sheet_id: sheet.id as string,
    key,
    words,
    at: at.toISOString(),
    by_name: by,
  }));

const saveOne = async (manager: EntityManager, { round, set, sheets, runs }: BroughtRound): Promise<void> => {
  const isDraft = round.state === 'DRAFT';
  const rulesHash = isDraft ? null : await freezeRules(manager, set);
  const unpublished = { ...round, rulesHash, publishedRun: null, publishedAt: null };
  // A published round names its run, which names the round: it comes in before its result, and is published after it.
  await writeRoundRows(manager, [{ ...unpublished, state: runs.length > 0 ? 'FINAL' : round.state }]);
  await writeSheetRows(
    manager,
    sheets.map(({ sheet }) => sheet),
  );
  await insertMany(manager, SCORE_ENTRY, sheets.flatMap(entryRows));
  await insertMany(manager, PEER_REVIEW, sheets.flatMap(reviewRows));
  await insertMany(manager, PEER_SCORE, sheets.flatMap(peerRows));
  await insertMany(manager, SCORE_CHANGE, sheets.flatMap(changeRows));
  await insertMany(manager, SCORE_EXPLANATION, sheets.flatMap(explanationRows));
  for (const run of runs) {
    const all = sheets.map(({ sheet }) => sheet);
    await keepRun(manager, unpublished, all, run);
  }
  const isPublished = round.state === 'PUBLISHED';
  const publishedRun = isPublished ? (runs.at(-1)?.id ?? null) : null;
  const publishedAt = isPublished ? round.publishedAt : null;
  if (runs.length > 0)
    await saveRound(manager, { ...unpublished, state: round.state, publishedRun, publishedAt });
};

/** Keeps rounds that data sets bring, with everything in them; their records have been written before. */
export const saveRounds = async (manager: EntityManager, rounds: readonly BroughtRound[]): Promise<void> => {
  for (const round of rounds) await saveOne(manager, round);
};

import { sheetAt } from '@danvan/domain/emulation';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import type { Progress } from '../../../jobs/jobs.ts';
import { frozenSet } from './frozen-rules.ts';
import { outcomeOf } from './outcome-of.ts';
import type { StoredRound } from './round.map.ts';
import { latestRun, type NewRun, type StoredRun, writeResults, writeRun } from './run.store.ts';
import type { StoredSheet } from './sheet.map.ts';
import { readSheetsOf } from './sheet.store.ts';

const RESULTS_AT_ONCE = 500;

/** Everything of a run but what comes out of it. */
export type RunOrder = Omit<StoredRun, 'round' | 'pass' | 'rulesHash' | 'inputsHash'>;

const nobodyWaits: Progress = async () => {};

/**
 * The final pass over sheets of a round and its run: from what counts at the stage FINAL and the rules that were frozen
 * (`freezeRules`), and from nothing else, so that the same inputs give the same hashes and the same result.
 */
export const keepRun = async (
  manager: EntityManager,
  round: Pick<StoredRound, 'id' | 'rulesHash'>,
  sheets: readonly StoredSheet[],
  order: RunOrder,
  progress: Progress = nobodyWaits,
): Promise<StoredRun> => {
  const { rulesHash } = round;
  if (rulesHash === null) throw new Error(`The round ${round.id} has no rules.`);
  const set = await frozenSet(manager, rulesHash);
  const { inputs, inputsHash, result } = outcomeOf(
    set,
    sheets.map((sheet) => sheetAt(set, sheet, 'FINAL')),
  );
  const run: NewRun = { ...order, round: round.id, pass: 'FINAL', rulesHash, inputsHash, inputs };
  await writeRun(manager, run);
  for (let start = 0; start < sheets.length; start += RESULTS_AT_ONCE) {
    const some = sheets.slice(start, start + RESULTS_AT_ONCE);
    const results = some.flatMap(({ id, subject }) => {
      const score = result.scoreOf(subject);
      return score === null ? [] : [{ sheet: id as string, score }];
    });
    await writeResults(manager, run.id, results);
    await progress(start + some.length);
  }
  return run;
};

/** The next run of a round, in the name of whoever asked for it. */
export const makeRun = async (
  { manager, newId, now, actor }: UnitOfWork<Actor>,
  round: StoredRound,
  why: Pick<RunOrder, 'reason' | 'corrects'>,
  progress: Progress,
): Promise<StoredRun> => {
  const sheets = await readSheetsOf(manager, { round: round.id, group: null });
  const former = await latestRun(manager, round.id);
  const number = (former?.number ?? 0) + 1;
  const order = { id: newId(), number, at: now, by: actor.displayName, ...why };
  return keepRun(manager, round, sheets, order, progress);
};

import { canonicalSheets, sheetAt } from '@danvan/domain/emulation';
import type { Actor } from '../../../access/actor.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import type { Progress } from '../../../jobs/jobs.ts';
import { frozenSet, sha256 } from './frozen-rules.ts';
import type { StoredRound } from './round.map.ts';
import { latestRun, type NewRun, type StoredRun, writeResults, writeRun } from './run.store.ts';
import { scoreSheets } from './score-sheets.ts';
import { readSheetsOf } from './sheet.store.ts';

const RESULTS_AT_ONCE = 500;

type Asked = { readonly reason: string | null; readonly corrects: string | null };

/**
 * The final pass over a round and its run: from what counts at the stage FINAL and the rules that were frozen, and from
 * nothing else, so that the same inputs give the same hashes and the same result.
 */
export const makeRun = async (
  uow: UnitOfWork<Actor>,
  round: StoredRound,
  { reason, corrects }: Asked,
  progress: Progress,
): Promise<StoredRun> => {
  const { manager, newId, now, actor } = uow;
  const { rulesHash } = round;
  if (rulesHash === null) throw new Error(`The round ${round.id} has no rules.`);
  const set = await frozenSet(manager, rulesHash);
  const sheets = await readSheetsOf(manager, { round: round.id, group: null });
  const counted = sheets.map((sheet) => sheetAt(set, sheet, 'FINAL'));
  const result = scoreSheets(set, counted, 'FINAL');
  const inputs = canonicalSheets(counted);
  const former = await latestRun(manager, round.id);
  const run: NewRun = {
    id: newId(),
    round: round.id,
    number: (former?.number ?? 0) + 1,
    pass: 'FINAL',
    rulesHash,
    inputsHash: sha256(inputs),
    inputs,
    reason,
    corrects,
    at: now,
    by: actor.displayName,
  };
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

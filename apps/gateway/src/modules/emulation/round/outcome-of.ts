import { canonicalSheets, readCanonicalSheets } from '@danvan/domain/emulation';
import type { CriteriaSet, ScoreSheet, ScoringResult } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { frozenSet, rulesHashOf, sha256 } from './frozen-rules.ts';
import { readInputs, readResults, readRun } from './run.store.ts';
import { toScoreJson } from './score.map.ts';
import { scoreSheets } from './score-sheets.ts';

/** What a final pass comes to: nothing but rules and sheets go into it, and their order does not matter. */
export type RunOutcome = {
  readonly rulesHash: string;
  readonly inputs: string;
  readonly inputsHash: string;
  readonly result: ScoringResult;
};

export const outcomeOf = (set: CriteriaSet, sheets: readonly ScoreSheet[]): RunOutcome => {
  const inputs = canonicalSheets(sheets);
  return {
    rulesHash: rulesHashOf(set),
    inputs,
    inputsHash: sha256(inputs),
    result: scoreSheets(set, sheets, 'FINAL'),
  };
};

/** The one text of everything that a pass says of everyone. */
export const textOfResult = ({ subjects, scoreOf }: ScoringResult): string =>
  JSON.stringify(
    subjects.map((subject) => {
      const score = scoreOf(subject);
      return score && toScoreJson(score);
    }),
  );

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Does a run that is kept come out again from the rules and inputs that it names, with the same hashes? */
export const isReproduced = async (manager: EntityManager, runId: string): Promise<boolean> => {
  const [run, inputs] = [await readRun(manager, runId), await readInputs(manager, runId)];
  if (run === null || inputs === null) return false;
  const again = outcomeOf(await frozenSet(manager, run.rulesHash), readCanonicalSheets(inputs));
  const kept = (await readResults(manager, runId)).map(({ score }) => toScoreJson(score));
  const hasSameHashes = again.rulesHash === run.rulesHash && again.inputsHash === run.inputsHash;
  return hasSameHashes && asText(JSON.parse(textOfResult(again.result))) === asText(kept);
};

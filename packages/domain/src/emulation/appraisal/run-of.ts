import type { Language } from '../../kernel/index.ts';
import {
  type CriteriaSet,
  compile,
  explainSubject,
  type SaidAccount,
  type ScoreSheet,
  type ScoringResult,
  sayAccount,
  score,
  tabulate,
} from '../../scoring/index.ts';

/** One sheet scored by itself; it was made for this set, so that the engine can read it. */
export const runOf = (set: CriteriaSet, sheet: ScoreSheet): ScoringResult => {
  const compiled = compile(set);
  const table = tabulate(compiled, [sheet]);
  if (!table.ok) throw new Error(`A checked appraisal cannot be read: ${JSON.stringify(table.error)}`);
  return score(compiled, table.value, 'FINAL');
};

/** There is nobody else in an appraisal: a place among one says nothing. */
const OF_RANKING: readonly string[] = ['TIE_BROKEN', 'RANK', 'RANK_SHARED', 'OUT_OF_RANKING'];

/** The account of every point of an appraisal, in sentences. */
export const sayAppraisal = (set: CriteriaSet, sheet: ScoreSheet, language: Language): SaidAccount => {
  const account = explainSubject(runOf(set, sheet), sheet.subject);
  if (account === null) throw new Error(`An appraisal without its subject ${sheet.subject}`);
  const steps = account.steps.filter(({ kind }) => !OF_RANKING.includes(kind));
  return sayAccount({ ...account, steps }, set, language);
};

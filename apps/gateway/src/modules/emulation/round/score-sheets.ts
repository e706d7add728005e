import {
  type CompiledSet,
  type CriteriaSet,
  compile,
  type Pass,
  type ScoreSheet,
  type ScoringResult,
  score,
  tabulate,
} from '@danvan/domain/scoring';

const compiled = new WeakMap<CriteriaSet, CompiledSet>();

const compiledSet = (set: CriteriaSet): CompiledSet => {
  const known = compiled.get(set) ?? compile(set);
  compiled.set(set, known);
  return known;
};

/** Scores sheets by a set. What was saved was checked before, so a sheet that cannot be scored is a bug. */
export const scoreSheets = (set: CriteriaSet, sheets: readonly ScoreSheet[], pass: Pass): ScoringResult => {
  const ready = compiledSet(set);
  const table = tabulate(ready, sheets);
  if (!table.ok) throw new Error(`Sheets cannot be scored: ${JSON.stringify(table.error.slice(0, 3))}`);
  return score(ready, table.value, pass);
};

import type { ScoreTable } from '../sheet/table.ts';
import { anyMet, askConditions, vetoesWith } from './ask-conditions.ts';
import { classify } from './classify.ts';
import type { CompiledSet } from './compiled.ts';
import { rank } from './rank.ts';
import { recognise } from './recognise.ts';
import type { Pass, ScoreColumns, ScoringResult } from './result.ts';
import { scoreLeaves } from './score-leaves.ts';
import { subjectScore } from './subject-score.ts';
import { sumUp } from './sum-up.ts';

type Run = Pick<ScoringResult, 'compiled' | 'table' | 'pass'>;

const computeColumns = (run: Run, before: ScoringResult | null): ScoreColumns => {
  const { compiled, table } = run;
  const subjects = table.subjects.length;
  const asked = askConditions(compiled, table);
  const isOut = anyMet(vetoesWith(asked, 'NO_RANK'), subjects);
  const scored = scoreLeaves(run, isOut, before);
  const sums = sumUp(compiled, scored, asked, subjects);
  return {
    points: scored.map(({ points }) => points),
    states: scored.map(({ states }) => states),
    ...sums,
    ...classify(compiled, table, sums, asked),
    recognition: recognise(compiled, scored, sums, asked),
    conditions: asked.map(({ met }) => met),
    isOut,
    ranks: rank(compiled, table, scored, sums, isOut),
  };
};

/**
 * One run: every leaf by its rule, exact sums, the normalised total, vetoes, classes, places within each cluster. Pure:
 * the same set, table and pass give the same result. `table` is one that `tabulate` made for this set, or for one with
 * the same leaves and inputs; `before` an earlier run, whose columns are taken over where nothing that they depend on differs (what-if).
 */
export const score = (
  compiled: CompiledSet,
  table: ScoreTable,
  pass: Pass,
  before: ScoringResult | null = null,
): ScoringResult => {
  const columns = computeColumns({ compiled, table, pass }, before);
  const run = { set: compiled.set, compiled, table, pass, subjects: table.subjects, columns };
  const positions = new Map(table.subjects.map((subject, position) => [subject, position]));
  return {
    ...run,
    scoreOf: (subject) => {
      const position = positions.get(subject);
      return position === undefined ? null : subjectScore(run, position);
    },
  };
};

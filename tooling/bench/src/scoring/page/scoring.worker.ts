import { decimal } from '@danvan/domain/kernel';
import { type Change, compile, type ScoringResult, score, tabulate, whatIf } from '@danvan/domain/scoring';
import { keyOf, makeCase, setOf, sheetsOf } from '../case.ts';
import type { Question, Reply } from './message.ts';

const runs = new Map<number, ScoringResult>();

const runOf = (units: number): ScoringResult => {
  const known = runs.get(units);
  if (known) return known;
  const of = makeCase(units);
  const compiled = compile(setOf(of));
  const table = tabulate(compiled, sheetsOf(of));
  if (!table.ok) throw new Error('The benchmark’s own sheets cannot be read');
  const run = score(compiled, table.value, 'FINAL');
  runs.set(units, run);
  return run;
};

/** Another weight every turn, so that nothing can be remembered. */
const changesOf = ({ weights, turn }: Question): readonly Change[] =>
  Array.from({ length: weights }, (_, leaf) => ({
    kind: 'WEIGHT',
    key: keyOf(leaf),
    maximum: decimal(31 + ((leaf + turn) % 40)),
  }));

const answer = (question: Question): Reply => {
  const run = runOf(question.units);
  const start = performance.now();
  const told = whatIf(run, changesOf(question));
  if (!told.ok) throw new Error(told.error.code);
  const moved = told.value.moved.map(
    ({ subject, after }) => [subject, after.total?.toFixed() ?? '', after.rank] as const,
  );
  return { moved, computed: performance.now() - start };
};

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)));

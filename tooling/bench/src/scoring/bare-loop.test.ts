import { compile, score, tabulate } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { type Answer, answerOf, checkSame } from './answer.ts';
import { columnsOf, runBareLoop } from './bare-loop.ts';
import { makeCase, setOf, sheetsOf } from './case.ts';

/** What the engine comes to over 34 units under the benchmark's sixty leaves. */
const of = makeCase(34);
const compiled = compile(setOf(of));
const table = tabulate(compiled, sheetsOf(of));
if (!table.ok) throw new Error('The sheets of the benchmark cannot be read');
const engine = answerOf(score(compiled, table.value, 'FINAL'));

describe('the benchmark of scoring', () => {
  it('compares what comes to the same: the bare loop has the engine’s points, totals and places', () => {
    expect(() => checkSame('The bare loop', runBareLoop(of, columnsOf(of)), engine)).not.toThrow();
  });

  it.each<[string, (answer: Answer) => Answer]>([
    [
      'a hundredth of one leaf',
      (answer) => ({
        ...answer,
        points: [
          Float64Array.from(answer.points[0] ?? [], (value, unit) => value + Number(unit === 33)),
          ...answer.points.slice(1),
        ],
      }),
    ],
    [
      'one place',
      (answer) => ({ ...answer, ranks: Array.from(answer.ranks, (rank, unit) => rank + Number(unit === 0)) }),
    ],
    ['a leaf that is not there', (answer) => ({ ...answer, points: answer.points.slice(1) })],
    ['a unit that is not there', (answer) => ({ ...answer, totals: Array.from(answer.totals).slice(1) })],
  ])('ends where anyone differs in %s', (_, change) => {
    expect(() => checkSame('Somebody', change(engine), engine)).toThrow(/Somebody differs/);
  });
});

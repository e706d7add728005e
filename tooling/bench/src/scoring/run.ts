import { compile, explainSubject, type ScoringResult, score, tabulate } from '@danvan/domain/scoring';
import { atLeast, atMost, type BenchFigure, medianTime, toKnow } from '../figure.ts';
import { answerOf, checkSame } from './answer.ts';
import { columnsOf, runBareLoop } from './bare-loop.ts';
import { type Case, LEAVES, makeCase, setOf, sheetsOf, UNITS } from './case.ts';
import { makeDecimals } from './decimals.ts';
import { cellsOf, runHyperFormula } from './hyperformula.ts';
import { measureInBrowser } from './in-browser.ts';
import { fetchRivals } from './rivals.ts';
import { makeRulesEngine, runRulesEngine } from './rules-engine.ts';

const TURNS = 15;

const say = (words: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${words}`);

const runOf = (of: Case): ScoringResult => {
  const compiled = compile(setOf(of));
  const table = tabulate(compiled, sheetsOf(of));
  if (!table.ok) throw new Error('The benchmark’s own sheets cannot be read');
  return score(compiled, table.value, 'FINAL');
};

/** The engine and the bare loop by turns, so that neither has the quieter machine. */
const measureEngine = async (of: Case, run: ScoringResult) => {
  const columns = columnsOf(of);
  checkSame('The bare loop', runBareLoop(of, columns), answerOf(run));
  const engine = () => medianTime(TURNS, async () => score(run.compiled, run.table, 'FINAL'));
  const bare = () => medianTime(TURNS, async () => runBareLoop(of, columns));
  await engine();
  await bare();
  const [first, floor, second, again] = [await engine(), await bare(), await engine(), await bare()];
  const sheets = sheetsOf(of);
  const whole = await medianTime(5, async () => {
    const compiled = compile(setOf(of));
    const table = tabulate(compiled, sheets);
    return table.ok && score(compiled, table.value, 'FINAL');
  });
  return { engine: (first + second) / 2, bare: (floor + again) / 2, whole };
};

const measureHyperFormula = async (of: Case, run: ScoringResult): Promise<number> => {
  const cells = cellsOf(of);
  const start = performance.now();
  const workbook = runHyperFormula(cells, of.leaves.length);
  const taken = performance.now() - start;
  checkSame('HyperFormula', workbook.read(), answerOf(run));
  workbook.destroy();
  return taken;
};

const measureRulesEngine = async (of: Case, run: ScoringResult): Promise<number> => {
  const engine = makeRulesEngine(of);
  checkSame('json-rules-engine', await runRulesEngine(engine, of), answerOf(run));
  return medianTime(1, () => runRulesEngine(engine, of));
};

const measureDecimals = async (of: Case, run: ScoringResult): Promise<number> => {
  const compute = makeDecimals(of);
  checkSame('The decimal library', compute(), answerOf(run));
  return medianTime(3, async () => compute());
};

const measureExplaining = async (run: ScoringResult) => {
  const subjects = run.subjects.filter((_, index) => index % 100 === 0);
  const taken: number[] = [];
  for (const subject of subjects) taken.push(await medianTime(5, async () => explainSubject(run, subject)));
  return { median: taken.toSorted((a, b) => a - b)[taken.length >> 1] ?? 0, slowest: Math.max(...taken) };
};

const measure = async (): Promise<readonly BenchFigure[]> => {
  fetchRivals();
  const of = makeCase(UNITS);
  const run = runOf(of);
  say('the engine and the bare loop');
  const { engine, bare, whole } = await measureEngine(of, run);
  const explaining = await measureExplaining(run);
  say('the decimal library');
  const decimals = await measureDecimals(of, run);
  say('json-rules-engine');
  const rules = await measureRulesEngine(of, run);
  say('HyperFormula');
  const spreadsheet = await measureHyperFormula(of, run);
  say('in the browser');
  const inBrowser = await measureInBrowser();
  const sheet = `${UNITS} units × ${LEAVES} leaves with places`;
  return [
    atLeast(`${sheet}: HyperFormula over the engine`, spreadsheet / engine, 'times', 100),
    atLeast(`${sheet}: json-rules-engine over the engine`, rules / engine, 'times', 50),
    atMost(`${sheet}: the engine over a bare exact loop`, engine / bare, 'times', 10),
    toKnow(`${sheet}: a decimal library (big.js) over the engine`, decimals / engine, 'times'),
    toKnow('the engine', engine, 'ms'),
    toKnow('the engine, with compiling the set and reading the sheets', whole, 'ms'),
    toKnow('HyperFormula over the engine with compiling and reading', spreadsheet / whole, 'times'),
    toKnow('the bare loop over scaled integers: the floor', bare, 'ms'),
    toKnow('the decimal library', decimals, 'ms'),
    toKnow('json-rules-engine', rules, 'ms'),
    toKnow('HyperFormula, building and computing the sheet', spreadsheet, 'ms'),
    atMost('explaining one unit, the median of 34 units', explaining.median, 'ms', 5),
    toKnow('explaining one unit, the slowest of 34', explaining.slowest, 'ms'),
    ...inBrowser,
  ];
};

console.log(JSON.stringify({ figures: await measure() }));

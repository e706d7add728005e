import { type Answer, ranksOf } from './answer.ts';
import { columnsOf, pointsOfUnit } from './bare-loop.ts';
import type { Case } from './case.ts';
import { rival } from './rivals.ts';

type Almanac = { readonly factValue: (name: string) => Promise<number> };
type Event = { readonly type: string; readonly params: { readonly leaf: number; readonly points: number } };
type Engine = {
  readonly addFact: (
    name: string,
    value: (params: { readonly leaf: number }, almanac: Almanac) => Promise<number>,
  ) => Engine;
  readonly addRule: (rule: unknown) => Engine;
  readonly run: (facts: Readonly<Record<string, number>>) => Promise<{ readonly events: readonly Event[] }>;
};
type Library = { readonly Engine: new (rules: readonly unknown[], options: unknown) => Engine };

/**
 * The case as rules: one a leaf, whose points are a fact that is computed when the rule asks for it. The library has
 * neither arithmetic nor a view of other units: the fact's own computation, with the cluster's bests found beforehand,
 * is that of the bare loop, so that what is measured is the library.
 */
export const makeRulesEngine = (of: Case) => {
  const { Engine } = rival<Library>('json-rules-engine');
  const engine = new Engine([], { replaceFactsInEventParams: true });
  const points = pointsOfUnit(of, columnsOf(of));
  engine.addFact('points', async ({ leaf }, almanac) => points(leaf, await almanac.factValue('unit')));
  of.leaves.forEach((_, leaf) => {
    const fact = { fact: 'points', params: { leaf } };
    engine.addRule({
      conditions: { all: [{ ...fact, operator: 'greaterThanInclusive', value: -1_000_000 }] },
      event: { type: 'scored', params: { leaf, points: fact } },
    });
  });
  return engine;
};

/** Runs all units one after the other, as the library is made to be used. */
export const runRulesEngine = async (engine: Engine, of: Case): Promise<Answer> => {
  const scored = of.leaves.map(() => new Float64Array(of.units));
  const totals = new Float64Array(of.units);
  for (let unit = 0; unit < of.units; unit += 1) {
    const { events } = await engine.run({ unit });
    for (const { params } of events) {
      const column = scored[params.leaf];
      if (column) column[unit] = params.points;
      totals[unit] = (totals[unit] ?? 0) + params.points;
    }
  }
  return { points: scored, totals, ranks: ranksOf(totals, of.clusters) };
};

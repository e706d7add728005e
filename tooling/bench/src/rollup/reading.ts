import { type Hierarchy, hierarchyAt } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import {
  type openDatabase,
  planRollup,
  type RollupQuestion,
  readCoverage,
  readHoldings,
  tellRollup,
} from '@danvan/gateway/bench';
import { atLeast, type BenchFigure, medianTime, toKnow } from '../figure.ts';
import { INDICATORS_ASKED, MONTHS_ASKED } from './nation.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** The national table of a year: from kept subtotals, by summing facts, and restated to the map of 2024. */
export const measureReading = async (
  database: Database,
  hierarchy: Hierarchy,
): Promise<readonly BenchFigure[]> => {
  const under = hierarchyAt(hierarchy, day('2026-06-01')).root('POLICE');
  if (under === null) throw new Error('The police tree has no head');
  const common = { hierarchy, under, periods: MONTHS_ASKED, tree: 'POLICE' } as const;
  const asWas: RollupQuestion = { ...common, indicators: INDICATORS_ASKED, on: null };
  const restated: RollupQuestion = { ...asWas, on: day('2024-12-31') };
  const codes = asWas.indicators.map(({ code }) => code);
  const plan = planRollup(asWas);
  const summing = { ...plan, passages: plan.passages.map((passage) => ({ ...passage, readsCells: false })) };
  const { manager } = database;
  await tellRollup(manager, asWas, new Date());
  const cells = await medianTime(5, () => readHoldings(manager, plan, codes));
  const facts = await medianTime(3, () => readHoldings(manager, summing, codes));
  const coverage = await medianTime(5, () => readCoverage(manager, plan));
  const table = await medianTime(5, () => tellRollup(manager, asWas, new Date()));
  const other = await medianTime(3, () => tellRollup(manager, restated, new Date()));
  return [
    atLeast('national table: summing facts over reading cells', facts / cells, 'times', 5),
    atLeast('national table: summing facts over counting who has reported', facts / coverage, 'times', 4),
    toKnow('national table, figures alone, from cells', cells, 'ms'),
    toKnow('national table, figures alone, by summing facts', facts, 'ms'),
    toKnow('national table, who has reported', coverage, 'ms'),
    toKnow('national table with coverage and remainder, as it was', table, 'ms'),
    toKnow('national table with coverage and remainder, restated to 2024', other, 'ms'),
  ];
};

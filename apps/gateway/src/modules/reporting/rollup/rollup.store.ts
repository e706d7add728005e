import type { AttributionMark, OrgUnitId } from '@danvan/domain/hierarchy';
import type { IndicatorCode, Measure } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { type MeasureRow, toMeasure } from './measure.map.ts';
import { CELLS, COVERAGE, FACTS_HERE, FACTS_OF_SHOWN, LAST_CHANGE } from './rollup.sql.ts';
import type { Passage, RollupPlan } from './rollup-plan.ts';

/** What counts somewhere for an indicator in a period. */
export type Holding = {
  readonly measure: Measure;
  /** How many figures were reported in another structure and passed on. */
  readonly restated: number;
  /** How many of them count here only in part. */
  readonly apportioned: number;
};
export type Coverage = { readonly reported: number; readonly expected: number };

/** Where something counts: at a unit that is shown. */
type AtUnit = { readonly unit: OrgUnitId; readonly periodId: string };
/** Where something came from that counts at the asked unit itself. */
type FromOrigin = AtUnit & { readonly mark: AttributionMark; readonly among: readonly OrgUnitId[] };
type OfIndicator = { readonly indicator: IndicatorCode };

export type ShownHolding = AtUnit & OfIndicator & Holding;
export type OriginHolding = FromOrigin & OfIndicator & Holding;
export type ShownCoverage = AtUnit & Coverage;
/** With the share of the report's figures that counts here, and whether they were reported in another structure. */
export type OriginCoverage = FromOrigin & Coverage & { readonly share: string; readonly isRestated: boolean };
/** Reports that count and reports expected: under each unit that is shown, and at the asked unit itself. */
export type Coverages = {
  readonly shown: readonly ShownCoverage[];
  readonly here: readonly OriginCoverage[];
};

type Row = MeasureRow & {
  unit_id: OrgUnitId;
  period_id: string;
  indicator_code: IndicatorCode;
  mark: AttributionMark | null;
  among: OrgUnitId[];
  share: string;
  is_restated: boolean;
  restated?: number;
  apportioned?: number;
  reported: number;
  expected: number;
};

const atUnit = (row: Row): AtUnit => ({ unit: row.unit_id, periodId: row.period_id });
const fromOrigin = (row: Row): FromOrigin => ({
  ...atUnit(row),
  mark: row.mark ?? 'WHOLE',
  among: row.among,
});
const holding = (row: Row): Holding & OfIndicator => ({
  indicator: row.indicator_code,
  measure: toMeasure(row),
  restated: row.restated ?? 0,
  apportioned: row.apportioned ?? 0,
});
const coverage = ({ reported, expected }: Row): Coverage => ({ reported, expected });

/** Parameters $1 to $8 of the readings: the tree, passages and periods, the asked unit. */
const questionOf = (plan: RollupPlan, passages: readonly Passage[]): unknown[] => {
  const periods = passages.flatMap(({ number, periods: all }) => all.map(({ id }) => ({ id, number })));
  return [
    plan.tree,
    passages.map(({ number }) => number),
    passages.map(({ from }) => from),
    passages.map(({ to }) => to),
    passages.map(({ root }) => root),
    periods.map(({ id }) => id),
    periods.map(({ number }) => number),
    plan.under,
  ];
};

/** Parameters $9 and $10: the children of the asked unit in each passage. */
const childrenOf = (passages: readonly Passage[]): unknown[] => {
  const shown = passages.flatMap(({ number, children }) => children.map((unit) => ({ unit, number })));
  return [shown.map(({ unit }) => unit), shown.map(({ number }) => number)];
};

/** What counts under each unit that is shown, summed from counted figures. */
export const sumFacts = async (
  manager: EntityManager,
  plan: RollupPlan,
  passages: readonly Passage[],
  indicators: readonly IndicatorCode[],
): Promise<readonly ShownHolding[]> => {
  if (passages.length === 0) return [];
  const parameters = [...questionOf(plan, passages), ...childrenOf(passages), indicators];
  const rows: Row[] = await manager.query(FACTS_OF_SHOWN, parameters);
  return rows.map((row) => ({ ...atUnit(row), ...holding(row) }));
};

/** Units in periods, as the statements on cells take them. */
export type Pairs = readonly (readonly [unit: OrgUnitId, periodId: string])[];

const pairParameters = (pairs: Pairs): [OrgUnitId[], string[]] => [
  pairs.map(([unit]) => unit),
  pairs.map(([, periodId]) => periodId),
];

/** What counts under units, from the subtotals that are kept. */
export const readCells = async (
  manager: EntityManager,
  pairs: Pairs,
  indicators: readonly IndicatorCode[],
): Promise<readonly ShownHolding[]> => {
  const rows: Row[] = await manager.query(CELLS, [...pairParameters(pairs), indicators]);
  return rows.map((row) => ({ ...atUnit(row), ...holding(row) }));
};

/** When something last changed in these cells. */
export const lastChange = async (
  manager: EntityManager,
  pairs: Pairs,
  indicators: readonly IndicatorCode[],
): Promise<Date | null> => {
  const [row]: { at: Date | null }[] = await manager.query(LAST_CHANGE, [
    ...pairParameters(pairs),
    indicators,
  ]);
  return row?.at ?? null;
};

/** How many reports are expected and count, under each unit that is shown and at the asked unit itself. */
export const readCoverage = async (manager: EntityManager, plan: RollupPlan): Promise<Coverages> => {
  const parameters = [...questionOf(plan, plan.passages), ...childrenOf(plan.passages)];
  const rows: Row[] = await manager.query(COVERAGE, parameters);
  return {
    shown: rows.filter(({ mark }) => mark === null).map((row) => ({ ...atUnit(row), ...coverage(row) })),
    here: rows
      .filter(({ mark }) => mark !== null)
      .map((row) => ({
        ...fromOrigin(row),
        ...coverage(row),
        share: row.share,
        isRestated: row.is_restated,
      })),
  };
};

const sourceRow = ({ unit, periodId, mark, among, share, isRestated }: OriginCoverage) => ({
  unit_id: unit,
  period_id: periodId,
  mark,
  among,
  share,
  is_restated: isRestated,
});

/** What counts at the asked unit itself and under nothing below it: the figures of reports that `readCoverage` found. */
export const readHere = async (
  manager: EntityManager,
  reports: readonly OriginCoverage[],
  indicators: readonly IndicatorCode[],
): Promise<readonly OriginHolding[]> => {
  if (reports.length === 0) return [];
  const parameters = [JSON.stringify(reports.map(sourceRow)), indicators];
  const rows: Row[] = await manager.query(FACTS_HERE, parameters);
  return rows.map((row) => ({ ...fromOrigin(row), ...holding(row) }));
};

import type { AttributionMark, OrgUnitId } from '@danvan/domain/hierarchy';
import type { Decimal, Qualifier } from '@danvan/domain/kernel';
import {
  type Absence,
  absent,
  type Indicator,
  isRestatable,
  NO_MEASURE,
  type Reading,
  readMeasure,
} from '@danvan/domain/reporting';
import type {
  Coverage,
  Holding,
  OriginCoverage,
  OriginHolding,
  ShownCoverage,
  ShownHolding,
} from './rollup.store.ts';
import type { RollupPlan } from './rollup-plan.ts';
import type { RollupQuestion } from './rollup-question.ts';

export type TableCell = Coverage & {
  readonly indicatorCode: string;
  readonly periodId: string;
  readonly value: Decimal | null;
  readonly qualifier: Qualifier;
  readonly absence: Absence | null;
  readonly isProvisional: boolean;
  readonly mark: AttributionMark;
};
export type TableRow = {
  readonly unit: OrgUnitId;
  readonly hasChildren: boolean;
  readonly cells: readonly TableCell[];
};
/** Figures that count at the unit itself: its own, or those of units that are gone and lie nowhere below. */
export type TableRemainder = {
  readonly origin: OrgUnitId;
  readonly mark: AttributionMark;
  readonly among: readonly OrgUnitId[];
  readonly cells: readonly TableCell[];
};
export type RollupTable = {
  readonly total: TableRow;
  readonly rows: readonly TableRow[];
  readonly remainder: readonly TableRemainder[];
};

/** All that was read for a table. */
export type Readings = {
  readonly holdings: readonly ShownHolding[];
  readonly coverage: readonly ShownCoverage[];
  readonly here: readonly OriginHolding[];
  readonly coverageHere: readonly OriginCoverage[];
};

const NOTHING: Holding = { measure: NO_MEASURE, restated: 0, apportioned: 0 };
const NOBODY: Coverage = { reported: 0, expected: 0 };

/** Reads what counts somewhere; of figures that were passed on, only what can be added or apportioned (§5). */
export const readHolding = ({ measure, restated, apportioned }: Holding, indicator: Indicator): Reading => {
  if (restated > 0 && !isRestatable(indicator)) return absent('NOT_RESTATABLE');
  const lacksParts = indicator.overUnits === 'RATIO' && measure.parted < measure.contributions;
  if (apportioned > 0 && lacksParts) return absent('RATIO_WITHOUT_PARTS');
  return readMeasure(measure, indicator);
};

type Place = { readonly indicator: Indicator; readonly periodId: string };

const cellOf = (
  { indicator, periodId }: Place,
  holding: Holding,
  coverage: Coverage,
  mark: AttributionMark,
): TableCell => ({
  indicatorCode: indicator.code,
  periodId,
  ...readHolding(holding, indicator),
  isProvisional: holding.measure.provisional > 0,
  mark,
  reported: coverage.reported,
  expected: coverage.expected,
});

type Cells = {
  readonly holdings: ReadonlyMap<string, Holding>;
  readonly coverage: ReadonlyMap<string, Coverage>;
};

/** The cells of one row, `key` says which: every indicator in every period, in the order asked for. */
const cellsOf = (
  { indicators, periods }: RollupQuestion,
  { holdings, coverage }: Cells,
  key: string,
  mark: (holding: Holding) => AttributionMark,
): TableCell[] =>
  indicators.flatMap((indicator) =>
    periods.map(({ id: periodId }) => {
      const holding = holdings.get(`${key} ${periodId} ${indicator.code}`) ?? NOTHING;
      return cellOf(
        { indicator, periodId },
        holding,
        coverage.get(`${key} ${periodId}`) ?? NOBODY,
        mark(holding),
      );
    }),
  );

const markOfRow = ({ apportioned }: Holding): AttributionMark => (apportioned > 0 ? 'ESTIMATED' : 'WHOLE');

const cellsByRow = ({ holdings, coverage }: Readings): Cells => ({
  holdings: new Map(holdings.map((each) => [`${each.unit} ${each.periodId} ${each.indicator}`, each])),
  coverage: new Map(coverage.map((each) => [`${each.unit} ${each.periodId}`, each])),
});

type Origin = Pick<OriginCoverage, 'unit' | 'mark' | 'among'>;
const originKey = ({ unit, mark, among }: Origin): string => `${unit} ${mark} ${among.join(' ')}`;

const remainderOf = (question: RollupQuestion, { here, coverageHere }: Readings): TableRemainder[] => {
  const cells: Cells = {
    holdings: new Map(here.map((each) => [`${originKey(each)} ${each.periodId} ${each.indicator}`, each])),
    coverage: new Map(coverageHere.map((each) => [`${originKey(each)} ${each.periodId}`, each])),
  };
  const origins = new Map([...coverageHere, ...here].map((each) => [originKey(each), each]));
  return [...origins]
    .sort(([a, one], [b, other]) => {
      const own = Number(other.unit === question.under) - Number(one.unit === question.under);
      return own || (a < b ? -1 : 1);
    })
    .map(([key, { unit, mark, among }]) => ({
      origin: unit,
      mark,
      among: mark === 'NOT_ATTRIBUTABLE' ? among : [],
      cells: cellsOf(question, cells, key, () => mark),
    }));
};

/** Lays out what was read as a table; total = rows + remainder in every additive column. */
export const layOut = (question: RollupQuestion, plan: RollupPlan, readings: Readings): RollupTable => {
  const cells = cellsByRow(readings);
  const rowOf = (unit: OrgUnitId, hasChildren: boolean): TableRow => ({
    unit,
    hasChildren,
    cells: cellsOf(question, cells, unit, markOfRow),
  });
  return {
    total: rowOf(plan.under, plan.rows.length > 0),
    rows: plan.rows.map((unit) => rowOf(unit, plan.withChildren.has(unit))),
    remainder: remainderOf(question, readings),
  };
};

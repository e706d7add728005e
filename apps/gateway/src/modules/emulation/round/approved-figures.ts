import type { EmulationSpan } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Decimal } from '@danvan/domain/kernel';
import {
  type Indicator,
  type IndicatorCode,
  type Measure,
  PERIOD_KINDS,
  type PeriodKind,
  readOverTime,
  sumMeasures,
} from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { readIndicators } from '../../reporting/indicator/indicator.store.ts';
import { type MeasureRow, toMeasure } from '../../reporting/rollup/measure.map.ts';

type Asked = {
  readonly span: EmulationSpan;
  readonly units: readonly OrgUnitId[];
  readonly indicators: readonly IndicatorCode[];
};

/** The figure of a unit over a span, and approved reports that it is made of (at most `MOST_REPORTS`, its own first). */
export type ApprovedFigure = { readonly value: Decimal; readonly reports: readonly string[] };

export const MOST_REPORTS = 60;

type CellRow = MeasureRow & { unit_id: string; indicator_code: string; every: PeriodKind; ends_on: string };
type ReportRow = { report_id: string; unit_id: string; indicator_code: string; every: PeriodKind };

const CELLS = `
SELECT c.*, p.every, p.ends_on FROM rollup_cell c JOIN reporting_period p ON p.id = c.period_id
WHERE c.unit_id = ANY ($1::text[]) AND c.indicator_code = ANY ($2::text[]) AND p.ends_on BETWEEN $3 AND $4
ORDER BY p.ends_on, p.id`;

const REPORTS = `
SELECT report_id, unit_id, indicator_code, every FROM (
  SELECT r.id AS report_id, a.ancestor_id AS unit_id, f.indicator_code, p.every,
    row_number() OVER (PARTITION BY a.ancestor_id, f.indicator_code, p.every ORDER BY a.depth, p.ends_on, r.id) AS place
  FROM counted_figure f
  JOIN reporting_period p ON p.id = f.period_id
  JOIN report r ON r.period_id = f.period_id AND r.unit_id = f.unit_id
  JOIN ancestry a ON a.tree = p.tree AND a.descendant_id = f.unit_id AND a.valid_from <= p.ends_on
    AND (a.valid_to IS NULL OR p.ends_on < a.valid_to)
  WHERE a.ancestor_id = ANY ($1::text[]) AND f.indicator_code = ANY ($2::text[])
    AND p.ends_on BETWEEN $3 AND $4 AND f.value IS NOT NULL
) AS named WHERE place <= ${MOST_REPORTS} ORDER BY place`;

const keyOf = (row: { unit_id: string; indicator_code: string }): string =>
  `${row.unit_id} ${row.indicator_code}`;

/**
 * The same indicator may be asked for by forms of several frequencies: those with the shortest periods count, so that
 * nothing is added twice. Forms of one frequency (a commune's and a province's) belong together.
 */
const shortest = <Row extends { every: PeriodKind }>(rows: readonly Row[]): readonly Row[] => {
  const every = PERIOD_KINDS.find((each) => rows.some((row) => row.every === each));
  return rows.filter((row) => row.every === every);
};

const overTime = (rows: readonly CellRow[], indicator: Indicator): Decimal | null => {
  const slots = [...groupRows(rows, ({ ends_on: endsOn }) => endsOn).values()];
  const measures = slots.map((slot): Measure => sumMeasures(slot.map(toMeasure)));
  return readOverTime(measures, indicator).value;
};

/**
 * The approved figures of units over a span (of the periods that end within it), own and below, over time as each indicator
 * says; null: nothing there.
 */
export const approvedFigures = async (
  manager: EntityManager,
  { span, units, indicators }: Asked,
): Promise<(unit: OrgUnitId, indicator: IndicatorCode) => ApprovedFigure | null> => {
  if (units.length === 0 || indicators.length === 0) return () => null;
  const parameters = [units, indicators, span.firstDay, span.lastDay];
  const cells = groupRows<CellRow>(await manager.query(CELLS, parameters), keyOf);
  const reports = groupRows<ReportRow>(await manager.query(REPORTS, parameters), keyOf);
  const known = new Map((await readIndicators(manager)).map((each) => [each.code, each]));
  return (unit, code) => {
    const [key, indicator] = [`${unit} ${code}`, known.get(code)];
    const value = indicator ? overTime(shortest(cells.get(key) ?? []), indicator) : null;
    if (value === null) return null;
    return { value, reports: shortest(reports.get(key) ?? []).map((row) => row.report_id) };
  };
};

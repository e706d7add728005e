import type { Hierarchy, HierarchyTree, OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, decimalText } from '@danvan/domain/kernel';
import type { Counting, Figure, Indicator, ReportState } from '@danvan/domain/reporting';
import type { DataSource } from 'typeorm';
import { insertMany } from '../../../../database/insert-many.ts';
import { openDatabase } from '../../../../database/open-database.ts';
import { cloneDatabase } from '../../../../testing/clone-database.ts';
import { writeHierarchy } from '../../../hierarchy/unit/write-hierarchy.ts';
import { FIGURE, type FigureRow } from '../../figure/figure.row.ts';
import { toIndicatorRow } from '../../indicator/indicator.map.ts';
import { INDICATOR } from '../../indicator/indicator.row.ts';
import { REPORTING_PERIOD, type ReportingPeriodRow } from '../../period/period.row.ts';
import { REPORT, type ReportRow } from '../../report/report.row.ts';
import { applyToRollup } from '../apply-to-rollup.ts';

export const NOW = new Date('2026-11-22T02:00:00Z');

export type PeriodSketch = { readonly id: string; readonly endsOn: Day; readonly tree?: HierarchyTree };

/** A report of a unit in a period with its figures. */
export type ReportSketch = {
  readonly unit: OrgUnitId | string;
  readonly period: string;
  readonly figures: readonly Figure[];
  readonly state?: ReportState;
};

export const reportIdOf = ({ unit, period }: Pick<ReportSketch, 'unit' | 'period'>): string =>
  `${period} ${unit}`;

const FORM = `INSERT INTO report_form (code, version, name_vi, name_en, tree, level, definition, is_demonstration)
  VALUES ('F', 1, 'Biểu', 'Form', 'POLICE', 'COMMUNE', '{}', false) ON CONFLICT DO NOTHING`;

const periodRow = ({ id, endsOn, tree = 'POLICE' }: PeriodSketch): ReportingPeriodRow => ({
  id,
  form_code: 'F',
  form_version: 1,
  tree,
  period_key: id,
  every: 'MONTH',
  year: 2025,
  ordinal: 1,
  label_vi: id,
  label_en: id,
  starts_on: `000${id.length % 10}-01-01`,
  ends_on: endsOn,
  cut_off: endsOn,
  state: 'OPEN',
  is_demonstration: false,
});

const COUNTED: readonly ReportState[] = ['APPROVED', 'CLOSED', 'AMENDING'];

const reportRow = (sketch: ReportSketch): ReportRow => {
  const state = sketch.state ?? 'APPROVED';
  return {
    id: reportIdOf(sketch),
    unit_id: sketch.unit,
    period_id: sketch.period,
    state,
    version: 1,
    revision: 1,
    due_on: '2025-01-01',
    step: COUNTED.includes(state) ? 1 : 0,
    submitted_at: null,
    submitted_by: null,
    submitted_by_name: null,
    sent_back_reason: null,
    amended_from: null,
    waits_for: null,
    is_demonstration: false,
  };
};

const figureRow = (reportId: string, figure: Figure): FigureRow => ({
  report_id: reportId,
  indicator_code: figure.indicator,
  state: figure.state,
  value: figure.value && decimalText(figure.value),
  qualifier: figure.qualifier,
  numerator: figure.numerator && decimalText(figure.numerator),
  denominator: figure.denominator && decimalText(figure.denominator),
  note: figure.note,
});

/** Stores indicators, periods and reports with their figures; nothing counts yet. */
export const storeReports = async (
  dataSource: DataSource,
  indicators: readonly Indicator[],
  periods: readonly PeriodSketch[],
  reports: readonly ReportSketch[],
): Promise<void> => {
  const { manager } = dataSource;
  await manager.query(FORM);
  await insertMany(manager, INDICATOR, indicators.map(toIndicatorRow));
  await insertMany(manager, REPORTING_PERIOD, periods.map(periodRow));
  await insertMany(manager, REPORT, reports.map(reportRow));
  await insertMany(
    manager,
    FIGURE,
    reports.flatMap((report) => report.figures.map((figure) => figureRow(reportIdOf(report), figure))),
  );
};

/** Puts other figures in the place of a report's. */
export const reviseFigures = async (dataSource: DataSource, report: ReportSketch): Promise<void> => {
  await dataSource.query('DELETE FROM figure WHERE report_id = $1', [reportIdOf(report)]);
  const rows = report.figures.map((figure) => figureRow(reportIdOf(report), figure));
  await insertMany(dataSource.manager, FIGURE, rows);
};

/** Moves the roll-up in a transaction of its own. */
export const move = (
  dataSource: DataSource,
  reports: readonly Pick<ReportSketch, 'unit' | 'period'>[],
  change: Counting,
  now = NOW,
): Promise<void> =>
  dataSource.transaction((manager) => applyToRollup(manager, reports.map(reportIdOf), change, now));

/** Every cell that is not empty, as "period indicator unit: parts". */
export const cellsOf = async (dataSource: DataSource): Promise<readonly string[]> => {
  const rows: { cell: string }[] = await dataSource.query(
    `SELECT concat_ws(' ', period_id, indicator_code, unit_id) || ': ' || concat_ws(' ', trim_scale(total),
       trim_scale(numerator), trim_scale(denominator), parted, yes, contributions, over, at_least, nearly,
       approximately, provisional) AS cell
     FROM rollup_cell
     WHERE (total, numerator, denominator, parted, yes, contributions, over, at_least, nearly, approximately, provisional)
       <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
     ORDER BY 1`,
  );
  return rows.map((row) => row.cell);
};

/** Takes away all reports and what was made of them. */
export const forgetReports = async (dataSource: DataSource): Promise<void> => {
  await dataSource.query(
    'TRUNCATE counted_figure, rollup_cell, figure, report, period_deadline, reporting_period CASCADE',
  );
};

/** From what refers to others to what is referred to. */
const HIERARCHY = [
  'ancestry',
  'attribution',
  'structure',
  'lineage_link',
  'lineage_event_unit',
  'lineage_event',
  'placement',
  'unit_grade',
  'unit_code',
  'unit_name',
  'org_unit',
];

/** Row by row: emptying whole tables would reach those that refuse to be emptied (runs, appraisals). */
export const forgetHierarchy = async (dataSource: DataSource): Promise<void> => {
  await forgetReports(dataSource);
  await dataSource.query(HIERARCHY.map((table) => `DELETE FROM ${table}`).join('; '));
};

/** A database with a hierarchy. */
export const rollupWorld = async (hierarchy: Hierarchy) => {
  const database = await cloneDatabase();
  const dataSource = await openDatabase(database.url, 24);
  await writeHierarchy(dataSource.manager, hierarchy);
  const close = async (): Promise<void> => {
    await dataSource.destroy();
    await database.drop();
  };
  return { dataSource, close };
};

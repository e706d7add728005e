import { type DatasetPeriod, type DatasetReport, type DatasetReports, FORMS } from '@danvan/datasets';
import { id } from '@danvan/domain/kernel';
import { countingOf } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../database/insert-many.ts';
import { toFigureRow } from '../modules/reporting/figure/figure.map.ts';
import { FIGURE } from '../modules/reporting/figure/figure.row.ts';
import { FORM_ASSIGNMENT } from '../modules/reporting/form/form.row.ts';
import { type StoredPeriod, toDeadlineRows, toPeriodRow } from '../modules/reporting/period/period.map.ts';
import { PERIOD_DEADLINE, REPORTING_PERIOD } from '../modules/reporting/period/period.row.ts';
import { toEventRow, toReportRow, toStepRows } from '../modules/reporting/report/report.map.ts';
import { REPORT, REPORT_EVENT, REPORT_STEP } from '../modules/reporting/report/report.row.ts';
import { applyToRollup } from '../modules/reporting/rollup/apply-to-rollup.ts';

const treeOf = ({ form, formVersion }: DatasetPeriod): StoredPeriod['tree'] => {
  const found = FORMS.find((each) => each.form.code === form && each.form.version === formVersion);
  if (!found) throw new Error(`The form ${form} ${formVersion} of a period is not in the data set`);
  return found.form.tree;
};

const toStored = (period: DatasetPeriod): StoredPeriod => {
  const { form: code, formVersion: version, id: periodId, ...rest } = period;
  return { ...rest, id: id(periodId), form: { code, version }, tree: treeOf(period) };
};

const writePeriods = async (
  manager: EntityManager,
  { assignments, periods }: DatasetReports,
): Promise<number> => {
  const stored = periods.map(toStored);
  const rows = assignments.map(({ form, unit, validity }) => ({
    form_code: form,
    unit_id: unit,
    valid_from: validity.from,
    valid_to: validity.to,
  }));
  return (
    (await insertMany(manager, FORM_ASSIGNMENT, rows)) +
    (await insertMany(manager, REPORTING_PERIOD, stored.map(toPeriodRow))) +
    (await insertMany(manager, PERIOD_DEADLINE, stored.flatMap(toDeadlineRows)))
  );
};

/** What people have done to a report since it was loaded is theirs: it is not written again. */
const onlyNew = async (
  manager: EntityManager,
  reports: readonly DatasetReport[],
): Promise<readonly DatasetReport[]> => {
  const known: { id: string }[] = await manager.query('SELECT id FROM report WHERE id = ANY ($1)', [
    reports.map((report) => report.id),
  ]);
  const ids = new Set(known.map((row) => row.id));
  return reports.filter((report) => !ids.has(report.id));
};

const writeReportRows = async (
  manager: EntityManager,
  reports: readonly DatasetReport[],
  people: DatasetReports['people'],
): Promise<void> => {
  const identityOf = (each: DatasetReport) => ({
    ...each,
    id: id<'StoredReport'>(each.id),
    periodId: id<'StoredPeriod'>(each.periodId),
  });
  const rows = reports.map((each) => toReportRow(identityOf(each), each.report, people));
  const steps = reports.flatMap((each) => toStepRows(id(each.id), each.report, people));
  const events = reports.flatMap((each) =>
    each.history.map((event, position) => toEventRow(id(each.id), event, position, people)),
  );
  await insertMany(manager, REPORT, rows);
  await insertMany(manager, REPORT_STEP, steps);
  await insertMany(manager, REPORT_EVENT, events);
  await insertMany(
    manager,
    FIGURE,
    reports.flatMap((each) => each.figures.map((figure) => toFigureRow(each.id, figure))),
  );
};

const refuseAbsentUnits = async (
  manager: EntityManager,
  reports: readonly DatasetReport[],
): Promise<void> => {
  const absent: { id: string }[] = await manager.query(
    `SELECT r.id FROM report r JOIN reporting_period p ON p.id = r.period_id JOIN org_unit u ON u.id = r.unit_id
     WHERE r.id = ANY ($1) AND NOT (u.valid_from <= p.ends_on AND (u.valid_to IS NULL OR p.ends_on < u.valid_to))`,
    [reports.map((report) => report.id)],
  );
  if (absent[0])
    throw new Error(`UNIT_DID_NOT_EXIST: ${absent[0].id} is of a unit that was not there in the period`);
};

/** Writes periods and reports that are not there yet and counts those that count; says how many rows were new. */
export const writeReports = async (
  manager: EntityManager,
  reports: DatasetReports,
  now: Date,
): Promise<number> => {
  const periods = await writePeriods(manager, reports);
  const added = await onlyNew(manager, reports.reports);
  await writeReportRows(manager, added, reports.people);
  await refuseAbsentUnits(manager, added);
  // The planner must know how many there are before they are counted at once.
  if (added.length > 0) await manager.query('ANALYZE indicator, reporting_period, report, figure');
  const counted = added.filter(({ report }) => countingOf(report) !== 'NOT_COUNTED');
  await applyToRollup(
    manager,
    counted.map((report) => report.id),
    'COUNT',
    now,
  );
  return periods + added.length;
};

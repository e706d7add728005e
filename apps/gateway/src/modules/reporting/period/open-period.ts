import { type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { err, id, ok, type Result } from '@danvan/domain/kernel';
import {
  deadlinesOf,
  openReport,
  periodLabel,
  type Report,
  type ReportingPeriod,
  type WorkCalendar,
} from '@danvan/domain/reporting';
import { insertMany } from '../../../database/insert-many.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import type { StoredForm } from '../form/form.map.ts';
import { toReportRow } from '../report/report.map.ts';
import { REPORT } from '../report/report.row.ts';
import { type PeriodId, type StoredPeriod, toDeadlineRows, toPeriodRow } from './period.map.ts';
import { PERIOD_DEADLINE, REPORTING_PERIOD } from './period.row.ts';

export type OpenOrder = {
  readonly stored: StoredForm;
  readonly period: ReportingPeriod;
  readonly calendar: WorkCalendar;
};

const toStored = ({ stored, period, calendar }: OpenOrder): StoredPeriod => ({
  id: id(`${stored.form.code}:${period.key}`),
  form: { code: stored.form.code, version: stored.form.version },
  tree: stored.form.tree,
  period,
  label: periodLabel(period),
  deadlines: deadlinesOf(period.cutOff, stored.form.deadlines, calendar),
  state: 'OPEN',
  isDemonstration: stored.isDemonstration,
});

/** Who has to report: the assigned units that exist and stand in the form's tree on the period's last day. */
const expectedUnits = async (
  { manager }: UnitOfWork,
  hierarchy: Hierarchy,
  { form, tree, period }: StoredPeriod,
): Promise<readonly OrgUnitId[]> => {
  const assigned: { unit_id: OrgUnitId }[] = await manager.query(
    `SELECT unit_id FROM form_assignment
     WHERE form_code = $1 AND valid_from <= $2 AND (valid_to IS NULL OR $2 < valid_to) ORDER BY unit_id`,
    [form.code, period.endsOn],
  );
  const view = hierarchyAt(hierarchy, period.endsOn);
  return assigned
    .map((row) => row.unit_id)
    .filter((unit) => view.unit(unit) !== null && view.isPlaced(tree, unit));
};

const draftOf = (
  hierarchy: Hierarchy,
  { form, period, deadlines }: StoredPeriod,
  unit: OrgUnitId,
): Report => {
  const level = hierarchyAt(hierarchy, period.endsOn).unit(unit)?.level;
  const due = deadlines.find((deadline) => deadline.level === level)?.on ?? period.cutOff;
  return openReport({ unit, period: period.key, form, dueOn: due });
};

/** Opens a period of a form: a draft for everyone who has to report. Expected is what is opened here. */
export const openPeriod = async (
  uow: UnitOfWork,
  order: OpenOrder,
): Promise<Result<{ periodId: PeriodId; expected: number }, { readonly code: 'PERIOD_EXISTS' }>> => {
  const stored = toStored(order);
  if ((await insertMany(uow.manager, REPORTING_PERIOD, [toPeriodRow(stored)])) === 0)
    return err({ code: 'PERIOD_EXISTS' });
  await insertMany(uow.manager, PERIOD_DEADLINE, toDeadlineRows(stored));
  const hierarchy = await hierarchyOf(uow.manager);
  const units = await expectedUnits(uow, hierarchy, stored);
  const rows = units.map((unit) =>
    toReportRow(
      { id: id(`${stored.id}:${unit}`), periodId: stored.id, isDemonstration: stored.isDemonstration },
      draftOf(hierarchy, stored, unit),
      new Map(),
    ),
  );
  await insertMany(uow.manager, REPORT, rows);
  await uow.audit({ action: 'OPEN_PERIOD', subjectId: stored.id, after: { expected: rows.length } });
  return ok({ periodId: stored.id, expected: rows.length });
};

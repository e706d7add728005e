import type { Transition } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { type UnitScope, withinScope } from '../../../access/unit-scope.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { insertMany } from '../../../database/insert-many.ts';
import { FIRST_SUBMITTED_ON } from './first-submission.ts';
import {
  type Names,
  type ReportId,
  type ReportJoined,
  type StoredReport,
  toEventRow,
  toReport,
  toReportRow,
  toStepRows,
} from './report.map.ts';
import { REPORT_EVENT, REPORT_STEP, type ReportEventRow, type ReportStepRow } from './report.row.ts';

const JOINED = `SELECT r.*, p.form_code, p.form_version, p.period_key, ${FIRST_SUBMITTED_ON} AS first_submitted_on
  FROM report r JOIN reporting_period p ON p.id = r.period_id`;

const withSteps = async (
  manager: EntityManager,
  rows: readonly ReportJoined[],
): Promise<readonly StoredReport[]> => {
  const steps: ReportStepRow[] = await manager.query(
    'SELECT * FROM report_step WHERE report_id = ANY ($1) ORDER BY report_id, position',
    [rows.map((row) => row.id)],
  );
  const byReport = groupRows(steps, (step) => step.report_id);
  return rows.map((row) => toReport(row, byReport.get(row.id) ?? []));
};

/** Reports by id, in the order asked for; only those in scope. */
export const findReports = async (
  manager: EntityManager,
  scope: UnitScope,
  ids: readonly ReportId[],
): Promise<readonly StoredReport[]> => {
  const parameters: unknown[] = [ids];
  const within = withinScope(scope, 'r.unit_id', parameters);
  const rows: ReportJoined[] = await manager.query(
    `${JOINED} WHERE r.id = ANY ($1) AND ${within} ORDER BY array_position($1, r.id)`,
    parameters,
  );
  return withSteps(manager, rows);
};

/** A report in scope, kept from everyone else until the act ends; null when there is none that the actor may touch. */
export const lockReport = async (
  manager: EntityManager,
  scope: UnitScope,
  reportId: ReportId,
): Promise<StoredReport | null> => {
  const parameters: unknown[] = [reportId];
  const within = withinScope(scope, 'r.unit_id', parameters);
  const rows = await manager.query(`${JOINED} WHERE r.id = $1 AND ${within} FOR UPDATE OF r`, parameters);
  const [report] = await withSteps(manager, rows);
  return report ?? null;
};

/** All reports of a period, kept from everyone else, in the order of their ids. */
export const lockReportsOfPeriod = async (
  manager: EntityManager,
  periodId: string,
): Promise<readonly StoredReport[]> =>
  withSteps(
    manager,
    await manager.query(`${JOINED} WHERE p.id = $1 ORDER BY r.id FOR UPDATE OF r`, [periodId]),
  );

/** A report and what an act made of it. */
export type Moved = { readonly stored: StoredReport; readonly transition: Transition };

const UPDATE = `
UPDATE report r SET state = n.state, version = n.version, revision = n.revision, step = n.step,
  submitted_at = n.submitted_at, submitted_by = n.submitted_by, submitted_by_name = n.submitted_by_name,
  sent_back_reason = n.sent_back_reason, amended_from = n.amended_from, waits_for = n.waits_for
FROM json_to_recordset($1::json) AS n (id text, state text, version integer, revision integer, step integer,
  submitted_at timestamptz, submitted_by text, submitted_by_name text, sent_back_reason text, amended_from text,
  waits_for text)
WHERE r.id = n.id`;

const namesKnown = ({ stored }: Moved, names: Names): Names => {
  const { submittedBy, route } = stored.report;
  const deciders = route.map((step, index) => [step.decidedBy, stored.deciders[index]] as const);
  const known = [[submittedBy, stored.submittedByName] as const, ...deciders].flatMap(([user, name]) =>
    user && name ? [[user, name] as const] : [],
  );
  return new Map([...known, ...names]);
};

/** Writes what acts made of reports: their rows, routes and histories. */
export const saveTransitions = async (
  manager: EntityManager,
  moves: readonly Moved[],
  names: Names,
): Promise<void> => {
  const ids = moves.map(({ stored }) => stored.id);
  const rows = moves.map((move) => toReportRow(move.stored, move.transition.report, namesKnown(move, names)));
  await manager.query(UPDATE, [JSON.stringify(rows)]);
  await manager.query('DELETE FROM report_step WHERE report_id = ANY ($1)', [ids]);
  const steps = moves.flatMap((move) =>
    toStepRows(move.stored.id, move.transition.report, namesKnown(move, names)),
  );
  await insertMany(manager, REPORT_STEP, steps);
  const counts: { report_id: string; count: number }[] = await manager.query(
    'SELECT report_id, count(*)::int AS count FROM report_event WHERE report_id = ANY ($1) GROUP BY 1',
    [ids],
  );
  const next = new Map(counts.map(({ report_id, count }) => [report_id, count]));
  const events = moves.map(({ stored, transition }) =>
    toEventRow(stored.id, transition.event, next.get(stored.id) ?? 0, names),
  );
  await insertMany(manager, REPORT_EVENT, events);
};

export const readEvents = (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly ReportEventRow[]> =>
  manager.query('SELECT * FROM report_event WHERE report_id = ANY ($1) ORDER BY report_id, position', [ids]);

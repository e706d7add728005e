import { type Day, type Id, id } from '@danvan/domain/kernel';
import {
  decidingUnit,
  type FormCode,
  type PeriodKey,
  type Report,
  type ReportState,
  type RouteStep,
  type Transition,
  type UserId,
} from '@danvan/domain/reporting';
import type { PeriodId } from '../period/period.map.ts';
import type { ReportEventRow, ReportRow, ReportStepRow } from './report.row.ts';

export type ReportId = Id<'StoredReport'>;

/** Names of people by their ids, as they were when they acted. */
export type Names = ReadonlyMap<UserId, string>;

/** A report as it is stored, with the names of those who acted. */
export type StoredReport = {
  readonly id: ReportId;
  readonly periodId: PeriodId;
  readonly isDemonstration: boolean;
  readonly report: Report;
  /** The day of its first submission in Vietnam: on time or late is judged by it. */
  readonly firstSubmittedOn: Day | null;
  readonly submittedByName: string | null;
  readonly deciders: readonly (string | null)[];
};

/** A report's row with what it takes from its period. */
export type ReportJoined = ReportRow & {
  form_code: string;
  form_version: number;
  period_key: string;
  first_submitted_on: string | null;
};

const moment = (value: string | Date | null): string | null =>
  value === null ? null : new Date(value).toISOString();

const toStep = (row: ReportStepRow): RouteStep => ({
  unit: id(row.unit_id),
  decidedBy: row.decided_by as UserId | null,
  decidedAt: moment(row.decided_at),
});

export const toReport = (row: ReportJoined, steps: readonly ReportStepRow[]): StoredReport => ({
  id: id(row.id),
  periodId: id(row.period_id),
  isDemonstration: row.is_demonstration,
  firstSubmittedOn: row.first_submitted_on as Day | null,
  submittedByName: row.submitted_by_name,
  deciders: steps.map((step) => step.decided_by_name),
  report: {
    unit: id(row.unit_id),
    period: row.period_key as PeriodKey,
    form: { code: row.form_code as FormCode, version: row.form_version },
    state: row.state as ReportState,
    version: row.version,
    revision: row.revision,
    route: steps.map(toStep),
    step: row.step,
    dueOn: row.due_on as Day,
    submittedBy: row.submitted_by as UserId | null,
    submittedAt: moment(row.submitted_at),
    sentBackReason: row.sent_back_reason,
    amendedFrom: row.amended_from as Report['amendedFrom'],
  },
});

type Identity = Pick<StoredReport, 'id' | 'periodId' | 'isDemonstration'>;

export const toReportRow = (stored: Identity, report: Report, names: Names): ReportRow => ({
  id: stored.id,
  unit_id: report.unit,
  period_id: stored.periodId,
  state: report.state,
  version: report.version,
  revision: report.revision,
  due_on: report.dueOn,
  step: report.step,
  submitted_at: report.submittedAt,
  submitted_by: report.submittedBy,
  submitted_by_name: report.submittedBy && (names.get(report.submittedBy) ?? null),
  sent_back_reason: report.sentBackReason,
  amended_from: report.amendedFrom,
  waits_for: decidingUnit(report),
  is_demonstration: stored.isDemonstration,
});

export const toStepRows = (reportId: ReportId, report: Report, names: Names): ReportStepRow[] =>
  report.route.map((step, position) => ({
    report_id: reportId,
    position,
    unit_id: step.unit,
    decided_at: step.decidedAt,
    decided_by: step.decidedBy,
    decided_by_name: step.decidedBy && (names.get(step.decidedBy) ?? null),
  }));

export const toEventRow = (
  reportId: ReportId,
  event: Transition['event'],
  position: number,
  names: Names,
): ReportEventRow => ({
  report_id: reportId,
  position,
  at: event.at,
  act: event.act,
  state: event.to,
  by_id: event.by,
  by_name: names.get(event.by) ?? event.by,
  unit_id: event.unit,
  reason: event.reason,
});

import { type Day, type Decimal, decimal, divide } from '../../kernel/index.ts';
import type { ReportState } from '../report/model.ts';

/** What completeness needs of one expected report; `submittedOn`: the day of its first submission, in Vietnam. */
export type ReportStanding = {
  readonly state: ReportState;
  readonly dueOn: Day;
  readonly submittedOn: Day | null;
};

/**
 * How reporting stands. expected = submitted + sentBack + silent + pending, and submitted + sentBack = onTime + late:
 * numerator and denominator are the same reports, so no rate is ever over 100 %.
 */
export type ReportCounts = {
  /** Rows of the period: units that exist on its last day. */
  readonly expected: number;
  /** Handed in and not sent back at present. */
  readonly submitted: number;
  /** Of these: approved by at least one unit of the route. */
  readonly approved: number;
  readonly sentBack: number;
  /** First handed in on the due day or before. */
  readonly onTime: number;
  /** First handed in after it. */
  readonly late: number;
  /** Never handed in though the due day is past. */
  readonly silent: number;
  /** Not handed in and not yet due. */
  readonly pending: number;
};

/** The counts of nothing. */
export const NO_REPORTS: ReportCounts = {
  expected: 0,
  submitted: 0,
  approved: 0,
  sentBack: 0,
  onTime: 0,
  late: 0,
  silent: 0,
  pending: 0,
};

const APPROVED_STATES: readonly ReportState[] = ['APPROVED', 'CLOSED', 'AMENDING'];

const countOne = ({ state, dueOn, submittedOn }: ReportStanding, on: Day): ReportCounts => {
  const isIn = submittedOn !== null && submittedOn <= on;
  const isSentBack = isIn && state === 'SENT_BACK';
  const one = (condition: boolean): number => (condition ? 1 : 0);
  return {
    expected: 1,
    submitted: one(isIn && !isSentBack),
    approved: one(isIn && APPROVED_STATES.includes(state)),
    sentBack: one(isSentBack),
    onTime: one(isIn && submittedOn <= dueOn),
    late: one(isIn && submittedOn > dueOn),
    silent: one(!isIn && dueOn < on),
    pending: one(!isIn && on <= dueOn),
  };
};

/** Both together: of a unit's children, say. */
export const addReportCounts = (a: ReportCounts, b: ReportCounts): ReportCounts => ({
  expected: a.expected + b.expected,
  submitted: a.submitted + b.submitted,
  approved: a.approved + b.approved,
  sentBack: a.sentBack + b.sentBack,
  onTime: a.onTime + b.onTime,
  late: a.late + b.late,
  silent: a.silent + b.silent,
  pending: a.pending + b.pending,
});

/** How reporting stands on a day. */
export const countReports = (reports: readonly ReportStanding[], on: Day): ReportCounts =>
  reports.map((report) => countOne(report, on)).reduce(addReportCounts, NO_REPORTS);

/** A share in percent with one decimal, rounded down so that 100 % means all; null of nothing. */
export const percentOf = (part: number, whole: number): Decimal | null =>
  whole === 0 ? null : divide(decimal(part * 100), decimal(whole), 1, 'DOWN');

/** Handed in after the deadline, or past it and not handed in. */
export const isLate = (report: Pick<ReportStanding, 'dueOn' | 'submittedOn'>, on: Day): boolean =>
  (report.submittedOn ?? on) > report.dueOn;

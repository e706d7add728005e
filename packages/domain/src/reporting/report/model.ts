import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Id } from '../../kernel/index.ts';
import type { FormCode } from '../form/model.ts';
import type { PeriodKey } from '../period/period.ts';

/** Nháp / đã nộp / đã trả lại / đã nộp lại / đã phê duyệt (ở một cấp) / đã chốt / đang điều chỉnh. */
export const REPORT_STATES = [
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'RESUBMITTED',
  'APPROVED',
  'CLOSED',
  'AMENDING',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Of a staff account: the only personal data that is kept. */
export type UserId = Id<'User'>;

/** A moment in UTC, ISO 8601. */
export type Instant = string;

/** One unit that decides, and its decision when it has approved. */
export type RouteStep = {
  readonly unit: OrgUnitId;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Instant | null;
};

/** báo cáo of one unit, form and period, without its figures. */
export type Report = {
  readonly unit: OrgUnitId;
  readonly period: PeriodKey;
  readonly form: { readonly code: FormCode; readonly version: number };
  readonly state: ReportState;
  /** Grows with every act; who acts on an old version is told so. */
  readonly version: number;
  /** 1 at first; one more with every amendment. */
  readonly revision: number;
  /** The units that decide, in order; frozen at submission, empty before. */
  readonly route: readonly RouteStep[];
  /** How many steps of the route have approved: the next to decide is route[step]. */
  readonly step: number;
  readonly dueOn: Day;
  /** Of the latest submission. */
  readonly submittedBy: UserId | null;
  readonly submittedAt: Instant | null;
  readonly sentBackReason: string | null;
  /** Where an amendment started, and where it returns to when it is cancelled. */
  readonly amendedFrom: 'APPROVED' | 'CLOSED' | null;
};

/** A fresh report, as it stands when its period is opened. */
export const openReport = (of: Pick<Report, 'unit' | 'period' | 'form' | 'dueOn'>): Report => ({
  ...of,
  state: 'DRAFT',
  version: 1,
  revision: 1,
  route: [],
  step: 0,
  submittedBy: null,
  submittedAt: null,
  sentBackReason: null,
  amendedFrom: null,
});

/** Has the last unit of the route approved? */
export const isFullyApproved = (report: Report): boolean =>
  report.state === 'CLOSED' || (report.state === 'APPROVED' && report.step === report.route.length);

/** The unit whose decision the report waits for; null when it waits for nobody's. */
export const decidingUnit = (report: Report): OrgUnitId | null => {
  const waits = ['SUBMITTED', 'RESUBMITTED', 'APPROVED'].includes(report.state);
  return waits ? (report.route[report.step]?.unit ?? null) : null;
};

/**
 * Do figures of the report count in the roll-up, and are they final? While an amendment is under way it is those
 * of the revision before that count.
 */
export const countingOf = (report: Report): 'NOT_COUNTED' | 'PROVISIONAL' | 'FINAL' => {
  const former = report.state === 'CLOSED' ? 'CLOSED' : report.amendedFrom;
  if (former !== null) return former === 'CLOSED' ? 'FINAL' : 'PROVISIONAL';
  return report.step > 0 ? 'PROVISIONAL' : 'NOT_COUNTED';
};

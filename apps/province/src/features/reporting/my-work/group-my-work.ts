import type { SchemaType } from '@danvan/api-schema';
import { compareDays, type Day } from '@danvan/domain/kernel';

/**
 * What there is to do, the most pressing first. UPCOMING: the period is still running; MISSED: it closed before the
 * report was handed in.
 */
export const WORK_GROUPS = ['SENT_BACK', 'OVERDUE', 'DUE', 'UPCOMING', 'WAITING', 'MISSED', 'DONE'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

export type Work = {
  readonly state: SchemaType<'ReportState'>;
  readonly dueOn: Day;
  readonly period: { readonly state: SchemaType<'PeriodState'>; readonly endsOn: Day };
  readonly route: readonly { readonly decidedAt: string | null }[];
};

/** To which group a report of one's own belongs on a day. */
export const workGroupOf = (report: Work, today: Day): WorkGroup => {
  switch (report.state) {
    case 'SENT_BACK':
      return 'SENT_BACK';
    case 'DRAFT':
      if (report.period.state === 'CLOSED') return 'MISSED';
      if (report.dueOn < today) return 'OVERDUE';
      return report.period.endsOn >= today ? 'UPCOMING' : 'DUE';
    case 'AMENDING':
      return report.dueOn < today ? 'OVERDUE' : 'DUE';
    case 'SUBMITTED':
    case 'RESUBMITTED':
      return 'WAITING';
    case 'APPROVED':
      return report.route.some((step) => step.decidedAt === null) ? 'WAITING' : 'DONE';
    case 'CLOSED':
      return 'DONE';
  }
};

export type GroupedWork<R> = readonly { readonly group: WorkGroup; readonly reports: readonly R[] }[];

/** Reports under what is to be done with them; open work by its deadline, finished work the newest first. */
export const groupMyWork = <R extends Work>(reports: readonly R[], today: Day): GroupedWork<R> =>
  WORK_GROUPS.map((group) => {
    const direction = group === 'DONE' || group === 'MISSED' ? -1 : 1;
    const own = reports.filter((report) => workGroupOf(report, today) === group);
    return { group, reports: own.sort((a, b) => direction * compareDays(a.dueOn, b.dueOn)) };
  }).filter(({ reports: own }) => own.length > 0);

/** How many reports wait for the unit itself to do something. */
export const countToDo = (reports: readonly Work[], today: Day): number =>
  reports.filter((report) => ['SENT_BACK', 'OVERDUE', 'DUE'].includes(workGroupOf(report, today))).length;

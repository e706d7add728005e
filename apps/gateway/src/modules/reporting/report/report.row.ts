import type { BulkTable } from '../../../database/insert-many.ts';

export type ReportRow = {
  id: string;
  unit_id: string;
  period_id: string;
  state: string;
  version: number;
  revision: number;
  due_on: string;
  step: number;
  /** A moment: a text when written, a Date when read. */
  submitted_at: string | Date | null;
  submitted_by: string | null;
  submitted_by_name: string | null;
  sent_back_reason: string | null;
  amended_from: string | null;
  /** The unit whose decision it waits for. */
  waits_for: string | null;
  is_demonstration: boolean;
};
export type ReportStepRow = {
  report_id: string;
  position: number;
  unit_id: string;
  decided_at: string | Date | null;
  decided_by: string | null;
  decided_by_name: string | null;
};
export type ReportEventRow = {
  report_id: string;
  position: number;
  at: string | Date;
  act: string;
  state: string;
  by_id: string;
  by_name: string;
  unit_id: string;
  reason: string | null;
};

export const REPORT: BulkTable<ReportRow> = {
  table: 'report',
  columns: {
    id: 'text',
    unit_id: 'text',
    period_id: 'text',
    state: 'text',
    version: 'integer',
    revision: 'integer',
    due_on: 'date',
    step: 'integer',
    submitted_at: 'timestamptz',
    submitted_by: 'text',
    submitted_by_name: 'text',
    sent_back_reason: 'text',
    amended_from: 'text',
    waits_for: 'text',
    is_demonstration: 'boolean',
  },
};
export const REPORT_STEP: BulkTable<ReportStepRow> = {
  table: 'report_step',
  columns: {
    report_id: 'text',
    position: 'integer',
    unit_id: 'text',
    decided_at: 'timestamptz',
    decided_by: 'text',
    decided_by_name: 'text',
  },
};
export const REPORT_EVENT: BulkTable<ReportEventRow> = {
  table: 'report_event',
  columns: {
    report_id: 'text',
    position: 'integer',
    at: 'timestamptz',
    act: 'text',
    state: 'text',
    by_id: 'text',
    by_name: 'text',
    unit_id: 'text',
    reason: 'text',
  },
};

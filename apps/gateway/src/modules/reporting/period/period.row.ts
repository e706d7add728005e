import type { BulkTable } from '../../../database/insert-many.ts';

export type ReportingPeriodRow = {
  id: string;
  form_code: string;
  form_version: number;
  tree: string;
  period_key: string;
  every: string;
  year: number;
  ordinal: number;
  label_vi: string;
  label_en: string;
  starts_on: string;
  ends_on: string;
  cut_off: string;
  state: string;
  is_demonstration: boolean;
};
export type PeriodDeadlineRow = { period_id: string; level: string; on_day: string };

export const REPORTING_PERIOD: BulkTable<ReportingPeriodRow> = {
  table: 'reporting_period',
  columns: {
    id: 'text',
    form_code: 'text',
    form_version: 'integer',
    tree: 'text',
    period_key: 'text',
    every: 'text',
    year: 'integer',
    ordinal: 'integer',
    label_vi: 'text',
    label_en: 'text',
    starts_on: 'date',
    ends_on: 'date',
    cut_off: 'date',
    state: 'text',
    is_demonstration: 'boolean',
  },
};
export const PERIOD_DEADLINE: BulkTable<PeriodDeadlineRow> = {
  table: 'period_deadline',
  columns: { period_id: 'text', level: 'text', on_day: 'date' },
};

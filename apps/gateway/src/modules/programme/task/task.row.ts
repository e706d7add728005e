import type { BulkTable } from '../../../database/insert-many.ts';

export type TaskRow = {
  id: string;
  plan_id: string | null;
  theme: string | null;
  arises_from_id: string | null;
  lead_id: string;
  product: string | null;
  target_indicator: string | null;
  target_value: string | null;
  target_text: string | null;
  starts_on: string | null;
  deadline: string;
  state: string;
  assigned_on: string;
  result: string | null;
  finished_on: string | null;
  delay_cause: string | null;
  delay_words: string | null;
  delay_is_confirmed: boolean | null;
  failed_checks: number;
};
export type TaskUnitRow = { task_id: string; position: number; unit_id: string };
export type TaskEventRow = {
  task_id: string;
  position: number;
  act: string;
  unit_id: string;
  on_day: string;
  percent: number | null;
  words: string | null;
};

export const TASK: BulkTable<TaskRow> = {
  table: 'task',
  columns: {
    id: 'text',
    plan_id: 'text',
    theme: 'text',
    arises_from_id: 'text',
    lead_id: 'text',
    product: 'text',
    target_indicator: 'text',
    target_value: 'numeric',
    target_text: 'text',
    starts_on: 'date',
    deadline: 'date',
    state: 'text',
    assigned_on: 'date',
    result: 'text',
    finished_on: 'date',
    delay_cause: 'text',
    delay_words: 'text',
    delay_is_confirmed: 'boolean',
    failed_checks: 'integer',
  },
};
export const TASK_UNIT: BulkTable<TaskUnitRow> = {
  table: 'task_unit',
  columns: { task_id: 'text', position: 'integer', unit_id: 'text' },
};
export const TASK_EVENT: BulkTable<TaskEventRow> = {
  table: 'task_event',
  columns: {
    task_id: 'text',
    position: 'integer',
    act: 'text',
    unit_id: 'text',
    on_day: 'date',
    percent: 'integer',
    words: 'text',
  },
};

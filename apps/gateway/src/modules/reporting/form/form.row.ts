import type { BulkTable } from '../../../database/insert-many.ts';

/** A version of a form. `definition` is the domain's form as JSON (decimals as texts); it is never changed. */
export type ReportFormRow = {
  code: string;
  version: number;
  name_vi: string;
  name_en: string;
  tree: string;
  level: string;
  definition: object;
  is_demonstration: boolean;
};
export type FormAssignmentRow = {
  form_code: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
};

export const REPORT_FORM: BulkTable<ReportFormRow> = {
  table: 'report_form',
  columns: {
    code: 'text',
    version: 'integer',
    name_vi: 'text',
    name_en: 'text',
    tree: 'text',
    level: 'text',
    definition: 'jsonb',
    is_demonstration: 'boolean',
  },
};
export const FORM_ASSIGNMENT: BulkTable<FormAssignmentRow> = {
  table: 'form_assignment',
  columns: { form_code: 'text', unit_id: 'text', valid_from: 'date', valid_to: 'date' },
};

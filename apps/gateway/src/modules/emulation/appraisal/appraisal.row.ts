import type { BulkTable } from '../../../database/insert-many.ts';

export type ModelAppraisalRow = {
  id: string;
  model_id: string;
  unit_id: string;
  on_day: string;
  set_code: string;
  set_version: number;
  rules_hash: string;
  /** The canonical text of the sheet. */
  inputs: string;
  inputs_hash: string;
  reasons: Readonly<Record<string, string>>;
  total: string;
  class: string;
  /** A moment: a text when written, a Date when read. */
  at: string | Date;
};

export const MODEL_APPRAISAL: BulkTable<ModelAppraisalRow> = {
  table: 'model_appraisal',
  columns: {
    id: 'text',
    model_id: 'text',
    unit_id: 'text',
    on_day: 'date',
    set_code: 'text',
    set_version: 'integer',
    rules_hash: 'text',
    inputs: 'text',
    inputs_hash: 'text',
    reasons: 'jsonb',
    total: 'numeric',
    class: 'text',
    at: 'timestamptz',
  },
};

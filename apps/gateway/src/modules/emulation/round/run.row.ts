import type { BulkTable } from '../../../database/insert-many.ts';

export type ScoringRunRow = {
  id: string;
  round_id: string;
  number: number;
  pass: string;
  rules_hash: string;
  inputs_hash: string;
  inputs: string;
  reason: string | null;
  corrects_id: string | null;
  at: string | Date;
  by_name: string;
};
export type RunResultRow = {
  run_id: string;
  sheet_id: string;
  subject: string;
  group_id: string;
  result: object;
};

export const SCORING_RUN: BulkTable<ScoringRunRow> = {
  table: 'scoring_run',
  columns: {
    id: 'text',
    round_id: 'text',
    number: 'integer',
    pass: 'text',
    rules_hash: 'text',
    inputs_hash: 'text',
    inputs: 'text',
    reason: 'text',
    corrects_id: 'text',
    at: 'timestamptz',
    by_name: 'text',
  },
};
export const RUN_RESULT: BulkTable<RunResultRow> = {
  table: 'run_result',
  columns: { run_id: 'text', sheet_id: 'text', subject: 'text', group_id: 'text', result: 'jsonb' },
};

import type { BulkTable } from '../database/insert-many.ts';

export type JobRow = {
  id: string;
  kind: string;
  subject_id: string;
  content: object | null;
  state: string;
  done: number;
  total: number;
  error: object | null;
  actor: object;
  unit_id: string;
  created_at: string | Date;
  started_at: string | Date | null;
  finished_at: string | Date | null;
};

export const JOB: BulkTable<JobRow> = {
  table: 'job',
  columns: {
    id: 'text',
    kind: 'text',
    subject_id: 'text',
    content: 'jsonb',
    state: 'text',
    done: 'integer',
    total: 'integer',
    error: 'jsonb',
    actor: 'jsonb',
    unit_id: 'text',
    created_at: 'timestamptz',
    started_at: 'timestamptz',
    finished_at: 'timestamptz',
  },
};

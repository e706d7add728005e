import type { BulkTable } from '../../../database/insert-many.ts';

export type FrozenRulesRow = { hash: string; content: string };
export type ScoringRoundRow = {
  id: string;
  state: string;
  set_code: string;
  set_version: number;
  rules_hash: string | null;
  first_day: string;
  last_day: string;
  deadlines: object;
  subject: string;
  entrants: object;
  cancel_reason: string | null;
  busy_job: string | null;
  published_run: string | null;
  published_at: string | Date | null;
};

export const FROZEN_RULES: BulkTable<FrozenRulesRow> = {
  table: 'frozen_rules',
  columns: { hash: 'text', content: 'text' },
};
export const SCORING_ROUND: BulkTable<ScoringRoundRow> = {
  table: 'scoring_round',
  columns: {
    id: 'text',
    state: 'text',
    set_code: 'text',
    set_version: 'integer',
    rules_hash: 'text',
    first_day: 'date',
    last_day: 'date',
    deadlines: 'jsonb',
    subject: 'text',
    entrants: 'jsonb',
    cancel_reason: 'text',
    busy_job: 'text',
    published_run: 'text',
    published_at: 'timestamptz',
  },
};

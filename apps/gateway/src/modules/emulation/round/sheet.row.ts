import type { BulkTable } from '../../../database/insert-many.ts';

export type ScoreSheetRow = {
  id: string;
  round_id: string;
  subject: string;
  unit_id: string;
  group_id: string;
  group_name: string;
  state: string;
  version: number;
  was_submitted: boolean;
  submitted_at: string | Date | null;
  submitted_by: string | null;
  send_back_reason: string | null;
  prefill: object;
};
export type ScoreEntryRow = {
  sheet_id: string;
  stage: string;
  key: string;
  state: string;
  input_values: object;
  set_points: string | null;
  reason: string | null;
  at: string | Date;
  by_name: string;
};
export type ScoreChangeRow = {
  id: string;
  sheet_id: string;
  stage: string;
  key: string;
  before: object;
  after: object;
  reason: string;
  at: string | Date;
  by_name: string;
  unit_id: string | null;
};
export type ScoreExplanationRow = {
  sheet_id: string;
  key: string;
  words: string;
  at: string | Date;
  by_name: string;
};
export type PeerReviewRow = {
  sheet_id: string;
  reviewer_id: string;
  version: number;
  submitted_at: string | Date | null;
};
export type PeerScoreRow = {
  sheet_id: string;
  reviewer_id: string;
  key: string;
  points: string | null;
  comment: string | null;
};

export const SCORE_SHEET: BulkTable<ScoreSheetRow> = {
  table: 'score_sheet',
  columns: {
    id: 'text',
    round_id: 'text',
    subject: 'text',
    unit_id: 'text',
    group_id: 'text',
    group_name: 'text',
    state: 'text',
    version: 'integer',
    was_submitted: 'boolean',
    submitted_at: 'timestamptz',
    submitted_by: 'text',
    send_back_reason: 'text',
    prefill: 'jsonb',
  },
};
export const SCORE_ENTRY: BulkTable<ScoreEntryRow> = {
  table: 'score_entry',
  columns: {
    sheet_id: 'text',
    stage: 'text',
    key: 'text',
    state: 'text',
    input_values: 'jsonb',
    set_points: 'numeric',
    reason: 'text',
    at: 'timestamptz',
    by_name: 'text',
  },
};
export const SCORE_CHANGE: BulkTable<ScoreChangeRow> = {
  table: 'score_change',
  columns: {
    id: 'text',
    sheet_id: 'text',
    stage: 'text',
    key: 'text',
    before: 'jsonb',
    after: 'jsonb',
    reason: 'text',
    at: 'timestamptz',
    by_name: 'text',
    unit_id: 'text',
  },
};
export const SCORE_EXPLANATION: BulkTable<ScoreExplanationRow> = {
  table: 'score_explanation',
  columns: { sheet_id: 'text', key: 'text', words: 'text', at: 'timestamptz', by_name: 'text' },
};
export const PEER_REVIEW: BulkTable<PeerReviewRow> = {
  table: 'peer_review',
  columns: { sheet_id: 'text', reviewer_id: 'text', version: 'integer', submitted_at: 'timestamptz' },
};
export const PEER_SCORE: BulkTable<PeerScoreRow> = {
  table: 'peer_score',
  columns: { sheet_id: 'text', reviewer_id: 'text', key: 'text', points: 'numeric', comment: 'text' },
};

import type { BulkTable } from '../../../database/insert-many.ts';

export type CommendationRow = {
  id: string;
  form_code: string;
  year: number;
  issuer_id: string;
  run_id: string | null;
  occasion: string | null;
  story: string | null;
  over_quota_reason: string | null;
  state: string;
  submitted_on: string | null;
  submitted_by: string | null;
  returned_on: string | null;
  return_reason: string | null;
  decided_on: string | null;
  decision_document_id: string | null;
  decision_citation: string | null;
  decision_over_quota_reason: string | null;
  presented_on: string | null;
  presenter_id: string | null;
  presented_at: string | null;
  withdrawn_on: string | null;
  withdraw_reason: string | null;
};

/** What the run said of a candidate, as it was when the proposal was written; its total as a plain decimal. */
export type StandingJson = {
  clusterName: string;
  total: string | null;
  class: { code: string; name: { vi: string; en: string }; place: number } | null;
  rank: number | null;
  isRankShared: boolean;
  mayHaveTitle: boolean;
  isRecognised: boolean | null;
};

export type CandidateRow = {
  commendation_id: string;
  position: number;
  unit_id: string;
  kind: string;
  people: number;
  note: string | null;
  cluster_id: string | null;
  standing: StandingJson | null;
  granted: number | null;
  outcome_reason: string | null;
};

export type CancellationRow = {
  commendation_id: string;
  unit_id: string;
  kind: string;
  position: number;
  on_day: string;
  people: number;
  reason: string;
  document_id: string | null;
  citation: string | null;
};

export const COMMENDATION: BulkTable<CommendationRow> = {
  table: 'commendation',
  columns: {
    id: 'text',
    form_code: 'text',
    year: 'integer',
    issuer_id: 'text',
    run_id: 'text',
    occasion: 'text',
    story: 'text',
    over_quota_reason: 'text',
    state: 'text',
    submitted_on: 'date',
    submitted_by: 'text',
    returned_on: 'date',
    return_reason: 'text',
    decided_on: 'date',
    decision_document_id: 'text',
    decision_citation: 'text',
    decision_over_quota_reason: 'text',
    presented_on: 'date',
    presenter_id: 'text',
    presented_at: 'text',
    withdrawn_on: 'date',
    withdraw_reason: 'text',
  },
};
export const COMMENDATION_CANDIDATE: BulkTable<CandidateRow> = {
  table: 'commendation_candidate',
  columns: {
    commendation_id: 'text',
    position: 'integer',
    unit_id: 'text',
    kind: 'text',
    people: 'integer',
    note: 'text',
    cluster_id: 'text',
    standing: 'jsonb',
    granted: 'integer',
    outcome_reason: 'text',
  },
};
export const AWARD_CANCELLATION: BulkTable<CancellationRow> = {
  table: 'award_cancellation',
  columns: {
    commendation_id: 'text',
    unit_id: 'text',
    kind: 'text',
    position: 'integer',
    on_day: 'date',
    people: 'integer',
    reason: 'text',
    document_id: 'text',
    citation: 'text',
  },
};

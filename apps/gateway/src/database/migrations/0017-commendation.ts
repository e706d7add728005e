import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms and titles are dated: each code has its versions, one after the other. */
const FORMS = `
CREATE TABLE commendation_form (
  code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  position integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (code, valid_from),
  CONSTRAINT commendation_form_span CHECK (valid_to > valid_from)
);
`;

const COMMENDATIONS = `
CREATE TABLE commendation (
  id text PRIMARY KEY REFERENCES work_record (id),
  form_code text NOT NULL,
  year integer NOT NULL,
  issuer_id text NOT NULL REFERENCES org_unit (id),
  run_id text REFERENCES scoring_run (id),
  occasion text,
  story text,
  over_quota_reason text,
  state text NOT NULL,
  submitted_on date,
  submitted_by text,
  returned_on date,
  return_reason text,
  decided_on date,
  decision_document_id text REFERENCES work_record (id),
  decision_citation text,
  decision_over_quota_reason text,
  presented_on date,
  presenter_id text REFERENCES org_unit (id),
  presented_at text,
  withdrawn_on date,
  withdraw_reason text,
  CONSTRAINT commendation_from CHECK ((run_id IS NULL) = (occasion IS NOT NULL)),
  CONSTRAINT commendation_decided CHECK ((state IN ('DECIDED', 'PRESENTED')) = (decided_on IS NOT NULL)),
  CONSTRAINT commendation_basis CHECK (decided_on IS NULL
    OR decision_document_id IS NOT NULL OR decision_citation IS NOT NULL),
  CONSTRAINT commendation_presented CHECK ((state = 'PRESENTED') = (presented_on IS NOT NULL)
    AND (presented_on IS NULL) = (presenter_id IS NULL) AND presented_on >= decided_on),
  CONSTRAINT commendation_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)
    AND (withdrawn_on IS NULL) = (withdraw_reason IS NULL)),
  CONSTRAINT commendation_returned CHECK ((returned_on IS NULL) = (return_reason IS NULL))
);
CREATE INDEX commendation_year ON commendation (year, form_code);
CREATE INDEX commendation_run ON commendation (run_id);
CREATE INDEX commendation_issuer ON commendation (issuer_id);

CREATE TABLE commendation_candidate (
  commendation_id text NOT NULL REFERENCES commendation (id) ON DELETE CASCADE,
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  kind text NOT NULL,
  people integer NOT NULL,
  note text,
  cluster_id text,
  standing jsonb,
  granted integer,
  outcome_reason text,
  PRIMARY KEY (commendation_id, unit_id, kind),
  CONSTRAINT commendation_candidate_people CHECK (people >= 1 AND (kind <> 'COLLECTIVE' OR people = 1)),
  CONSTRAINT commendation_candidate_granted CHECK (granted BETWEEN 0 AND people),
  CONSTRAINT commendation_candidate_cluster CHECK ((cluster_id IS NULL) = (standing IS NULL))
);
CREATE INDEX commendation_candidate_unit ON commendation_candidate (unit_id);

CREATE TABLE award_cancellation (
  commendation_id text NOT NULL,
  unit_id text NOT NULL,
  kind text NOT NULL,
  position integer NOT NULL,
  on_day date NOT NULL,
  people integer NOT NULL,
  reason text NOT NULL,
  document_id text REFERENCES work_record (id),
  citation text,
  PRIMARY KEY (commendation_id, unit_id, kind, position),
  FOREIGN KEY (commendation_id, unit_id, kind)
    REFERENCES commendation_candidate (commendation_id, unit_id, kind) ON DELETE CASCADE,
  CONSTRAINT award_cancellation_people CHECK (people >= 1),
  CONSTRAINT award_cancellation_basis CHECK (document_id IS NOT NULL OR citation IS NOT NULL)
);
`;

/** Commendation: forms and titles by day, proposals with their candidates, what became of them, what was cancelled. */
export class Commendations1763700000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [FORMS, COMMENDATIONS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

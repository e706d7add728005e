import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROUNDS = `
CREATE TABLE frozen_rules (
  hash text PRIMARY KEY,
  content text NOT NULL,
  CONSTRAINT frozen_rules_hash CHECK (hash ~ '^[0-9a-f]{64}$')
);

CREATE TABLE scoring_round (
  id text PRIMARY KEY REFERENCES work_record (id),
  state text NOT NULL,
  set_code text NOT NULL,
  set_version integer NOT NULL,
  rules_hash text REFERENCES frozen_rules (hash),
  first_day date NOT NULL,
  last_day date NOT NULL,
  deadlines jsonb NOT NULL,
  subject text NOT NULL,
  entrants jsonb NOT NULL,
  cancel_reason text,
  busy_job text,
  published_run text,
  published_at timestamptz,
  CONSTRAINT scoring_round_span CHECK (first_day <= last_day),
  CONSTRAINT scoring_round_cancelled CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  CONSTRAINT scoring_round_frozen CHECK (state IN ('DRAFT', 'CANCELLED') OR rules_hash IS NOT NULL),
  CONSTRAINT scoring_round_published CHECK ((state = 'PUBLISHED') = (published_run IS NOT NULL))
);
CREATE INDEX scoring_round_set ON scoring_round (set_code, set_version);
`;

const SHEETS = `
CREATE TABLE score_sheet (
  id text PRIMARY KEY,
  round_id text NOT NULL REFERENCES scoring_round (id),
  subject text NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  group_id text NOT NULL,
  group_name text NOT NULL,
  state text NOT NULL,
  version integer NOT NULL,
  was_submitted boolean NOT NULL,
  submitted_at timestamptz,
  submitted_by text,
  send_back_reason text,
  prefill jsonb NOT NULL,
  CONSTRAINT score_sheet_once UNIQUE (round_id, subject),
  CONSTRAINT score_sheet_version CHECK (version >= 1)
);
CREATE INDEX score_sheet_group ON score_sheet (round_id, group_id);
CREATE INDEX score_sheet_unit ON score_sheet (unit_id);

CREATE TABLE score_entry (
  sheet_id text NOT NULL REFERENCES score_sheet (id),
  stage text NOT NULL,
  key text NOT NULL,
  state text NOT NULL,
  input_values jsonb NOT NULL,
  set_points numeric,
  reason text,
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (sheet_id, stage, key),
  CONSTRAINT score_entry_points CHECK (set_points IS NULL OR stage <> 'SELF')
);

CREATE TABLE score_change (
  id text PRIMARY KEY,
  sheet_id text NOT NULL REFERENCES score_sheet (id),
  stage text NOT NULL,
  key text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  unit_id text REFERENCES org_unit (id)
);
CREATE INDEX score_change_sheet ON score_change (sheet_id, at, id);

CREATE TABLE score_explanation (
  sheet_id text NOT NULL REFERENCES score_sheet (id),
  key text NOT NULL,
  words text NOT NULL,
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (sheet_id, key)
);

CREATE TABLE peer_review (
  sheet_id text NOT NULL REFERENCES score_sheet (id),
  reviewer_id text NOT NULL REFERENCES org_unit (id),
  version integer NOT NULL,
  submitted_at timestamptz,
  PRIMARY KEY (sheet_id, reviewer_id)
);

CREATE TABLE peer_score (
  sheet_id text NOT NULL,
  reviewer_id text NOT NULL,
  key text NOT NULL,
  points numeric,
  comment text,
  PRIMARY KEY (sheet_id, reviewer_id, key),
  FOREIGN KEY (sheet_id, reviewer_id) REFERENCES peer_review (sheet_id, reviewer_id)
);
`;

const RUNS = `
CREATE TABLE scoring_run (
  id text PRIMARY KEY,
  round_id text NOT NULL REFERENCES scoring_round (id),
  number integer NOT NULL,
  pass text NOT NULL,
  rules_hash text NOT NULL REFERENCES frozen_rules (hash),
  inputs_hash text NOT NULL,
  inputs text NOT NULL,
  reason text,
  corrects_id text REFERENCES scoring_run (id),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  CONSTRAINT scoring_run_once UNIQUE (round_id, number),
  CONSTRAINT scoring_run_inputs_hash CHECK (inputs_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT scoring_run_correction CHECK (corrects_id IS NULL OR reason IS NOT NULL)
);

CREATE TABLE run_result (
  run_id text NOT NULL REFERENCES scoring_run (id),
  sheet_id text NOT NULL REFERENCES score_sheet (id),
  subject text NOT NULL,
  group_id text NOT NULL,
  result jsonb NOT NULL,
  PRIMARY KEY (run_id, subject)
);
CREATE INDEX run_result_sheet ON run_result (sheet_id);
CREATE INDEX run_result_group ON run_result (run_id, group_id);
ALTER TABLE scoring_round ADD FOREIGN KEY (published_run) REFERENCES scoring_run (id);
`;

/** Not even the service itself changes what a run said. */
const IMMUTABLE = `
CREATE TRIGGER frozen_rules_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_rules
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scoring_run_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON scoring_run
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_result_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON run_result
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const JOBS = `
CREATE TABLE job (
  id text PRIMARY KEY,
  kind text NOT NULL,
  subject_id text NOT NULL REFERENCES work_record (id),
  content jsonb NOT NULL,
  state text NOT NULL,
  done integer NOT NULL,
  total integer NOT NULL,
  error jsonb,
  actor jsonb NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT job_progress CHECK (0 <= done AND done <= total),
  CONSTRAINT job_finished CHECK ((state IN ('DONE', 'FAILED')) = (finished_at IS NOT NULL))
);
CREATE INDEX job_subject ON job (subject_id, created_at);
CREATE INDEX job_unfinished ON job (created_at) WHERE finished_at IS NULL;
`;

/** Rounds, their sheets and runs, and the jobs that open and finalise them (docs/adr/0014-rounds-runs-jobs.md). */
export class ScoringRounds1763700000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ROUNDS, SHEETS, RUNS, IMMUTABLE, JOBS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

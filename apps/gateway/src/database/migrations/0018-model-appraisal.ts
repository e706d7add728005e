import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPRAISALS = `
CREATE TABLE model_appraisal (
  id text PRIMARY KEY,
  model_id text NOT NULL REFERENCES work_record (id),
  unit_id text NOT NULL REFERENCES org_unit (id),
  on_day date NOT NULL,
  set_code text NOT NULL,
  set_version integer NOT NULL,
  rules_hash text NOT NULL,
  inputs text NOT NULL,
  inputs_hash text NOT NULL,
  reasons jsonb NOT NULL,
  total numeric NOT NULL,
  class text NOT NULL,
  at timestamptz NOT NULL,
  FOREIGN KEY (set_code, set_version) REFERENCES criteria_set (code, version),
  CONSTRAINT model_appraisal_hashes CHECK (rules_hash ~ '^[0-9a-f]{64}$' AND inputs_hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX model_appraisal_model ON model_appraisal (model_id, on_day, at);
CREATE TRIGGER model_appraisal_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON model_appraisal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** What was judged of models, by which rules and from which inputs; a new judgement stands beside the old. */
export class ModelAppraisals1763700000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPRAISALS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One draft of a code at a time; of what is published no two versions are valid on one day. */
const CRITERIA_SETS = `
CREATE TABLE criteria_set (
  id text PRIMARY KEY REFERENCES work_record (id),
  code text NOT NULL,
  version integer NOT NULL,
  state text NOT NULL,
  subject text NOT NULL,
  outcome text NOT NULL,
  valid_from date,
  valid_to date,
  content jsonb NOT NULL,
  published_on date,
  rules_hash text,
  UNIQUE (code, version),
  CONSTRAINT criteria_set_version CHECK (version >= 1),
  CONSTRAINT criteria_set_published CHECK ((state = 'DRAFT') = (published_on IS NULL)
    AND (state = 'DRAFT') = (rules_hash IS NULL) AND (state = 'DRAFT' OR valid_from IS NOT NULL)),
  CONSTRAINT criteria_set_ended CHECK (state = 'DRAFT' OR (state = 'ENDED') = (valid_to IS NOT NULL)),
  CONSTRAINT criteria_set_span CHECK (valid_to > valid_from),
  CONSTRAINT criteria_set_one_on_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
    WHERE (state <> 'DRAFT')
);
CREATE UNIQUE INDEX criteria_set_one_draft ON criteria_set (code) WHERE state = 'DRAFT';
`;

/** The second wall behind the acts: what is published only ever gets an end, or an earlier one. */
const FROZEN = `
CREATE FUNCTION criteria_set_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'DRAFT' THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A published criteria set is never deleted.';
  END IF;
  IF NEW.state = 'DRAFT' OR (NEW.id, NEW.code, NEW.version, NEW.subject, NEW.outcome, NEW.valid_from, NEW.content,
      NEW.published_on, NEW.rules_hash) IS DISTINCT FROM (OLD.id, OLD.code, OLD.version, OLD.subject, OLD.outcome,
      OLD.valid_from, OLD.content, OLD.published_on, OLD.rules_hash)
    OR (OLD.valid_to IS NOT NULL AND (NEW.valid_to IS NULL OR NEW.valid_to > OLD.valid_to)) THEN
    RAISE EXCEPTION 'A published criteria set is never changed.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER criteria_set_frozen BEFORE UPDATE OR DELETE ON criteria_set
  FOR EACH ROW EXECUTE FUNCTION criteria_set_is_frozen();
`;

/** Versions of criteria sets; what is published cannot be changed (docs/adr/0017-criteria-sets-as-data.md). */
export class CriteriaSets1763700000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CRITERIA_SETS, FROZEN]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLANS = `
CREATE TABLE annual_plan (
  id text PRIMARY KEY REFERENCES work_record (id),
  unit_id text NOT NULL REFERENCES org_unit (id),
  programme_id text NOT NULL REFERENCES work_record (id),
  year integer NOT NULL,
  state text NOT NULL,
  motto text,
  themes text[] NOT NULL,
  adapts_id text REFERENCES work_record (id),
  document_id text REFERENCES work_record (id),
  partner_ids text[] NOT NULL,
  CONSTRAINT annual_plan_not_itself CHECK (adapts_id <> id)
);
CREATE UNIQUE INDEX annual_plan_once ON annual_plan (programme_id, unit_id, year) WHERE state <> 'WITHDRAWN';
CREATE INDEX annual_plan_unit ON annual_plan (unit_id, year);
CREATE INDEX annual_plan_adapts ON annual_plan (adapts_id);
`;

const TASKS = `
CREATE TABLE task (
  id text PRIMARY KEY REFERENCES work_record (id),
  plan_id text REFERENCES work_record (id),
  theme text,
  arises_from_id text REFERENCES work_record (id),
  lead_id text NOT NULL REFERENCES org_unit (id),
  product text,
  target_indicator text,
  target_value numeric,
  target_text text,
  starts_on date,
  deadline date NOT NULL,
  state text NOT NULL,
  assigned_on date NOT NULL,
  result text,
  finished_on date,
  delay_cause text,
  delay_words text,
  delay_is_confirmed boolean,
  failed_checks integer NOT NULL,
  CONSTRAINT task_ends_after_start CHECK (deadline >= starts_on),
  CONSTRAINT task_one_target CHECK ((target_indicator IS NULL) = (target_value IS NULL)
    AND (target_indicator IS NULL OR target_text IS NULL)),
  CONSTRAINT task_delay CHECK ((delay_cause IS NULL) = (delay_words IS NULL)
    AND (delay_cause IS NULL) = (delay_is_confirmed IS NULL))
);
CREATE INDEX task_lead ON task (lead_id, deadline);
CREATE INDEX task_deadline ON task (deadline);
CREATE INDEX task_plan ON task (plan_id);
CREATE INDEX task_arises_from ON task (arises_from_id);

CREATE TABLE task_unit (
  task_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  PRIMARY KEY (task_id, unit_id)
);
CREATE INDEX task_unit_unit ON task_unit (unit_id);

CREATE TABLE task_event (
  task_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  act text NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  on_day date NOT NULL,
  percent integer,
  words text,
  PRIMARY KEY (task_id, position)
);
`;

/** Yearly plans, and tasks with who does them and what was reported of them. */
export class Tasks1763700000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [PLANS, TASKS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINITIONS = `
CREATE TABLE indicator (
  code text PRIMARY KEY,
  position integer NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  unit_vi text NOT NULL,
  unit_en text NOT NULL,
  kind text NOT NULL,
  over_units text NOT NULL,
  over_time text NOT NULL,
  decimals integer NOT NULL,
  minimum numeric,
  maximum numeric,
  paired_with text,
  guidance_vi text,
  guidance_en text
);

CREATE TABLE report_form (
  code text NOT NULL,
  version integer NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  tree text NOT NULL,
  level text NOT NULL,
  definition jsonb NOT NULL,
  is_demonstration boolean NOT NULL,
  PRIMARY KEY (code, version)
);

CREATE TABLE form_assignment (
  form_code text NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (form_code, unit_id, valid_from),
  CONSTRAINT form_assignment_span CHECK (valid_to IS NULL OR valid_from < valid_to),
  CONSTRAINT form_assignment_once
    EXCLUDE USING gist (form_code WITH =, unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE reporting_period (
  id text PRIMARY KEY,
  form_code text NOT NULL,
  form_version integer NOT NULL,
  tree text NOT NULL,
  period_key text NOT NULL,
  every text NOT NULL,
  year integer NOT NULL,
  ordinal integer NOT NULL,
  label_vi text NOT NULL,
  label_en text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  cut_off date NOT NULL,
  state text NOT NULL,
  is_demonstration boolean NOT NULL,
  CONSTRAINT reporting_period_form FOREIGN KEY (form_code, form_version) REFERENCES report_form (code, version),
  CONSTRAINT reporting_period_once UNIQUE (form_code, starts_on, ends_on),
  CONSTRAINT reporting_period_span CHECK (starts_on <= ends_on)
);
CREATE TABLE period_deadline (
  period_id text NOT NULL REFERENCES reporting_period (id),
  level text NOT NULL,
  on_day date NOT NULL,
  PRIMARY KEY (period_id, level)
);
`;

const REPORTS = `
CREATE TABLE report (
  id text PRIMARY KEY,
  unit_id text NOT NULL REFERENCES org_unit (id),
  period_id text NOT NULL REFERENCES reporting_period (id),
  state text NOT NULL,
  version integer NOT NULL,
  revision integer NOT NULL,
  due_on date NOT NULL,
  step integer NOT NULL,
  submitted_at timestamptz,
  submitted_by text,
  submitted_by_name text,
  sent_back_reason text,
  amended_from text,
  waits_for text REFERENCES org_unit (id),
  is_demonstration boolean NOT NULL,
  CONSTRAINT report_once UNIQUE (period_id, unit_id),
  CONSTRAINT report_version CHECK (version >= 1)
);
CREATE INDEX report_unit ON report (unit_id);
CREATE INDEX report_waits ON report (waits_for) WHERE waits_for IS NOT NULL;

CREATE TABLE report_step (
  report_id text NOT NULL REFERENCES report (id),
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  decided_at timestamptz,
  decided_by text,
  decided_by_name text,
  PRIMARY KEY (report_id, position)
);

CREATE TABLE report_event (
  report_id text NOT NULL REFERENCES report (id),
  position integer NOT NULL,
  at timestamptz NOT NULL,
  act text NOT NULL,
  state text NOT NULL,
  by_id text NOT NULL,
  by_name text NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  reason text,
  PRIMARY KEY (report_id, position)
);

CREATE TABLE figure (
  report_id text NOT NULL REFERENCES report (id),
  indicator_code text NOT NULL REFERENCES indicator (code),
  state text NOT NULL,
  value numeric,
  qualifier text NOT NULL,
  numerator numeric,
  denominator numeric,
  note text,
  PRIMARY KEY (report_id, indicator_code)
);
`;

const ROLLUP = `
CREATE TABLE counted_figure (
  period_id text NOT NULL REFERENCES reporting_period (id),
  indicator_code text NOT NULL REFERENCES indicator (code),
  unit_id text NOT NULL REFERENCES org_unit (id),
  state text NOT NULL,
  value numeric,
  qualifier text NOT NULL,
  numerator numeric,
  denominator numeric,
  is_provisional boolean NOT NULL,
  counted_at timestamptz NOT NULL,
  PRIMARY KEY (period_id, indicator_code, unit_id)
);
CREATE INDEX counted_figure_unit ON counted_figure (unit_id, period_id);

CREATE TABLE rollup_cell (
  period_id text NOT NULL REFERENCES reporting_period (id),
  indicator_code text NOT NULL REFERENCES indicator (code),
  unit_id text NOT NULL REFERENCES org_unit (id),
  total numeric NOT NULL,
  numerator numeric NOT NULL,
  denominator numeric NOT NULL,
  contributions integer NOT NULL,
  parted integer NOT NULL,
  yes integer NOT NULL,
  over integer NOT NULL,
  at_least integer NOT NULL,
  nearly integer NOT NULL,
  approximately integer NOT NULL,
  provisional integer NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (period_id, indicator_code, unit_id)
);
`;

/** Indicators, forms, periods, reports with their route and history, and the roll-up (docs/adr/0002-roll-up.md). */
export class Reporting1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DEFINITIONS, REPORTS, ROLLUP]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

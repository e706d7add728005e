import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTIVITIES = `
CREATE TABLE activity (
  id text PRIMARY KEY REFERENCES work_record (id),
  kind text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  place text,
  description text,
  commendation_form text,
  CONSTRAINT activity_days CHECK (first_day <= last_day),
  CONSTRAINT activity_commendation CHECK ((kind = 'COMMENDATION') = (commendation_form IS NOT NULL))
);
CREATE INDEX activity_days ON activity (first_day, last_day);

CREATE TABLE activity_count (
  activity_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  measure text NOT NULL,
  value numeric NOT NULL,
  qualifier text NOT NULL,
  what text,
  PRIMARY KEY (activity_id, position),
  CONSTRAINT activity_count_whole CHECK (value >= 0 AND value = trunc(value))
);

CREATE TABLE activity_unit (
  activity_id text NOT NULL REFERENCES work_record (id),
  unit_id text NOT NULL REFERENCES org_unit (id),
  role text NOT NULL,
  PRIMARY KEY (activity_id, role, unit_id)
);
CREATE INDEX activity_unit_unit ON activity_unit (unit_id);
`;

const STATEMENTS = `
CREATE TABLE statement (
  id text PRIMARY KEY REFERENCES work_record (id),
  kind text NOT NULL,
  nature text,
  text text NOT NULL,
  position integer,
  first_day date NOT NULL,
  last_day date NOT NULL,
  occasion_id text REFERENCES work_record (id),
  CONSTRAINT statement_days CHECK (first_day <= last_day),
  CONSTRAINT statement_nature CHECK ((kind = 'CAUSE') = (nature IS NOT NULL)),
  CONSTRAINT statement_position CHECK (position > 0)
);
CREATE INDEX statement_days ON statement (first_day, last_day);
CREATE INDEX statement_occasion ON statement (occasion_id);

CREATE TABLE statement_explains (
  cause_id text NOT NULL REFERENCES work_record (id),
  limitation_id text NOT NULL REFERENCES work_record (id),
  PRIMARY KEY (cause_id, limitation_id),
  CONSTRAINT statement_explains_another CHECK (cause_id <> limitation_id)
);
CREATE INDEX statement_explains_limitation ON statement_explains (limitation_id);
`;

/** Activities with what was counted of them, and statements that reviews collect. */
export class Statements1763700000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ACTIVITIES, STATEMENTS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

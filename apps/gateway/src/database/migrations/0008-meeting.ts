import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEETINGS = `
CREATE TABLE meeting (
  id text PRIMARY KEY REFERENCES work_record (id),
  kind text NOT NULL,
  state text NOT NULL,
  planned_on date NOT NULL,
  held_on date,
  place text,
  chairs text[] NOT NULL,
  agenda jsonb NOT NULL,
  papers jsonb NOT NULL,
  appraises_from date,
  appraises_to date,
  follows_id text REFERENCES work_record (id),
  minutes text,
  minutes_document_id text REFERENCES work_record (id),
  cancel_reason text,
  CONSTRAINT meeting_appraises CHECK (
    (appraises_from IS NULL) = (appraises_to IS NULL) AND appraises_from <= appraises_to),
  CONSTRAINT meeting_follows CHECK (follows_id <> id),
  CONSTRAINT meeting_held CHECK ((state IN ('HELD', 'CONCLUDED')) = (held_on IS NOT NULL))
);
CREATE INDEX meeting_day ON meeting (COALESCE(held_on, planned_on));
CREATE INDEX meeting_follows_id ON meeting (follows_id);

-- HALL: in the main hall; BRIDGE: at a bridge point. People are counted, never named; null: not counted yet.
CREATE TABLE meeting_seat (
  meeting_id text NOT NULL REFERENCES work_record (id),
  seat text NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  position integer NOT NULL,
  people integer,
  PRIMARY KEY (meeting_id, seat, unit_id),
  CONSTRAINT meeting_seat_people CHECK (people >= 0)
);
CREATE INDEX meeting_seat_unit ON meeting_seat (unit_id);
`;

const CONCLUSIONS = `
CREATE TABLE meeting_conclusion (
  meeting_id text NOT NULL REFERENCES work_record (id),
  number integer NOT NULL,
  text text NOT NULL,
  kind text NOT NULL,
  owner_id text REFERENCES org_unit (id),
  due_on date,
  task_id text REFERENCES work_record (id),
  carries_meeting_id text REFERENCES work_record (id),
  carries_number integer,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_conclusion_task CHECK (task_id IS NULL OR (kind = 'TASK' AND owner_id IS NOT NULL AND due_on IS NOT NULL)),
  CONSTRAINT meeting_conclusion_carries CHECK ((carries_meeting_id IS NULL) = (carries_number IS NULL))
);
CREATE UNIQUE INDEX meeting_conclusion_task_id ON meeting_conclusion (task_id);

-- A meeting says that an earlier conclusion is asked for no more.
CREATE TABLE meeting_closing (
  meeting_id text NOT NULL REFERENCES work_record (id),
  of_meeting_id text NOT NULL REFERENCES work_record (id),
  of_number integer NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (meeting_id, of_meeting_id, of_number)
);
`;

/** Meetings with who is there, what they conclude, and which earlier conclusion they close. */
export class Meetings1763700000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [MEETINGS, CONCLUSIONS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

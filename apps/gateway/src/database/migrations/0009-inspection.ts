import type { MigrationInterface, QueryRunner } from 'typeorm';

const INSPECTIONS = `
CREATE TABLE inspection (
  id text PRIMARY KEY REFERENCES work_record (id),
  state text NOT NULL,
  basis_note text,
  subject text,
  reviewed_from date,
  reviewed_to date,
  starts_on date,
  ends_on date,
  concluded_on date,
  conclusion text,
  CONSTRAINT inspection_concluded CHECK ((state IN ('CONCLUDED', 'CLOSED')) = (concluded_on IS NOT NULL))
);

-- LEAD and COOPERATING send the delegation, INSPECTED receive it.
CREATE TABLE inspection_unit (
  inspection_id text NOT NULL REFERENCES inspection (id),
  unit_id text NOT NULL REFERENCES org_unit (id),
  role text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (inspection_id, unit_id)
);
CREATE UNIQUE INDEX inspection_one_lead ON inspection_unit (inspection_id) WHERE role = 'LEAD';
CREATE INDEX inspection_unit_unit ON inspection_unit (unit_id, role);

CREATE TABLE inspection_basis (
  inspection_id text NOT NULL REFERENCES inspection (id),
  document_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  PRIMARY KEY (inspection_id, document_id)
);
CREATE INDEX inspection_basis_document ON inspection_basis (document_id);

CREATE TABLE working_session (
  id text PRIMARY KEY,
  inspection_id text NOT NULL REFERENCES inspection (id),
  held_on date NOT NULL,
  place text,
  units text[] NOT NULL,
  from_delegation integer,
  from_units integer,
  content text,
  CONSTRAINT working_session_counts CHECK (from_delegation >= 0 AND from_units >= 0)
);
CREATE INDEX working_session_inspection ON working_session (inspection_id);

CREATE TABLE inspection_finding (
  id text PRIMARY KEY,
  inspection_id text NOT NULL REFERENCES inspection (id),
  position integer NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  causes jsonb NOT NULL,
  unit_id text REFERENCES org_unit (id)
);
CREATE INDEX inspection_finding_inspection ON inspection_finding (inspection_id);
`;

const RECOMMENDATIONS = `
CREATE TABLE recommendation (
  id text PRIMARY KEY,
  inspection_id text NOT NULL REFERENCES inspection (id),
  position integer NOT NULL,
  unit_id text NOT NULL,
  text text NOT NULL,
  deadline date,
  state text NOT NULL,
  stance text,
  response text,
  response_plan text,
  promised_for date,
  escalated_to text REFERENCES org_unit (id),
  -- A recommendation goes to a unit that was inspected or to none.
  FOREIGN KEY (inspection_id, unit_id) REFERENCES inspection_unit (inspection_id, unit_id),
  CONSTRAINT recommendation_response CHECK ((stance IS NULL) = (response IS NULL))
);
CREATE INDEX recommendation_inspection ON recommendation (inspection_id);
CREATE INDEX recommendation_due ON recommendation (deadline) WHERE state <> 'CLOSED';

CREATE TABLE recommendation_event (
  recommendation_id text NOT NULL REFERENCES recommendation (id),
  position integer NOT NULL,
  on_day date NOT NULL,
  act text NOT NULL,
  state text NOT NULL,
  by_unit text NOT NULL REFERENCES org_unit (id),
  note text,
  PRIMARY KEY (recommendation_id, position)
);
`;

/** Inspections with their units, sessions and findings, and recommendations that are followed until the last is closed. */
export class Inspections1763700000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [INSPECTIONS, RECOMMENDATIONS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

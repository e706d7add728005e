import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOCUMENTS = `
CREATE TABLE official_document (
  id text PRIMARY KEY REFERENCES work_record (id),
  type text NOT NULL,
  number_text text,
  issued_on date,
  issuing_offices text[] NOT NULL,
  term_of_office text,
  abstract text NOT NULL,
  aliases text[] NOT NULL,
  in_force_from date,
  in_force_to date,
  search_text text NOT NULL,
  CONSTRAINT official_document_in_force CHECK (in_force_from < in_force_to)
);
CREATE INDEX official_document_search ON official_document USING gin (search_text gin_trgm_ops);

CREATE TABLE document_issuer (
  document_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  PRIMARY KEY (document_id, unit_id)
);
CREATE INDEX document_issuer_unit ON document_issuer (unit_id);

CREATE TABLE document_link (
  document_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  kind text NOT NULL,
  target_id text NOT NULL REFERENCES work_record (id),
  from_day date NOT NULL,
  PRIMARY KEY (document_id, target_id),
  CONSTRAINT document_link_not_itself CHECK (document_id <> target_id)
);
CREATE INDEX document_link_target ON document_link (target_id);
`;

const PROGRAMMES = `
CREATE TABLE programme (
  id text PRIMARY KEY REFERENCES work_record (id),
  kind text NOT NULL,
  state text NOT NULL,
  document_id text REFERENCES work_record (id),
  valid_from date,
  valid_to date,
  focus_areas text[] NOT NULL,
  motto text,
  ended_on date,
  cancel_reason text,
  successor_id text REFERENCES work_record (id),
  successor_from date,
  CONSTRAINT programme_validity CHECK (valid_from < valid_to),
  CONSTRAINT programme_successor CHECK (successor_id <> id AND (successor_id IS NULL) = (successor_from IS NULL))
);
CREATE INDEX programme_document ON programme (document_id);
CREATE INDEX programme_successor_id ON programme (successor_id);

CREATE TABLE programme_party (
  programme_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  role text NOT NULL,
  PRIMARY KEY (programme_id, unit_id)
);
CREATE UNIQUE INDEX programme_party_one_lead ON programme_party (programme_id) WHERE role = 'LEAD';
CREATE INDEX programme_party_unit ON programme_party (unit_id);

CREATE TABLE programme_base (
  programme_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  document_id text NOT NULL REFERENCES work_record (id),
  PRIMARY KEY (programme_id, document_id)
);
CREATE INDEX programme_base_document ON programme_base (document_id);

CREATE TABLE programme_milestone (
  programme_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  kind text NOT NULL,
  about text,
  planned_on date,
  held_on date,
  PRIMARY KEY (programme_id, position),
  CONSTRAINT programme_milestone_day CHECK (planned_on IS NOT NULL OR held_on IS NOT NULL)
);

CREATE TABLE programme_participation (
  programme_id text NOT NULL REFERENCES work_record (id),
  position integer NOT NULL,
  tree text,
  level text,
  within_id text REFERENCES org_unit (id),
  unit_ids text[] NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (programme_id, position),
  CONSTRAINT programme_participation_rule CHECK ((tree IS NULL) = (level IS NULL)),
  CONSTRAINT programme_participation_validity CHECK (valid_from < valid_to)
);
`;

/** Official documents with what they replace, and programmes with parties, milestones and who takes part. */
export class Programmes1763700000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DOCUMENTS, PROGRAMMES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

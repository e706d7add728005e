import type { MigrationInterface, QueryRunner } from 'typeorm';

const MODELS = `
CREATE TABLE model (
  id text PRIMARY KEY REFERENCES work_record (id),
  name text,
  folded_name text,
  field text,
  kind text NOT NULL,
  people integer,
  started_on date NOT NULL,
  started_precision text NOT NULL,
  area_id text REFERENCES org_unit (id),
  address text,
  description text,
  state text NOT NULL,
  ended_on date,
  end_reason text,
  CONSTRAINT model_individuals CHECK (kind <> 'INDIVIDUAL' OR (name IS NULL AND people >= 1)),
  CONSTRAINT model_collective CHECK (kind <> 'COLLECTIVE' OR people IS NULL),
  CONSTRAINT model_ended CHECK (ended_on >= started_on),
  CONSTRAINT model_end CHECK ((state = 'ENDED') = (ended_on IS NOT NULL) AND (ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX model_folded_name ON model USING gin (folded_name gin_trgm_ops);

CREATE TABLE model_recognition (
  model_id text NOT NULL REFERENCES work_record (id),
  standing text NOT NULL,
  level text NOT NULL,
  on_day date NOT NULL,
  precision text NOT NULL,
  document_id text REFERENCES work_record (id),
  citation text,
  PRIMARY KEY (model_id, standing, level)
);
CREATE INDEX model_recognition_document ON model_recognition (document_id);

CREATE TABLE model_result (
  model_id text NOT NULL REFERENCES work_record (id),
  on_day date NOT NULL,
  text text NOT NULL,
  figures jsonb NOT NULL,
  PRIMARY KEY (model_id, on_day)
);
`;

/** A point comes from a point of the same model or from the model itself; the database keeps that, too. */
const REPLICATION = `
CREATE TABLE replication_point (
  id text PRIMARY KEY,
  model_id text NOT NULL REFERENCES work_record (id),
  origin_id text,
  unit_id text NOT NULL REFERENCES org_unit (id),
  place text,
  team_name text,
  started_on date NOT NULL,
  started_precision text NOT NULL,
  dropped_out_on date,
  drop_out_reason text,
  UNIQUE (id, model_id),
  FOREIGN KEY (origin_id, model_id) REFERENCES replication_point (id, model_id),
  CONSTRAINT replication_point_not_own_origin CHECK (origin_id <> id),
  CONSTRAINT replication_point_drop_out CHECK (dropped_out_on >= started_on
    AND (dropped_out_on IS NULL) = (drop_out_reason IS NULL))
);
CREATE INDEX replication_point_model ON replication_point (model_id);
CREATE INDEX replication_point_origin ON replication_point (origin_id);
CREATE INDEX replication_point_unit ON replication_point (unit_id);

CREATE TABLE replication_point_report (
  point_id text NOT NULL REFERENCES replication_point (id),
  on_day date NOT NULL,
  teams integer,
  results text,
  PRIMARY KEY (point_id, on_day),
  CONSTRAINT replication_point_report_teams CHECK (teams >= 0)
);
`;

/** Models with their recognitions and results, and where they went: points, and the teams of points day by day. */
export class Models1763700000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [MODELS, REPLICATION]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const CLUSTERS = `
CREATE TABLE emulation_block (
  id text PRIMARY KEY,
  name text NOT NULL,
  keeper_id text NOT NULL REFERENCES org_unit (id),
  tree text NOT NULL,
  level text NOT NULL
);
CREATE INDEX emulation_block_keeper ON emulation_block (keeper_id);

CREATE TABLE cluster (
  id text PRIMARY KEY REFERENCES work_record (id),
  block_id text NOT NULL REFERENCES emulation_block (id),
  established_on date NOT NULL,
  ended_on date,
  end_reason text,
  CONSTRAINT cluster_end CHECK (ended_on >= established_on AND (ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX cluster_block ON cluster (block_id);

CREATE TABLE cluster_year (
  cluster_id text NOT NULL REFERENCES cluster (id),
  year integer NOT NULL,
  lead_id text REFERENCES org_unit (id),
  deputy_id text REFERENCES org_unit (id),
  PRIMARY KEY (cluster_id, year),
  CONSTRAINT cluster_year_offices CHECK (deputy_id <> lead_id)
);
`;

/** Members belong to one year; the acts keep a unit out of two clusters of a block by locking the block. */
const MEMBERS = `
CREATE TABLE cluster_member (
  cluster_id text NOT NULL,
  year integer NOT NULL,
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  in_place_of_id text REFERENCES org_unit (id),
  PRIMARY KEY (cluster_id, year, position),
  FOREIGN KEY (cluster_id, year) REFERENCES cluster_year (cluster_id, year),
  CONSTRAINT cluster_member_span CHECK (valid_from < valid_to
    AND valid_from >= make_date(year, 1, 1) AND valid_to <= make_date(year + 1, 1, 1))
);
CREATE INDEX cluster_member_unit ON cluster_member (unit_id, year);

CREATE TABLE pledge_signing (
  cluster_id text NOT NULL,
  year integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  number integer NOT NULL,
  on_day date NOT NULL,
  text text,
  reason text,
  PRIMARY KEY (cluster_id, year, unit_id, number),
  FOREIGN KEY (cluster_id, year) REFERENCES cluster_year (cluster_id, year),
  CONSTRAINT pledge_signing_reason CHECK ((number = 1) = (reason IS NULL))
);

CREATE TABLE pledge_target (
  cluster_id text NOT NULL,
  year integer NOT NULL,
  unit_id text NOT NULL,
  number integer NOT NULL,
  position integer NOT NULL,
  indicator_code text NOT NULL REFERENCES indicator (code),
  value numeric NOT NULL,
  PRIMARY KEY (cluster_id, year, unit_id, number, indicator_code),
  FOREIGN KEY (cluster_id, year, unit_id, number)
    REFERENCES pledge_signing (cluster_id, year, unit_id, number)
);
`;

/** Emulation clusters by blocks: members, lead and deputy year by year, and what the members pledged. */
export class Clusters1763700000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CLUSTERS, MEMBERS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNITS = `
CREATE TABLE org_unit (
  id text PRIMARY KEY,
  area_id text REFERENCES org_unit (id) DEFERRABLE INITIALLY DEFERRED,
  valid_from date NOT NULL,
  valid_to date,
  search_text text NOT NULL,
  CONSTRAINT org_unit_span CHECK (valid_to IS NULL OR valid_from < valid_to)
);
CREATE INDEX org_unit_area ON org_unit (area_id);
CREATE INDEX org_unit_search ON org_unit USING gin (search_text gin_trgm_ops);

CREATE TABLE unit_name (
  unit_id text NOT NULL REFERENCES org_unit (id),
  valid_from date NOT NULL,
  valid_to date,
  name text NOT NULL,
  short_name text NOT NULL,
  PRIMARY KEY (unit_id, valid_from),
  CONSTRAINT unit_name_span CHECK (valid_to IS NULL OR valid_from < valid_to),
  CONSTRAINT unit_name_once EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE unit_code (
  unit_id text NOT NULL REFERENCES org_unit (id),
  scheme text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  code text NOT NULL,
  PRIMARY KEY (unit_id, scheme, valid_from),
  CONSTRAINT unit_code_span CHECK (valid_to IS NULL OR valid_from < valid_to),
  CONSTRAINT unit_code_once EXCLUDE USING gist (scheme WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE unit_grade (
  unit_id text NOT NULL REFERENCES org_unit (id),
  valid_from date NOT NULL,
  valid_to date,
  level text NOT NULL,
  kind text NOT NULL,
  PRIMARY KEY (unit_id, valid_from),
  CONSTRAINT unit_grade_span CHECK (valid_to IS NULL OR valid_from < valid_to),
  CONSTRAINT unit_grade_once EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE placement (
  tree text NOT NULL,
  child_id text NOT NULL REFERENCES org_unit (id),
  parent_id text NOT NULL REFERENCES org_unit (id),
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (tree, child_id, valid_from),
  CONSTRAINT placement_span CHECK (valid_to IS NULL OR valid_from < valid_to),
  CONSTRAINT placement_not_itself CHECK (child_id <> parent_id),
  CONSTRAINT placement_once
    EXCLUDE USING gist (tree WITH =, child_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX placement_parent ON placement (tree, parent_id);
`;

const LINEAGE = `
CREATE TABLE lineage_event (
  id text PRIMARY KEY,
  kind text NOT NULL,
  on_day date NOT NULL,
  basis text
);
CREATE TABLE lineage_event_unit (
  event_id text NOT NULL REFERENCES lineage_event (id),
  position integer NOT NULL,
  unit_id text NOT NULL REFERENCES org_unit (id),
  PRIMARY KEY (event_id, position)
);
CREATE TABLE lineage_link (
  event_id text NOT NULL REFERENCES lineage_event (id),
  position integer NOT NULL,
  from_id text NOT NULL REFERENCES org_unit (id),
  to_id text NOT NULL REFERENCES org_unit (id),
  share numeric,
  PRIMARY KEY (event_id, position),
  CONSTRAINT lineage_link_share CHECK (share IS NULL OR (share > 0 AND share <= 1))
);
`;

/** Made from the tables above as a whole and never by hand: no foreign keys, which would cost more than the rows. */
const CLOSURE = `
CREATE TABLE ancestry (
  tree text NOT NULL,
  descendant_id text NOT NULL,
  ancestor_id text NOT NULL,
  depth integer NOT NULL,
  ancestor_is_root boolean NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (tree, descendant_id, ancestor_id, valid_from),
  CONSTRAINT ancestry_span CHECK (valid_to IS NULL OR valid_from < valid_to)
);
CREATE INDEX ancestry_down ON ancestry (tree, ancestor_id, depth);

CREATE TABLE structure (
  tree text NOT NULL,
  epoch date NOT NULL,
  PRIMARY KEY (tree, epoch)
);
CREATE TABLE attribution (
  tree text NOT NULL,
  epoch date NOT NULL,
  origin_id text NOT NULL,
  ends_from date NOT NULL,
  ends_to date,
  holder_id text NOT NULL,
  share numeric NOT NULL,
  mark text NOT NULL,
  among text[] NOT NULL,
  CONSTRAINT attribution_span CHECK (ends_to IS NULL OR ends_from < ends_to),
  CONSTRAINT attribution_share CHECK (share > 0 AND share <= 1)
);
CREATE INDEX attribution_origin ON attribution (tree, epoch, origin_id);
CREATE INDEX attribution_holder ON attribution (tree, epoch, holder_id);

CREATE TABLE hierarchy_version (
  one boolean PRIMARY KEY DEFAULT true,
  number integer NOT NULL,
  CONSTRAINT hierarchy_version_one CHECK (one)
);
INSERT INTO hierarchy_version (number) VALUES (0);
`;

/**
 * The units that somebody acting for `own` may see: `own` itself, what stands below it in the police tree, and the
 * units that are gone and count under one of these today.
 */
const VISIBLE = `
CREATE FUNCTION visible_unit(own text[], on_day date, with_own boolean, with_below boolean) RETURNS SETOF text
LANGUAGE sql STABLE AS $$
  WITH living AS (
    SELECT a.descendant_id AS unit_id FROM ancestry a
    WHERE a.tree = 'POLICE' AND a.ancestor_id = ANY (own)
      AND a.valid_from <= on_day AND (a.valid_to IS NULL OR on_day < a.valid_to)
      AND CASE WHEN a.depth = 0 THEN with_own ELSE with_below END
  )
  SELECT unit_id FROM living
  UNION
  SELECT t.origin_id FROM attribution t
  WHERE t.tree = 'POLICE'
    AND t.epoch = (SELECT max(s.epoch) FROM structure s WHERE s.tree = 'POLICE' AND s.epoch <= on_day)
    AND t.holder_id IN (SELECT unit_id FROM living)
$$;
`;

/** Units, their dated names, codes, grades and places, what became of them, and the closures that queries stand on. */
export class Hierarchy1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const part of [UNITS, LINEAGE, CLOSURE, VISIBLE]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORDS = `
CREATE TABLE work_record (
  id text PRIMARY KEY,
  kind text NOT NULL,
  title text NOT NULL,
  search_text text NOT NULL,
  owner_id text NOT NULL REFERENCES org_unit (id),
  visibility text NOT NULL,
  version integer NOT NULL,
  origin text NOT NULL,
  source text,
  changed_at timestamptz NOT NULL,
  CONSTRAINT work_record_version CHECK (version >= 1),
  CONSTRAINT work_record_source CHECK ((origin = 'PUBLISHED_SOURCE') = (source IS NOT NULL))
);
CREATE INDEX work_record_owner ON work_record (owner_id, kind);
CREATE INDEX work_record_search ON work_record USING gin (search_text gin_trgm_ops);

CREATE TABLE work_record_unit (
  record_id text NOT NULL REFERENCES work_record (id),
  unit_id text NOT NULL REFERENCES org_unit (id),
  PRIMARY KEY (record_id, unit_id)
);
CREATE INDEX work_record_unit_unit ON work_record_unit (unit_id);

CREATE TABLE work_record_programme (
  record_id text NOT NULL REFERENCES work_record (id),
  programme_id text NOT NULL REFERENCES work_record (id),
  PRIMARY KEY (record_id, programme_id)
);
CREATE INDEX work_record_programme_programme ON work_record_programme (programme_id);
`;

/**
 * The line of some units on a day, in every tree: they themselves, what is below them (if asked for), and former units
 * whose work these continue. `visible_unit` asks the same of the police tree alone, for figures.
 */
const LINE = `
CREATE FUNCTION line_unit(heads text[], on_day date, with_below boolean) RETURNS SETOF text
LANGUAGE sql STABLE AS $$
  WITH living AS (
    SELECT unnest(heads) AS unit_id
    UNION
    SELECT a.descendant_id FROM ancestry a
    WHERE with_below AND a.ancestor_id = ANY (heads)
      AND a.valid_from <= on_day AND (a.valid_to IS NULL OR on_day < a.valid_to)
  ),
  now AS (SELECT tree, max(epoch) AS epoch FROM structure WHERE epoch <= on_day GROUP BY tree)
  SELECT unit_id FROM living
  UNION
  SELECT t.origin_id FROM attribution t JOIN now USING (tree, epoch)
  WHERE t.holder_id IN (SELECT unit_id FROM living)
$$;
`;

/** What the records of the coordination work have in common, and the line of a unit (docs/adr/0007-work-records.md). */
export class WorkRecords1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RECORDS, LINE]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE attachment (
  id text PRIMARY KEY,
  subject text NOT NULL,
  subject_id text NOT NULL,
  caption text,
  file_name text,
  file_type text,
  file_size integer,
  sha256 text,
  unit_id text NOT NULL REFERENCES org_unit (id),
  attached_at timestamptz NOT NULL,
  removed_at timestamptz,
  CONSTRAINT attachment_is_something CHECK (caption IS NOT NULL OR sha256 IS NOT NULL),
  CONSTRAINT attachment_file_is_whole CHECK (num_nulls(file_name, file_type, file_size, sha256) IN (0, 4)),
  CONSTRAINT attachment_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX attachment_subject ON attachment (subject, subject_id, attached_at, id);
CREATE INDEX attachment_sha256_idx ON attachment (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE staged_upload (
  id text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES app_user (id),
  file_name text NOT NULL,
  file_type text NOT NULL,
  file_size integer NOT NULL,
  sha256 text NOT NULL,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX staged_upload_uploaded_at ON staged_upload (uploaded_at);
CREATE INDEX staged_upload_sha256 ON staged_upload (sha256);
`;

/** Evidence on whatever carries it; the bytes lie outside, found by their hash (docs/adr/0008-attachments.md). */
export class Attachments1763700000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

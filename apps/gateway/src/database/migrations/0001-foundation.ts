import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions that any owner of a database may create; where the server lacks one, search works without its index. */
const trustedExtension = (name: string): string => `
  DO $$ BEGIN
    CREATE EXTENSION IF NOT EXISTS ${name};
  EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
    RAISE NOTICE 'extension ${name} is not available';
  END $$`;

/** The same folding as the domain's search key: no marks, đ as d, no apostrophes, dashes as blanks, lower case, single blanks. */
const FOLD_SEARCH = `
  CREATE FUNCTION fold_search(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(
    lower(translate(
      regexp_replace(normalize(value, NFD), '[\\u0300-\\u036f]', '', 'g'),
      'Đđ-–—''’‘ʼʻ\`´', 'dd   '
    ) COLLATE "C"),
    '\\s+', ' ', 'g'
  ))`;

const TABLES = [
  `CREATE TABLE app_user (
    id uuid CONSTRAINT app_user_pk PRIMARY KEY,
    user_name text NOT NULL,
    display_name text NOT NULL,
    role text NOT NULL,
    unit_id text NOT NULL,
    password_hash text NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz
  )`,
  'CREATE UNIQUE INDEX app_user_user_name_key ON app_user (user_name)',
  `CREATE TABLE session (
    token_hash text CONSTRAINT session_pk PRIMARY KEY,
    user_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX session_user_id_idx ON session (user_id)',
  'CREATE INDEX session_expires_at_idx ON session (expires_at)',
  `CREATE TABLE sign_in_attempt (
    id uuid CONSTRAINT sign_in_attempt_pk PRIMARY KEY,
    user_key text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL,
    succeeded boolean NOT NULL
  )`,
  'CREATE INDEX sign_in_attempt_user_key_idx ON sign_in_attempt (user_key, at)',
  'CREATE INDEX sign_in_attempt_address_idx ON sign_in_attempt (address, at)',
  `CREATE TABLE audit_entry (
    id uuid CONSTRAINT audit_entry_pk PRIMARY KEY,
    at timestamptz NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    unit_id text,
    action text NOT NULL,
    subject_id text NOT NULL,
    before jsonb,
    after jsonb,
    reason text
  )`,
  'CREATE INDEX audit_entry_subject_idx ON audit_entry (subject_id, at, id)',
  `CREATE TABLE act_receipt (
    actor text NOT NULL,
    key text NOT NULL,
    content_hash text NOT NULL,
    answer jsonb,
    at timestamptz NOT NULL,
    CONSTRAINT act_receipt_pk PRIMARY KEY (actor, key)
  )`,
  'CREATE TABLE setting (name text CONSTRAINT setting_pk PRIMARY KEY, value jsonb NOT NULL)',
  `CREATE TABLE dataset_load (
    name text CONSTRAINT dataset_load_pk PRIMARY KEY,
    content_hash text NOT NULL,
    loaded_at timestamptz NOT NULL,
    report jsonb NOT NULL
  )`,
];

const AUDIT_IS_KEPT = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME; END $$`,
  `CREATE TRIGGER audit_entry_is_kept BEFORE UPDATE OR DELETE ON audit_entry
   FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
];

/** Vietnamese order and search, accounts and sessions, the audit, receipts of acts. */
export class Foundation1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE COLLATION vietnamese (provider = icu, locale = 'vi-VN')`);
    await runner.query(trustedExtension('pg_trgm'));
    await runner.query(trustedExtension('unaccent'));
    await runner.query(FOLD_SEARCH);
    for (const statement of [...TABLES, ...AUDIT_IS_KEPT]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not taken back.');
  }
}

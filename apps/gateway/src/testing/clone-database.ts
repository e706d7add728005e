import { randomBytes } from 'node:crypto';
import { databaseOnServer } from '@danvan/testing';
import pg from 'pg';
import { inject } from 'vitest';

export type ClonedDatabase = { readonly url: string; readonly drop: () => Promise<void> };

const run = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** A migrated, empty database for one test file; `drop` it at the end. */
export const cloneDatabase = async (): Promise<ClonedDatabase> => {
  const name = `danvan_test_${randomBytes(6).toString('hex')}`;
  await run(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`);
  return {
    url: databaseOnServer(inject('serverUrl'), name),
    drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

import { databaseOnServer } from '@danvan/testing';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startThrowaway } from '../database/embedded/index.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open-database.ts';
import { installQueue } from '../jobs/jobs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly serverUrl: string;
    readonly template: string;
  }
}

/** Any PostgreSQL by DATABASE_URL, else an embedded one that goes away with the run. */
const startServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const given = process.env.DATABASE_URL;
  return given ? { url: given, stop: async () => {} } : startThrowaway();
};

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

const makeTemplate = async (url: string, name: string): Promise<void> => {
  await onServer(url, `CREATE DATABASE ${name}`);
  const dataSource = await openDatabase(databaseOnServer(url, name));
  await migrate(dataSource).finally(() => dataSource.destroy());
  await installQueue(databaseOnServer(url, name));
};

/** vitest's global setup: one migrated template database; every test file clones it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startServer();
  const template = `danvan_template_${process.pid}`;
  await makeTemplate(server.url, template);
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${template}`);
    await server.stop();
  };
};

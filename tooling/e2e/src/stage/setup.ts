import { randomBytes } from 'node:crypto';
import { startThrowaway } from '@danvan/gateway/embedded';
import { databaseOnServer } from '@danvan/testing';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { launch } from './launched.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly productUrl: string;
  }
}

const startServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const given = process.env.DATABASE_URL;
  return given ? { url: given, stop: async () => {} } : startThrowaway();
};

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** vitest's global setup of the browser tests: the whole product, freshly loaded, for all of them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startServer();
  const name = `danvan_browser_${randomBytes(4).toString('hex')}`;
  await onServer(server.url, `CREATE DATABASE ${name}`);
  const product = await launch(databaseOnServer(server.url, name));
  project.provide('productUrl', product.url);
  return async () => {
    await product.stop();
    await onServer(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    await server.stop();
  };
};

import { randomBytes } from 'node:crypto';
import { startThrowaway } from '@danvan/gateway/embedded';
import { databaseOnServer } from '@danvan/testing';
import pg from 'pg';
import { type Launched, launch } from './launched.ts';

const startServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const given = process.env.DATABASE_URL;
  return given ? { url: given, stop: async () => {} } : startThrowaway();
};

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** The whole product, freshly loaded, on a database of its own that goes with it. */
export const freshProduct = async (): Promise<Launched> => {
  const server = await startServer();
  const name = `danvan_browser_${randomBytes(4).toString('hex')}`;
  await onServer(server.url, `CREATE DATABASE ${name}`);
  const product = await launch(databaseOnServer(server.url, name));
  return {
    url: product.url,
    stop: async () => {
      await product.stop();
      await onServer(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
};

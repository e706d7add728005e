import { join } from 'node:path';
import pg from 'pg';
import { serverAccount } from './account.ts';
import { passwordOf, prepareCluster } from './cluster.ts';
import { lockStore } from './lock.ts';
import { preparePrograms } from './programs.ts';
import { startServer } from './server.ts';
import { databaseStore } from './store.ts';

/** A running server of our own. `exited` resolves when its process ends, by `stop` or by itself. */
export type EmbeddedDatabase = {
  readonly url: string;
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
};

const NAME = 'danvan';

const urlOf = (port: number, password: string, database: string): string =>
  `postgres://danvan:${password}@127.0.0.1:${port}/${database}`;

const createDatabase = async (adminUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
};

/**
 * Starts the embedded PostgreSQL whose data lives under `home` (a folder such as `.data`), making it on the first
 * start. `throwaway` trades safety for speed (tests). Throws StartupProblem with one clear sentence.
 */
export const startEmbedded = async (home: string, { throwaway = false } = {}): Promise<EmbeddedDatabase> => {
  const account = serverAccount();
  const store = databaseStore(home, account);
  const unlock = await lockStore(store);
  try {
    const password = passwordOf(store);
    const place = {
      store,
      account,
      cluster: join(store, 'cluster'),
      programs: preparePrograms(store, account),
    };
    prepareCluster(place, password);
    const { port, server, stop } = await startServer(place, throwaway);
    const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    await createDatabase(urlOf(port, password, 'postgres'));
    return { url: urlOf(port, password, NAME), exited, stop: () => stop().finally(unlock) };
  } catch (failure) {
    unlock();
    throw failure;
  }
};

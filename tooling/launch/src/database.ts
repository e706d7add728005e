import { type EmbeddedDatabase, startEmbedded } from '@danvan/gateway/embedded';
import type { Env } from '@danvan/gateway/env';
import { inRoot } from './root.ts';

/** Where everything lives that a start leaves behind. */
export const DATA_FOLDER = inRoot('.data');

/** The database of DATABASE_URL, else our own server in `.data/`. */
export const openDatabaseServer = async (
  env: Env,
  say: (line: string) => void,
): Promise<EmbeddedDatabase> => {
  if (env.DATABASE_URL !== undefined) {
    return { url: env.DATABASE_URL, exited: new Promise(() => {}), stop: async () => {} };
  }
  say('Starting PostgreSQL …');
  return startEmbedded(DATA_FOLDER);
};

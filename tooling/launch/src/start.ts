import { join } from 'node:path';
import { gatewaySettings, readEnv } from '@danvan/gateway/env';
import { loadGateway } from '@danvan/gateway/native';
import { buildApps } from './build-apps.ts';
import { DATA_FOLDER, openDatabaseServer } from './database.ts';
import { requireFreePort } from './free-port.ts';
import { greeting, readOffer } from './greeting.ts';
import { ensureNode } from './node-version.ts';
import { say, sayFailure } from './say.ts';
import { makeStopping, type Stopping } from './stopping.ts';

/** `npm start`: database, data set, apps and gateway on one address, until Ctrl-C. */
const main = async (stopping: Stopping): Promise<void> => {
  const env = readEnv(process.env);
  await requireFreePort(env.PORT, env.HOST);
  const database = await openDatabaseServer(env, say);
  stopping.add(database.stop);
  const { fileLog, prepareDatabase, startGateway } = await loadGateway();
  await Promise.all([prepareDatabase(database.url, say), buildApps(say)]);
  if (stopping.isStopping()) return;
  const gateway = await startGateway({
    ...gatewaySettings(env, database.url),
    log: fileLog(join(DATA_FOLDER, 'gateway.log'), env.LOG_LEVEL),
  });
  stopping.add(gateway.close);
  say(greeting(gateway.url, await readOffer(gateway.url)));
  say('Ctrl-C stops everything. The log is in .data/gateway.log.');
  void database.exited.then(() => fail(stopping, new Error('The database ended unexpectedly.')));
};

const fail = async (stopping: Stopping, failure: unknown): Promise<void> => {
  if (stopping.isStopping()) return;
  sayFailure(failure);
  await stopping.stop();
  process.exit(1);
};

await ensureNode();
const stopping = makeStopping();
await main(stopping).catch((failure: unknown) => fail(stopping, failure));

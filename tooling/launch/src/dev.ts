import { gatewaySettings, readEnv } from '@danvan/gateway/env';
import { loadGateway } from '@danvan/gateway/native';
import { APPS } from './build-apps.ts';
import { openDatabaseServer } from './database.ts';
import { requireFreePort } from './free-port.ts';
import { ensureNode } from './node-version.ts';
import { inRoot } from './root.ts';
import { start } from './run.ts';
import { say, sayFailure } from './say.ts';
import { makeStopping, type Stopping } from './stopping.ts';

const run = (
  stopping: Stopping,
  name: string,
  parameters: readonly string[],
  options: Parameters<typeof start>[2],
): void => {
  const child = start(name, parameters, options);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  stopping.add(() => {
    child.kill('SIGTERM');
    return gone;
  });
};

/** `npm run dev`: the gateway restarts and the apps reload when a file changes. */
const main = async (stopping: Stopping): Promise<void> => {
  const env = readEnv(process.env);
  const { port, host } = gatewaySettings(env, '');
  await requireFreePort(port, host);
  const database = await openDatabaseServer(env, say);
  stopping.add(database.stop);
  const { prepareDatabase } = await loadGateway();
  await prepareDatabase(database.url, say);
  const gateway = inRoot('apps', 'gateway');
  run(stopping, 'tsx', ['watch', '--clear-screen=false', 'src/main.ts'], {
    cwd: gateway,
    env: { DATABASE_URL: database.url, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
  });
  for (const app of APPS) run(stopping, 'vite', ['--clearScreen', 'false'], { cwd: inRoot('apps', app) });
  say(
    `\nGateway http://${host}:${port}; the apps with hot reload: see the addresses of vite. Ctrl-C stops everything.`,
  );
};

await ensureNode();
const stopping = makeStopping();
await main(stopping).catch(async (failure: unknown) => {
  sayFailure(failure);
  await stopping.stop();
  process.exit(1);
});

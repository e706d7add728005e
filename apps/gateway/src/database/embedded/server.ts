import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import { clearRemains, isReady } from './postmaster.ts';
import type { Programs } from './programs.ts';
import { StartupProblem } from './startup-problem.ts';

export type Place = {
  readonly store: string;
  readonly cluster: string;
  readonly programs: Programs;
  readonly account: Account;
};

const SECONDS_TO_START = 60;
const SECONDS_TO_STOP = 30;
/** For tests: nothing of it has to outlive the process. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const settings = (port: number, throwaway: boolean): string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    ...(throwaway ? CARELESS : []),
  ].flatMap((setting) => ['-c', setting]);

/** Its own process group: Ctrl-C in the terminal reaches us alone, and we stop the server in order. */
const launch = (
  { store, cluster, programs, account }: Place,
  port: number,
  throwaway: boolean,
): ChildProcess => {
  const log = openSync(join(store, 'server.log'), 'a', 0o600);
  try {
    return spawn(programs.postgres, ['-D', cluster, ...settings(port, throwaway)], {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
};

const lastWords = (store: string): string => readFileSync(join(store, 'server.log'), 'utf8').slice(-2_000);

const waitUntilReady = async (server: ChildProcess, { store, cluster }: Place): Promise<boolean> => {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  for (let tries = 0; tries < SECONDS_TO_START * 20; tries += 1) {
    if (server.pid !== undefined && isReady(cluster, server.pid)) return true;
    if (failure !== undefined || server.exitCode !== null || server.signalCode !== null) return false;
    await pause(50);
  }
  server.kill('SIGQUIT');
  throw new StartupProblem(
    `The embedded PostgreSQL was not ready after ${SECONDS_TO_START} s; see ${join(store, 'server.log')}.`,
  );
};

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGINT');
  const hurry = setTimeout(() => server.kill('SIGQUIT'), SECONDS_TO_STOP * 1_000);
  await gone;
  clearTimeout(hurry);
};

/** Starts the server on a free port of this machine; the last of a killed server's processes are waited for. */
export const startServer = async (place: Place, throwaway: boolean) => {
  await clearRemains(place.cluster);
  for (let tries = 0; tries < 10; tries += 1) {
    const port = await freePort();
    const server = launch(place, port, throwaway);
    if (await waitUntilReady(server, place)) return { port, server, stop: () => stop(server) };
    if (!/shared memory|could not bind|could not create any TCP/.test(lastWords(place.store))) break;
    await pause(500);
  }
  throw new StartupProblem(
    `The embedded PostgreSQL did not start; its last words are in ${join(place.store, 'server.log')}.`,
  );
};

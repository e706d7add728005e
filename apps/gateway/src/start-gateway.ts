import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type Clock, systemClock } from './clock.ts';
import { StartupProblem } from './database/embedded/startup-problem.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { makeIds } from './ids.ts';
import { startJobs } from './jobs/jobs.ts';
import { WORKERS } from './jobs/workers.ts';
import { type FileSettings, openFiles } from './modules/attachment/store/open-store.ts';
import { clearIncoming } from './modules/attachment/upload/receive-file.ts';
import { hierarchyOf } from './modules/hierarchy/unit/hierarchy.store.ts';
import { makeServer } from './server.ts';

export type GatewaySettings = {
  readonly databaseUrl: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly log?: Logger;
  readonly clock?: Clock;
  readonly appsFolder?: string;
  readonly trustProxy?: boolean;
  readonly requestsPerMinute?: number;
  readonly poolSize?: number;
  /** Where attached files are kept. */
  readonly files: FileSettings;
};

export type Gateway = { readonly url: string; readonly close: () => Promise<void> };

const APPS_FOLDER = join(import.meta.dirname, '../..');
const REQUESTS_PER_MINUTE = 1_200;

/** Connects, or says in one sentence that the database cannot be reached. */
export const connect = async (url: string, poolSize?: number) => {
  try {
    return await openDatabase(url, poolSize);
  } catch (failure) {
    const reason =
      failure instanceof Error ? failure.message || String((failure as { code?: string }).code) : '';
    throw new StartupProblem(`The database cannot be reached: ${reason}`);
  }
};

const listenProblem = (failure: unknown, { host, port }: GatewaySettings): unknown => {
  const { code } = failure as { code?: string };
  if (code === 'EADDRINUSE')
    return new StartupProblem(`Port ${port} on ${host} is taken; choose another with PORT.`);
  if (code === 'EACCES')
    return new StartupProblem(`Port ${port} may not be opened by this user; choose another with PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartupProblem(`${host} is no address of this machine; set HOST.`);
  return failure;
};

/** Connects, migrates and serves. `close` answers what is under way first. */
export const startGateway = async (settings: GatewaySettings): Promise<Gateway> => {
  const { clock = systemClock, log = pino(), appsFolder = APPS_FOLDER } = settings;
  const dataSource = await connect(settings.databaseUrl, settings.poolSize);
  try {
    const files = await openFiles(settings.files);
    await clearIncoming(files.incoming, clock.now());
    await migrate(dataSource);
    // Read once now, so that nobody's first question waits for it.
    await hierarchyOf(dataSource.manager);
    const { databaseUrl } = settings;
    const jobs = await startJobs({ dataSource, databaseUrl, clock, log, workers: WORKERS });
    const server = await makeServer(
      { dataSource, clock, ids: makeIds(clock), jobs },
      {
        log,
        appsFolder,
        trustProxy: settings.trustProxy ?? false,
        requestsPerMinute: settings.requestsPerMinute ?? REQUESTS_PER_MINUTE,
        files,
      },
    );
    server.addHook('onClose', async () => {
      await jobs.stop();
      await dataSource.destroy();
    });
    const url = await server.listen({ port: settings.port, host: settings.host });
    return { url, close: () => server.close() };
  } catch (failure) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw listenProblem(failure, settings);
  }
};

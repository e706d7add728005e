import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@danvan/domain/kernel';
import { type ApiClient, apiClient, type TestClock, testClock } from '@danvan/testing';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../database/open-database.ts';
import { inAct } from '../database/unit-of-work.ts';
import { addUser, type NewUser } from '../modules/access/user/add-user.ts';
import { startGateway } from '../start-gateway.ts';
import { cloneDatabase } from './clone-database.ts';

export const TEST_PASSWORD = 'mật khẩu dùng trong kiểm thử';

type Account = Omit<NewUser, 'password' | 'isDemonstration' | 'displayName'>;

/** A gateway on a free port with a database of its own, a clock that stands still, and the log it writes. */
export type TestGateway = {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly clock: TestClock;
  /** Every line of the log so far. */
  readonly log: readonly string[];
  /** Where its attached files are. */
  readonly filesFolder: string;
  /** Opens an account with TEST_PASSWORD. */
  readonly addAccount: (account: Account) => Promise<string>;
  /** A browser that nobody has signed in with. */
  readonly stranger: () => ApiClient;
  /** A browser in which this user has signed in, through the API itself. */
  readonly signedIn: (userName: string, password?: string) => Promise<ApiClient>;
  readonly close: () => Promise<void>;
};

const listening = (lines: string[]) =>
  pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

const accountMaker =
  (dataSource: DataSource, clock: TestClock) =>
  async (account: Account): Promise<string> => {
    const added = await inAct(dataSource, null, clock, async (uow) =>
      ok(
        await addUser(uow, {
          ...account,
          displayName: account.userName,
          password: TEST_PASSWORD,
          isDemonstration: false,
        }),
      ),
    );
    return added.ok ? added.value : randomUUID();
  };

/** Starts it; `close` ends it and drops the database. */
export const testGateway = async (): Promise<TestGateway> => {
  const database = await cloneDatabase();
  const filesFolder = await mkdtemp(join(tmpdir(), 'danvan-files-'));
  const clock = testClock();
  const log: string[] = [];
  const gateway = await startGateway({
    databaseUrl: database.url,
    port: 0,
    host: '127.0.0.1',
    clock,
    log: listening(log),
    requestsPerMinute: 100_000,
    files: { folder: filesFolder, s3: null },
  });
  const dataSource = await openDatabase(database.url, 2);
  const stranger = () => apiClient(gateway.url);
  return {
    url: gateway.url,
    dataSource,
    clock,
    log,
    filesFolder,
    addAccount: accountMaker(dataSource, clock),
    stranger,
    signedIn: async (userName, password = TEST_PASSWORD) => {
      const client = stranger();
      await client.signIn(userName, password);
      return client;
    },
    close: async () => {
      await dataSource.destroy();
      await gateway.close();
      await database.drop();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
};

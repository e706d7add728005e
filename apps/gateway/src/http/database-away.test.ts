import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  await gateway.addAccount({ userName: 'doitac', role: 'PARTNER', unitId: 'mttq' });
});
afterAll(() => gateway.close());

const WHO = '{ viewer { userName } }';

const databaseName = async (): Promise<string> => {
  const [row] = await gateway.dataSource.query('SELECT current_database() AS name');
  return row.name;
};

/** Speaks to the server from outside the gateway's own database. */
const outside = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** Ends every connection, as a restart of the database does. */
const cut = (database: string) =>
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}' AND pid <> pg_backend_pid()`;

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('a database that goes away', () => {
  it('for a moment is not noticed by the next request', async () => {
    const client = await gateway.signedIn('doitac');
    await outside(cut(await databaseName()));
    await pause();
    expect((await client.ask(WHO)).data.viewer.userName).toBe('doitac');
  });

  it('in the middle of a request is told as such, too', async () => {
    const client = await gateway.signedIn('doitac');
    const database = await databaseName();
    const runner = gateway.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE org_unit IN ACCESS EXCLUSIVE MODE');
    const waiting = client.ask('{ units(search: "a") { totalCount } }');
    await pause();
    await outside(cut(database));
    const answer = await waiting;
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).toBe('5');
    await runner.release();
  });

  it('for longer is told as such, with when to come again, and the gateway lives on', async () => {
    const client = await gateway.signedIn('doitac');
    const database = await databaseName();
    await outside(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
    await outside(cut(database));
    await pause();
    const answer = await client.ask(WHO);
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
    await outside(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);
    expect((await client.ask(WHO)).data.viewer.userName).toBe('doitac');
  });
});

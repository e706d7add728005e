import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_PASSWORD, type TestGateway, testGateway } from '../../../testing/test-gateway.ts';
import { LIMITS } from './throttle.ts';
import { fingerprint } from './token.ts';

let gateway: TestGateway;
const account = (userName: string) => ({ userName, role: 'COMMUNE_OFFICER' as const, unitId: 'xa-sa-thay' });

beforeAll(async () => {
  gateway = await testGateway();
  await gateway.addAccount(account('canbo.xa'));
});
afterAll(() => gateway.close());

const WHO = '{ viewer { userName role } }';

describe('signing in', () => {
  it('tells who one is from then on', async () => {
    const client = await gateway.signedIn('canbo.xa');
    expect((await client.ask(WHO)).data.viewer).toEqual({ userName: 'canbo.xa', role: 'COMMUNE_OFFICER' });
  });

  it('does not mind capitals and blanks around the name', async () => {
    const client = await gateway.signedIn('  CanBo.Xa ');
    expect((await client.ask(WHO)).data.viewer.userName).toBe('canbo.xa');
  });

  it('is answered alike for an unknown user and a wrong password', async () => {
    const unknown = await gateway.stranger().signIn('khong.co', 'sai');
    const wrong = await gateway.stranger().signIn('canbo.xa', 'sai');
    expect(unknown.data.signIn).toEqual(wrong.data.signIn);
    expect(wrong.data.signIn).toMatchObject({
      __typename: 'SignInRefused',
      code: 'SIGN_IN_REFUSED',
      path: [],
    });
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('is refused for a disabled user, and an open session ends at once', async () => {
    await gateway.addAccount(account('nghi.viec'));
    const client = await gateway.signedIn('nghi.viec');
    await gateway.dataSource.query(`UPDATE app_user SET disabled_at = now() WHERE user_name = 'nghi.viec'`);
    expect((await client.ask(WHO)).data.viewer).toBeNull();
    expect((await gateway.stranger().signIn('nghi.viec', TEST_PASSWORD)).data.signIn.code).toBe(
      'SIGN_IN_REFUSED',
    );
  });

  it('leaves an entry in the audit', async () => {
    const id = await gateway.addAccount({
      userName: 'quantri',
      role: 'MINISTRY_ADMINISTRATOR',
      unitId: 'bca',
    });
    const client = await gateway.signedIn('quantri');
    const { nodes } = (
      await client.ask('query ($id: ID!) { audit(subjectId: $id) { nodes { action actor } } }', { id })
    ).data.audit;
    expect(nodes[0]).toEqual({ action: 'SIGN_IN', actor: 'quantri' });
  });
});

describe('a session', () => {
  it('is a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await gateway.stranger().signIn('canbo.xa', TEST_PASSWORD);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^danvan=[\w-]{43}; .*Path=\/;.*HttpOnly; SameSite=Strict/,
    );
  });

  it('is kept in the database as a hash only', async () => {
    const client = await gateway.signedIn('canbo.xa');
    const token = client.cookie().split('=')[1] ?? '';
    const rows: { token_hash: string }[] = await gateway.dataSource.query('SELECT token_hash FROM session');
    const hashes = rows.map((row) => row.token_hash);
    expect(hashes).toContain(fingerprint(token));
    expect(hashes).not.toContain(token);
  });

  it('is a new one at each sign-in, and the former ends', async () => {
    const client = await gateway.signedIn('canbo.xa');
    const former = client.cookie();
    await client.signIn('canbo.xa', TEST_PASSWORD);
    expect(client.cookie()).not.toBe(former);
    client.useCookie(former);
    expect((await client.ask(WHO)).data.viewer).toBeNull();
  });

  it('ends at once when one signs out', async () => {
    const client = await gateway.signedIn('canbo.xa');
    const cookie = client.cookie();
    expect((await client.signOut()).data.signOut).toBe(true);
    client.useCookie(cookie);
    expect((await client.ask(WHO)).data.viewer).toBeNull();
  });

  it('goes on while it is used and ends after twelve hours without use', async () => {
    const client = await gateway.signedIn('canbo.xa');
    gateway.clock.forward(11 * 3_600);
    const prolonged = await client.ask(WHO);
    expect(prolonged.headers.getSetCookie()).toHaveLength(1);
    gateway.clock.forward(11 * 3_600);
    expect((await client.ask(WHO)).data.viewer).not.toBeNull();
    gateway.clock.forward(12 * 3_600);
    expect((await client.ask(WHO)).data.viewer).toBeNull();
  });

  it('of nobody is refused where one must be signed in', async () => {
    const { data, errors } = await gateway.stranger().ask('{ audit(subjectId: "x") { totalCount } }');
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('too many attempts', () => {
  const tryManyAtOnce = (userName: string, count: number) =>
    Promise.all(Array.from({ length: count }, () => gateway.stranger().signIn(userName, 'sai')));

  it('for one name are stopped, even all at once, and even with the right password', async () => {
    await gateway.addAccount(account('bi.do'));
    const answers = await tryManyAtOnce('bi.do', LIMITS.userName + 4);
    const codes = answers.map(({ data }) => data.signIn.code);
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(LIMITS.userName);
    const stopped = (await gateway.stranger().signIn('bi.do', TEST_PASSWORD)).data.signIn;
    expect(stopped).toMatchObject({ code: 'SIGN_IN_THROTTLED', retryAfterSeconds: 900 });
  });

  it('are forgotten after a quarter of an hour', async () => {
    gateway.clock.forward(15 * 60);
    expect((await gateway.stranger().signIn('bi.do', TEST_PASSWORD)).data.signIn.__typename).toBe('SignedIn');
  });

  it('from elsewhere do not lock out whoever has signed in here before', async () => {
    const fail = (userName: string) =>
      gateway.dataSource.query(
        `INSERT INTO sign_in_attempt (id, user_key, address, at, succeeded)
         SELECT gen_random_uuid(), $1, '203.0.113.9', $2, false FROM generate_series(1, $3)`,
        [fingerprint(userName), gateway.clock.now(), LIMITS.userName],
      );
    await gateway.addAccount(account('quen.cho'));
    await gateway.addAccount(account('la.cho'));
    await gateway.signedIn('quen.cho');
    gateway.clock.forward(24 * 3_600);
    await fail('quen.cho');
    await fail('la.cho');
    const codeOf = async (userName: string) =>
      (await gateway.stranger().signIn(userName, TEST_PASSWORD)).data.signIn.__typename;
    expect(await codeOf('quen.cho')).toBe('SignedIn');
    expect(await codeOf('la.cho')).toBe('SignInRefused');
  });

  it('from one address are stopped, whatever the names', async () => {
    gateway.clock.forward(15 * 60);
    for (let name = 0; name < LIMITS.address; name += LIMITS.userName) {
      await tryManyAtOnce(`ten.${name}`, LIMITS.userName);
    }
    expect((await gateway.stranger().signIn('ten.khac', 'sai')).data.signIn.code).toBe('SIGN_IN_THROTTLED');
    gateway.clock.forward(15 * 60);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../schema/limits/index.ts';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await testGateway();
  await gateway.addAccount({ userName: 'doitac', role: 'PARTNER', unitId: 'mttq' });
});
afterAll(() => gateway.close());

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const HOSTILE: Record<string, string> = {
  'nothing at all': '',
  'no GraphQL': '}{',
  'fragments in circles': '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }',
  'a fragment in itself, far down': `{ viewer { ${'...a '.repeat(50)} } } fragment a on Viewer { id ...a }`,
  'one alias too many': `{ ${repeat(LIMITS.aliases + 1, (n) => `a${n}: viewer { id }`)} }`,
  'many directives': `{ viewer ${'@include(if: true) '.repeat(200)} { id } }`,
  'too many tokens': `{ viewer { ${'id '.repeat(LIMITS.tokens)} } }`,
  'a document of 15 kB': `{ viewer { ${'displayName '.repeat(1_300)} } }`,
  'deep nesting': `{ ${'viewer { '.repeat(LIMITS.depth + 5)} id ${'}'.repeat(LIMITS.depth + 6)}`,
  'deep nesting of a list': `{ audit(subjectId: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { totalCount } }`,
  'a subscription': 'subscription { viewer { id } }',
  'an unknown field': '{ wiever { id } }',
  'the schema': '{ __schema { types { name } } }',
  'the schema within a fragment': '{ ...s } fragment s on Query { __type(name: "Query") { name } }',
};

describe('a hostile document', () => {
  it.each(Object.entries(HOSTILE))('%s: refused as the sender’s fault', async (_name, query) => {
    const { status, data, errors } = await gateway.stranger().ask(query);
    expect(status).toBe(400);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ message }) => message === 'Yêu cầu không hợp lệ.')).toBe(true);
  });

  it('with the name of an operation that is not in it is refused as the sender’s fault', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } }', operationName: 'Nobody' }),
    });
    expect(response.status).toBe(400);
  });

  it('gets no hint at what would have been right', async () => {
    const { text } = await gateway.stranger().ask('{ viewr { idd } }');
    expect(text).not.toMatch(/did you mean/i);
  });

  it('with a page that is far too large costs too much', async () => {
    const client = await gateway.signedIn('doitac');
    const query = 'query ($n: Int) { audit(subjectId: "x", first: $n) { nodes { id at actor } } }';
    const { status, errors } = await client.ask(query, { n: 2_147_483_647 });
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'TOO_COSTLY']);
  });

  it('with null for the page size costs what the largest page costs', async () => {
    const client = await gateway.signedIn('doitac');
    const page = (inner: string) => `units(first: null) { nodes { ${inner} } }`;
    const children = (inner: string) => `children(first: null, tree: POLICE) { nodes { ${inner} } }`;
    const { status, errors } = await client.ask(`{ ${page(children(children('id')))} }`);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'TOO_COSTLY']);
  });

  it.each([
    ['NUL in a variable', 'query ($name: String!) { ...q }', 'a\u0000b'],
    ['half of a surrogate pair in a variable', 'query ($name: String!) { ...q }', 'a\ud800b'],
    ['NUL in the document', '{ ...q }', '\\u0000'],
  ])('with a text that no database keeps is refused by name: %s', async (_name, head, text) => {
    const name = head.includes('$name') ? '$name' : `"${text}"`;
    const { status, errors } = await (await gateway.signedIn('doitac')).ask(
      `${head} fragment q on Query { units(search: ${name}) { totalCount } }`,
      { name: text },
    );
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'UNREADABLE_TEXT']);
    expect(errors[0]?.message).toContain('ký tự không đọc được');
  });

  it('with variables of the wrong type is refused', async () => {
    const { status } = await gateway
      .stranger()
      .ask('mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', {
        i: { userName: { $gt: '' }, password: ['x'] },
      });
    expect(status).toBe(400);
  });
});

describe('a document at the limit', () => {
  it('with as many aliases as allowed is answered', async () => {
    const { status } = await gateway
      .stranger()
      .ask(`{ ${repeat(LIMITS.aliases, (n) => `a${n}: viewer { id }`)} }`);
    expect(status).toBe(200);
  });

  it('may ask for the schema when signed in', async () => {
    const client = await gateway.signedIn('doitac');
    expect((await client.ask('{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe(
      'Query',
    );
  });
});

describe('a request from elsewhere', () => {
  const send = (init: RequestInit) => fetch(`${gateway.url}/graphql`, { method: 'POST', ...init });
  const body = JSON.stringify({ query: '{ viewer { id } }' });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'as %s is refused',
    async (type) => {
      const { status } = await send({ body, headers: { 'content-type': type } });
      expect(status).toBe(415);
    },
  );

  it('by GET carries out nothing', async () => {
    const answer = await fetch(`${gateway.url}/graphql?query=mutation{signOut}`);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('as a batch is refused', async () => {
    const { status } = await gateway.stranger().post(`[${body},${body}]`);
    expect(status).toBe(400);
  });

  it('with the origin of another site is refused, with our own it is not', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await send({ body, headers: { ...json, origin: 'https://xau.example' } })).status).toBe(403);
    expect((await send({ body, headers: { ...json, origin: 'null' } })).status).toBe(403);
    expect((await send({ body, headers: { ...json, origin: gateway.url } })).status).toBe(200);
  });

  it('that is no JSON, or too large, is refused without words of the machine', async () => {
    const broken = await gateway.stranger().post('{"query": ');
    expect([broken.status, broken.text]).toEqual([400, expect.not.stringMatching(/SyntaxError|at .*\.js/)]);
    expect((await gateway.stranger().post(JSON.stringify({ query: 'x'.repeat(2_000_000) }))).status).toBe(
      413,
    );
  });
});

describe('a failure', () => {
  it('carries an id that the log knows, and nothing of the machine', async () => {
    const client = await gateway.signedIn('doitac');
    await gateway.dataSource.query('ALTER TABLE session RENAME TO session_away');
    const { status, text, errors } = await client.ask('{ viewer { id } }');
    await gateway.dataSource.query('ALTER TABLE session_away RENAME TO session');
    expect(status).toBe(500);
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/session|relation|SELECT|node_modules|\/src\//);
    const id = errors[0]?.extensions.id ?? 'none';
    expect(gateway.log.some((line) => line.includes(id) && line.includes('relation'))).toBe(true);
  });

  it('never puts a password or a cookie into the log', async () => {
    await gateway.signedIn('doitac');
    expect(gateway.log.join('')).not.toMatch(/mật khẩu|danvan=/);
  });
});

describe('every answer', () => {
  it('keeps the browser on the safe side', async () => {
    const { headers } = await fetch(`${gateway.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/style-src 'self' 'nonce-[^']+';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('of the API is kept by nobody', async () => {
    const { headers } = await gateway.stranger().ask('{ viewer { id } }');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { largestSize } from '@danvan/domain/programme';
import { makeDocm, makeDocx, realFile, zeros } from '@danvan/file-inspection/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, type EvidenceWorld, evidenceWorld, sendFile } from '../../../testing/evidence-world.ts';
import { MOST_WAITING } from './staged-upload.store.ts';

let world: EvidenceWorld;
beforeAll(async () => {
  world = await evidenceWorld();
});
afterAll(() => world.close());

const DAY_SECONDS = 86_400;
const PDF = realFile('PDF');
/** A document that differs from every other. */
const pdf = (mark: string): Uint8Array =>
  Buffer.concat([PDF.subarray(0, 9), Buffer.from(`% ${mark}\n`), PDF.subarray(9)]);
const upload = async (name: string, bytes: Uint8Array | Blob) =>
  sendFile(world.url, await world.as('canbo.tinh'), name, bytes);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a file that comes in', () => {
  it('is kept under its hash and answered with what it is', async () => {
    const bytes = pdf('first');
    const { status, upload: answered } = await upload('Báo cáo.pdf', bytes);
    expect([status, answered]).toEqual([
      201,
      { id: expect.any(String), name: 'Báo cáo.pdf', type: 'PDF', size: bytes.length },
    ]);
    const { whole, half } = await world.kept();
    expect(whole.some((path) => path.endsWith(sha256(bytes)))).toBe(true);
    expect(half).toEqual([]);
  });

  it.each([
    ['Biên bản.docx', makeDocm(), 'MACROS'],
    ['Biên bản.docx', makeDocx({ name: 'word/a.xml', content: zeros(60) }), 'ARCHIVE_BOMB'],
    ['anh.pdf', realFile('JPEG'), 'CONTENT_IS_NOT_WHAT_NAME_SAYS'],
    ['bao-cao.pdf.exe', PDF, 'DOUBLE_ENDING'],
    ['anh\u202egpj.exe', realFile('JPEG'), 'CONTENT_IS_NOT_WHAT_NAME_SAYS'],
    ['trong.pdf', new Uint8Array(), 'FILE_EMPTY'],
    ['trang.html', Buffer.from('<!DOCTYPE html>'), 'TYPE_NOT_ACCEPTED'],
  ])('%s is refused by name, and nothing of it stays', async (name, bytes, code) => {
    const before = await world.kept();
    const refused = await upload(name, bytes);
    expect([refused.status, refused.code]).toEqual([422, code]);
    expect(refused.message).toMatch(/\p{L}/u);
    expect(await world.kept()).toEqual(before);
  });

  it('does not believe what the sender says of its type', async () => {
    const { upload: answered } = await upload(
      'anh',
      new Blob([new Uint8Array(realFile('PNG'))], { type: 'text/html' }),
    );
    expect(answered).toMatchObject({ name: 'anh.png', type: 'PNG' });
  });

  it('that is too large is stopped while it comes in', async () => {
    const before = await world.kept();
    const large = new Blob([new Uint8Array(PDF), new Uint8Array(3 * largestSize('PDF'))]);
    const stopped = await upload('lon.pdf', large).catch(() => null);
    // The answer may be lost where the sender still writes when the connection ends.
    expect(stopped?.code ?? 'FILE_TOO_LARGE').toBe('FILE_TOO_LARGE');
    expect(await world.kept()).toEqual(before);
  });

  it('that is cut off leaves nothing', async () => {
    const before = await world.kept();
    const cookie = (await world.as('canbo.tinh')).cookie();
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4';
    await new Promise<void>((resolve) => {
      const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5_000 };
      const sending = request(`${world.url}/files`, { method: 'POST', headers });
      sending.on('error', () => resolve());
      sending.write(head, () => sending.destroy(new Error('cut off')));
    });
    await expect.poll(() => world.kept()).toEqual(before);
    expect((await upload('sau-do.pdf', pdf('after the cut'))).status).toBe(201);
  });
});

describe('who may send a file', () => {
  it('is signed in, from our own pages, and attaches somewhere', async () => {
    const code = async (sending: ReturnType<typeof sendFile>) => {
      const answer = await sending;
      return [answer.status, answer.code];
    };
    expect(await code(sendFile(world.url, world.stranger(), 'a.pdf', PDF))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code(sendFile(world.url, await world.as('doitac'), 'a.pdf', PDF))).toEqual([
      403,
      'FORBIDDEN',
    ]);
    const cookie = (await world.as('canbo.tinh')).cookie();
    const elsewhere = await fetch(`${world.url}/files`, {
      method: 'POST',
      body: new FormData(),
      headers: { cookie, origin: 'https://xau.example' },
    });
    expect(elsewhere.status).toBe(403);
  });

  it('sends a file, not something else', async () => {
    const cookie = (await world.as('canbo.tinh')).cookie();
    const sent = async (body: FormData | string, headers = {}) =>
      (await fetch(`${world.url}/files`, { method: 'POST', body, headers: { cookie, ...headers } })).status;
    const form = new FormData();
    form.append('file', 'no file');
    expect(await sent(form)).toBeGreaterThanOrEqual(400);
    expect(await sent('{}', { 'content-type': 'application/json' })).toBeLessThan(500);
    expect(await sent('--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' })).toBeLessThan(
      500,
    );
  });

  it('waits when too many uploads wait for being attached', async () => {
    const [{ id }] = await world.dataSource.query(`SELECT id FROM app_user WHERE user_name = 'canbo.xa'`);
    await world.dataSource.query(
      `INSERT INTO staged_upload SELECT 'w' || n, $1, 'a.pdf', 'PDF', 1, repeat('0', 64), $2 FROM generate_series(1, $3) n`,
      [id, world.clock.now(), MOST_WAITING],
    );
    const { code } = await sendFile(world.url, await world.as('canbo.xa'), 'a.pdf', PDF);
    expect(code).toBe('TOO_MANY_UPLOADS');
  });
});

describe('uploads that nobody attaches', () => {
  it('of one content at the same time are kept once and attached apart', async () => {
    const bytes = pdf('at once');
    const sent = await Promise.all(Array.from({ length: 8 }, (_, at) => upload(`ban-${at}.pdf`, bytes)));
    expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect((await world.kept()).whole.filter((path) => path.endsWith(sha256(bytes)))).toHaveLength(1);
    expect(new Set(sent.map((each) => each.upload?.id)).size).toBe(8);
  });

  it('go after a day with their bytes, unless something else holds on to them', async () => {
    const [held, lost] = [pdf('held'), pdf('lost')];
    const browser = await world.as('canbo.tinh');
    const subjectId = await world.keepDocument({ owner: 'ca:quang-ngai', visibility: 'JOINT' });
    await world.attachFile(browser, subjectId, 'a.pdf', held);
    const late = await upload('b.pdf', held);
    await upload('c.pdf', lost);
    world.clock.forward(DAY_SECONDS + 1);
    await browser.signIn('canbo.tinh', 'mật khẩu dùng trong kiểm thử');
    expect((await attach(browser, { subjectId, uploadId: late.upload?.id })).faults).toMatchObject([
      { code: 'FILE_NOT_THERE' },
    ]);
    await upload('d.pdf', pdf('next day'));
    const { whole } = await world.kept();
    const has = (bytes: Uint8Array) => whole.some((path) => path.endsWith(sha256(bytes)));
    expect([has(held), has(lost)]).toEqual([true, false]);
  });
});

import { FILE_TYPES, type FileType } from '@danvan/domain/programme';
import { REAL_FILES, realFile } from '@danvan/file-inspection/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EvidenceWorld, evidenceWorld } from '../../../testing/evidence-world.ts';

let world: EvidenceWorld;
let cookie: string;
const urls = new Map<string, string>();

beforeAll(async () => {
  world = await evidenceWorld();
  const browser = await world.as('canbo.tinh');
  const subjectId = await world.keepDocument({ owner: 'ca:quang-ngai', visibility: 'JOINT' });
  for (const type of FILE_TYPES) {
    const all = await world.attachFile(browser, subjectId, REAL_FILES[type], realFile(type));
    urls.set(type, all.at(-1).file.url);
  }
  const named = await world.attachFile(browser, subjectId, 'Đề án "số 05" (dự thảo).pdf', realFile('PDF'));
  urls.set('NAMED', named.at(-1).file.url);
  cookie = browser.cookie();
});
afterAll(() => world.close());

const get = async (of: FileType | 'NAMED', headers: Record<string, string> = {}, method = 'GET') => {
  const answer = await fetch(`${world.url}${urls.get(of)}`, { method, headers: { cookie, ...headers } });
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
};

describe('a file that is fetched', () => {
  it.each(FILE_TYPES)('of type %s is what was sent, byte for byte', async (type) => {
    const { status, bytes, headers } = await get(type);
    expect(status).toBe(200);
    expect(Buffer.compare(bytes, realFile(type))).toBe(0);
    expect(headers.get('content-length')).toBe(String(bytes.length));
  });

  it('runs nothing and is guessed at by nobody', async () => {
    for (const type of FILE_TYPES) {
      const { headers } = await get(type);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('content-security-policy')).not.toContain('script');
      expect(headers.get('content-security-policy')?.endsWith('sandbox')).toBe(type !== 'PDF');
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('content-disposition')).toMatch(
        /^(DOCX|XLSX)$/.test(type) ? /^attachment/ : /^inline/,
      );
    }
  });

  it('keeps its name in every browser', async () => {
    const { headers } = await get('NAMED');
    expect(headers.get('content-disposition')).toBe(
      `inline; filename="De an -so 05- (du thao).pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20-s%E1%BB%91%2005-%20%28d%E1%BB%B1%20th%E1%BA%A3o%29.pdf`,
    );
  });

  it('comes in parts, as players ask for it', async () => {
    const whole = realFile('MP3');
    const part = await get('MP3', { range: 'bytes=100-199' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${whole.length}`]);
    expect(Buffer.compare(part.bytes, whole.subarray(100, 200))).toBe(0);
    const outside = await get('MP3', { range: 'bytes=999999-' });
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`]);
    expect((await get('MP3', { range: 'bytes=0-9', 'if-range': '"another"' })).status).toBe(200);
  });

  it('is told of without its bytes, and not sent again to whoever has it', async () => {
    const told = await get('PDF', {}, 'HEAD');
    expect([told.status, told.bytes.length]).toEqual([200, 0]);
    const etag = told.headers.get('etag') ?? '';
    expect((await get('PDF', { 'if-none-match': etag })).status).toBe(304);
  });
});

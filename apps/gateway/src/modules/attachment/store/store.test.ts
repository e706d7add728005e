import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileStore } from './file-store.ts';
import { folderStore } from './folder-store.ts';
import { type S3Settings, s3Store } from './s3-store.ts';

let folder: string;
let s3: S3rver;
let settings: S3Settings;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-store-'));
  const port = await freePort();
  s3 = new S3rver({
    address: '127.0.0.1',
    port,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'minh-chung' }],
  });
  await s3.run();
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  settings = { endpoint: `http://127.0.0.1:${port}`, bucket: 'minh-chung', region: 'us-east-1', ...keys };
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const CONTENT = Buffer.from('một nội dung');
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

const put = async (store: FileStore, content: Buffer, sha256 = SHA256): Promise<void> => {
  const path = join(folder, `incoming-${Math.random()}`);
  await writeFile(path, content);
  await store.put({ sha256, path, size: content.length });
};

const STORES: readonly (readonly [string, () => FileStore])[] = [
  ['a folder', () => folderStore(join(folder, 'files'))],
  ['a server that speaks S3', () => s3Store(settings)],
];

describe.each(STORES)('%s', (_name, open) => {
  it('can be used', async () => {
    await expect(open().check()).resolves.toBeUndefined();
  });

  it('knows nothing of what it does not have', async () => {
    expect(await open().open(SHA256)).toBeNull();
    await expect(open().remove(SHA256)).resolves.toBeUndefined();
  });

  it('gives back what it was given, whole and in parts, also to the next process', async () => {
    await put(open(), CONTENT);
    const whole = await open().open(SHA256);
    const part = await open().open(SHA256, { from: 1, to: 3 });
    expect(whole && (await buffer(whole))).toEqual(CONTENT);
    expect(part && (await buffer(part))).toEqual(CONTENT.subarray(1, 4));
  });

  it('takes the same again, many at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => put(open(), CONTENT)));
    const whole = await open().open(SHA256);
    expect(whole && (await buffer(whole))).toEqual(CONTENT);
  });

  it('forgets what is removed', async () => {
    await put(open(), CONTENT);
    await open().remove(SHA256);
    expect(await open().open(SHA256)).toBeNull();
  });
});

describe('a store that cannot be used', () => {
  it('says so at the start: a folder that is a file, a bucket that is not there, a wrong secret, nobody there', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(folderStore(join(file, 'files')).check()).rejects.toThrow(/FILES_FOLDER/);
    await expect(s3Store({ ...settings, bucket: 'khong-co' }).check()).rejects.toThrow(/khong-co.*404/);
    await expect(s3Store({ ...settings, secretAccessKey: 'sai' }).check()).rejects.toThrow(/403/);
    const nobody = { ...settings, endpoint: `http://127.0.0.1:${await freePort()}` };
    await expect(s3Store(nobody).check()).rejects.toThrow(/does not answer/);
  });
});

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  type EvidenceFile,
  type FileFault,
  fileFault,
  fileTooLarge,
  LARGEST_FILE,
} from '@danvan/domain/programme';
import { inspectFile } from '@danvan/file-inspection';

/** A file that has come in whole and may be kept; its bytes wait in `path`. */
export type ReceivedFile = EvidenceFile & { readonly path: string };

const ENDING = '.part';
const ABANDONED_MS = 3_600_000;

/** Lets bytes through, counts and hashes them, and stops at the largest size of any type. */
const gauge = () => {
  const hash = createHash('sha256');
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > LARGEST_FILE ? new Error('The file is too large') : null, chunk);
    },
  });
  return { stream, isTooLarge: () => size > LARGEST_FILE, sha256: () => hash.digest('hex') };
};

/** A fault of this machine (a full disk), not of what was sent. */
const isOurs = (failure: unknown): boolean => failure instanceof Error && 'syscall' in failure;

/** Writes down what comes in; gives its hash. */
const takeIn = async (path: string, sent: Readable): Promise<Result<string, FileFault>> => {
  const { stream, isTooLarge, sha256 } = gauge();
  try {
    await pipeline(sent, stream, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    return ok(sha256());
  } catch (failure) {
    if (isTooLarge()) return err(fileTooLarge(LARGEST_FILE));
    if (isOurs(failure)) throw failure;
    return err(fileFault('FILE_DAMAGED'));
  }
};

/**
 * Receives a file piece by piece and inspects it. Whatever happens before it is kept (too large, cut off, refused), no
 * byte of it stays: `use` gets it only when it may be kept, and may move it away.
 */
export const receiveFile = async <T>(
  incoming: string,
  given: { readonly id: string; readonly name: string; readonly stream: Readable },
  use: (file: ReceivedFile) => Promise<T>,
): Promise<Result<T, FileFault>> => {
  const path = join(incoming, `${given.id}${ENDING}`);
  try {
    await mkdir(incoming, { recursive: true });
    const sha256 = await takeIn(path, given.stream);
    if (!sha256.ok) return sha256;
    const inspected = inspectFile({ name: given.name, bytes: await readFile(path) });
    return inspected.ok ? ok(await use({ ...inspected.value, sha256: sha256.value, path })) : inspected;
  } finally {
    await rm(path, { force: true });
  }
};

/** Clears away what a process that ended suddenly left half received. */
export const clearIncoming = async (incoming: string, now: Date): Promise<void> => {
  for (const name of await readdir(incoming).catch(() => [])) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path);
    if (name.endsWith(ENDING) && now.getTime() - mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
};

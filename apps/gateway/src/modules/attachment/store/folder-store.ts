import { createReadStream } from 'node:fs';
import { access, constants, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartupProblem } from '../../../database/embedded/startup-problem.ts';
import type { FileStore } from './file-store.ts';

/** A name appears in a folder for good when the folder itself is written. */
const writeThrough = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

const sizeOf = async (path: string): Promise<number | null> => {
  const found = await stat(path).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return null;
    throw failure;
  });
  return found?.size ?? null;
};

/** Bytes as files of a folder, spread over 256 folders by the beginning of their hash. */
export const folderStore = (folder: string): FileStore => {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    // A whole file takes its place in one step: nobody ever reads half of it.
    put: async ({ sha256, path, size }) => {
      const place = pathOf(sha256);
      if ((await sizeOf(place)) === size) return;
      await mkdir(dirname(place), { recursive: true });
      await rename(path, place);
      await writeThrough(dirname(place));
      await writeThrough(folder);
    },
    open: async (sha256, range) => {
      const place = pathOf(sha256);
      if ((await sizeOf(place)) === null) return null;
      return createReadStream(place, range && { start: range.from, end: range.to });
    },
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    check: async () => {
      try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.R_OK | constants.W_OK);
      } catch {
        throw new StartupProblem(`The folder for files, ${folder}, cannot be written to; set FILES_FOLDER.`);
      }
    },
  };
};

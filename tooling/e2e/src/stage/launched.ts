import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const START = resolve(import.meta.dirname, '../../../launch/src/start.ts');
const ADDRESS = /^ {2}(http:\/\/\S+)\/ /m;

/** The product as its users run it; `url` has no slash at its end. */
export type Launched = { readonly url: string; readonly stop: () => Promise<void> };

const stopping = (child: ChildProcess) => async (): Promise<void> => {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** Resolves with the printed address; a launcher that ends before it printed one is an error with its output. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolveAddress, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = ADDRESS.exec(output)?.[1];
      if (address !== undefined) resolveAddress(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The product did not start:\n${output}`)));
  });

/** Runs what `npm start` runs, on a port and with files of its own and on the given database, with the whole data set. */
export const launch = async (databaseUrl: string): Promise<Launched> => {
  const files = await mkdtemp(join(tmpdir(), 'danvan-files-'));
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', FILES_FOLDER: files },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = stopping(child);
  return {
    url: await addressOf(child),
    stop: async () => {
      await stop();
      await rm(files, { recursive: true, force: true });
    },
  };
};

import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = /(^|\/)(node_modules|dist|\.turbo|testing)(\/|$)|\.test\.tsx?$/;

const addTo = (hash: Hash, folder: string, path: string): void => {
  const place = join(folder, path);
  if (LEFT_OUT.test(path) || !existsSync(place)) return;
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) addTo(hash, folder, join(path, name));
    return;
  }
  hash.update(path).update('\0').update(readFileSync(place)).update('\0');
};

/** One text for the content of these files and folders; changes whenever any of it changes. Tests do not count. */
export const fingerprintOf = (folder: string, paths: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, folder, path);
  return hash.digest('hex');
};

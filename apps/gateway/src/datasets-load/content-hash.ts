import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const IS_CONTENT = /\.(ts|csv|json)$/;
const IS_TEST = /\.test\.ts$/;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && IS_CONTENT.test(entry.name) && !IS_TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The root of the package of data sets: where the data and what is made of them lie. */
const packageRoot = (): string => join(dirname(fileURLToPath(import.meta.resolve('@danvan/datasets'))), '..');

/** A hash that changes with the data sets: a start with the same one has nothing to load. */
export const datasetsHash = (): string => {
  const root = packageRoot();
  const hash = createHash('sha256');
  const folders = [join(root, 'src'), join(root, 'data')];
  for (const file of [join(root, 'package.json'), ...folders.flatMap(filesBelow)]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

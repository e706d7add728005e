import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { canEnter } from './reach.ts';
import { StartupProblem } from './startup-problem.ts';

/** The server's own user must be able to pass; whatever is secret below is closed by itself. */
const OPEN = 0o755;
const OUTSIDE = ['/var/lib/danvan', '/var/tmp/danvan'];

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const makeHome = (home: string): void => {
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch {
    throw new StartupProblem(
      `The folder ${home} cannot be written; give yourself the right or set DATABASE_URL.`,
    );
  }
};

const makeInside = (store: string): void => {
  mkdirSync(store);
  chmodSync(store, OPEN);
};

const makeOutside = (home: string): string => {
  const name = `${basename(dirname(home))}-${randomBytes(4).toString('hex')}`;
  for (const place of OUTSIDE) {
    try {
      mkdirSync(join(place, name), { recursive: true });
      for (const folder of [place, join(place, name)]) chmodSync(folder, OPEN);
      return join(place, name);
    } catch {
      // Perhaps the next place can be written.
    }
  }
  throw new StartupProblem(
    `The database's own user cannot enter ${home}, and none of ${OUTSIDE.join(', ')} can be written; move the checkout or set DATABASE_URL.`,
  );
};

/**
 * The folder that holds the database for good: `<home>/database`. Where the server's account cannot enter it (root's
 * closed home folder) it lies outside, and `<home>/database` is a link that remembers the place.
 */
export const databaseStore = (home: string, account: Account): string => {
  makeHome(home);
  const store = join(home, 'database');
  if (!isThere(store)) {
    if (canEnter(home, account)) makeInside(store);
    else symlinkSync(makeOutside(home), store);
  }
  if (!existsSync(store)) throw new StartupProblem(`${store} leads to a folder that is not there any more.`);
  const real = realpathSync(store);
  if (!canEnter(real, account)) {
    throw new StartupProblem(
      `The user who runs the database cannot enter ${real}; open the folders above it or set DATABASE_URL.`,
    );
  }
  return real;
};

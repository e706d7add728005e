import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './server.ts';
import { StartupProblem } from './startup-problem.ts';

const SECRET = 0o600;

/** The random password of this database; made once, readable by its owner alone. */
export const passwordOf = (store: string): string => {
  const file = join(store, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: SECRET });
  return readFileSync(file, 'utf8').trim();
};

const initdb = ({ store, programs, account }: Place, folder: string, password: string): void => {
  const passwordFile = join(store, 'password.once');
  writeFileSync(passwordFile, `${password}\n`, { mode: SECRET });
  if (account !== null) chownSync(passwordFile, account.uid, account.gid);
  try {
    const parameters = [
      `--pgdata=${folder}`,
      `--pwfile=${passwordFile}`,
      '--username=danvan',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    const done = spawnSync(programs.initdb, parameters, { ...account, cwd: '/', encoding: 'utf8' });
    if (done.status !== 0) {
      writeFileSync(join(store, 'server.log'), `${done.stdout}\n${done.stderr}\n${done.error ?? ''}`, {
        flag: 'a',
      });
      throw new StartupProblem(`The database could not be created; see ${join(store, 'server.log')}.`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

/** Makes the cluster on the first start; one that was cut off half-way is made anew. */
export const prepareCluster = (place: Place, password: string): void => {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return;
  const half = `${place.cluster}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  if (place.account !== null) chownSync(half, place.account.uid, place.account.gid);
  initdb(place, half, password);
  renameSync(half, place.cluster);
};

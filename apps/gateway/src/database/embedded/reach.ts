import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Account } from './account.ts';

const allows = (path: string, account: { uid: number; gid: number }, bits: number): boolean => {
  const { mode, uid, gid } = statSync(path);
  const granted = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode;
  return (granted & bits) === bits;
};

/** Whether the account can enter every folder on the way to `path`, and `path` itself. */
export const canEnter = (path: string, account: Account): boolean => {
  if (account === null) return true;
  const here = resolve(path);
  if (!allows(here, account, 0o1)) return false;
  const above = dirname(here);
  return above === here || canEnter(above, account);
};

/** Whether the account can reach a program and start it. */
export const canRun = (program: string, account: Account): boolean =>
  canEnter(dirname(program), account) && (account === null || allows(program, account, 0o5));

import { execFileSync } from 'node:child_process';
import { StartupProblem } from './startup-problem.ts';

/** The user that the server runs as. PostgreSQL refuses root; an ordinary user needs no change (`null`). */
export type Account = { readonly uid: number; readonly gid: number } | null;

const numberOf = (flag: '-u' | '-g', name: string): number =>
  Number.parseInt(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(), 10);

const lookUp = (name: string): Account => {
  try {
    return { uid: numberOf('-u', name), gid: numberOf('-g', name) };
  } catch {
    return null;
  }
};

const WAYS_TO_CREATE = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
  ['adduser', '-S', '-D', '-H', 'postgres'],
] as const;

const create = (): Account => {
  for (const [program, ...parameters] of WAYS_TO_CREATE) {
    try {
      execFileSync(program, parameters, { stdio: 'ignore' });
      return lookUp('postgres');
    } catch {
      // The next way may be the one of this system.
    }
  }
  return null;
};

/** As root: the user `postgres` (made when missing), else `nobody`. As anyone else: no change. */
export const serverAccount = (): Account => {
  if (process.getuid?.() !== 0) return null;
  const account = lookUp('postgres') ?? create() ?? lookUp('nobody');
  if (account === null) {
    throw new StartupProblem(
      'PostgreSQL does not run as root and no user "postgres" could be made; start as an ordinary user or set DATABASE_URL.',
    );
  }
  return account;
};

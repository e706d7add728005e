import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HOME = join(import.meta.dirname, '../../rivals');

/** Rivals lie outside the workspaces with a lockfile of their own; they are fetched when a benchmark asks for them. */
export const fetchRivals = (): void => {
  if (existsSync(join(HOME, 'node_modules/.package-lock.json'))) return;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HOME,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0)
    throw new Error('The rivals could not be fetched: npm ci in tooling/bench/rivals failed');
};

/** A rival by its name; typed by whoever uses it, for its types are no part of this checkout. */
export const rival = <Module>(name: string): Module =>
  createRequire(join(HOME, 'package.json'))(name) as Module;

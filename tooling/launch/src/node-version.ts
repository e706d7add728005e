import { spawn } from 'node:child_process';
import { program } from './root.ts';

const NEEDED = 24;

/** npm puts our own Node first; who starts a script by hand with an older one is led over to it. */
export const ensureNode = async (): Promise<void> => {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED) return;
  const child = spawn(program('node'), process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (status) => resolve(status ?? 1));
  });
  process.exit(code);
};

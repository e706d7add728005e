import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LINE_OF_STATUS = 7;

const linesOf = (cluster: string): string[] => {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** Whether the server with this process id says that it takes connections. */
export const isReady = (cluster: string, pid: number): boolean => {
  const lines = linesOf(cluster);
  return Number(lines[0]) === pid && lines[LINE_OF_STATUS]?.trim() === 'ready';
};

const commandOf = (pid: number): string => {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  } catch {
    return '';
  }
};

const isServerOf = (pid: number, cluster: string): boolean => {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
};

/** Waits until the process is gone; false when it is still there after `seconds`. */
const isGone = async (pid: number, cluster: string, seconds: number): Promise<boolean> => {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    if (!isServerOf(pid, cluster)) return true;
    await pause(100);
  }
  return false;
};

/**
 * Clears what a killed start left behind: a server that still runs is shut down in order (the caller holds the
 * store's lock, so nobody uses it); the note of a server that is gone is removed, even if its process id was given
 * to another program meanwhile.
 */
export const clearRemains = async (cluster: string): Promise<void> => {
  const pid = Number(linesOf(cluster)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (isServerOf(pid, cluster)) {
    process.kill(pid, 'SIGINT');
    if (!(await isGone(pid, cluster, 30))) process.kill(pid, 'SIGQUIT');
    await isGone(pid, cluster, 10);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
};

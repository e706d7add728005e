import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const INSPECT = fileURLToPath(new URL('../testing/inspect-bomb.ts', import.meta.url));

const inspect = async (...parameters: string[]): Promise<{ code: string; memory: number; time: number }> => {
  const { stdout } = await promisify(execFile)(process.execPath, [INSPECT, ...parameters]);
  return JSON.parse(stdout);
};

const SECOND = 1_000_000;
const MEGABYTES_80 = 80 * 1_024;

describe('a bomb, inspected by a process of its own', () => {
  it.each([
    ['that says how large it is', ['60']],
    ['that says it were small', ['60', '1000']],
    ['that says it were just small enough', ['300', '900000']],
  ])('%s is refused within a second of work and 80 MB', async (_how, parameters) => {
    const { code, memory, time } = await inspect(...parameters);
    expect(code).toBe('ARCHIVE_BOMB');
    expect(time).toBeLessThan(SECOND);
    expect(memory).toBeLessThan(MEGABYTES_80);
  });
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const SIZES = resolve(import.meta.dirname, '../../bench/src/sizes.ts');

it.each(['ministry', 'province', 'danvan'])('what %s loads first, and later, is within its budget', (app) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SIZES, app], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\n').filter((line) => line.startsWith('BAD'))).toEqual([]);
  expect(stdout.split('\n').filter((line) => line.startsWith('ok'))).toHaveLength(3);
  expect(status).toBe(0);
});

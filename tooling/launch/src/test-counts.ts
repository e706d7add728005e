import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

/** What a run of tests came to. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** Reads vitest's report; a run that left none failed before its first test. */
export const countsOf = (report: string | null): Counts => {
  if (report === null) return { ...NOTHING, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as Report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
};

type Verdict = { readonly code: number; readonly counts: Counts };

/** A run that fails with no failed test (a hook, say) counts as one failed; one that skips a test does not pass. */
export const verdict = (code: number, counts: Counts): Verdict => {
  if (code !== 0 && counts.failed === 0) return { code, counts: { ...counts, failed: 1 } };
  return { code: code === 0 && counts.skipped > 0 ? 1 : code, counts };
};

/** Runs one of vitest's projects and counts. */
export const runTests = async (project: string): Promise<Verdict> => {
  const file = join(tmpdir(), `danvan-${project}-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', '--project', project, ...reporters]);
  const counts = countsOf(existsSync(file) ? readFileSync(file, 'utf8') : null);
  rmSync(file, { force: true });
  return verdict(code, counts);
};

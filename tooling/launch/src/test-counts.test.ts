import { describe, expect, it } from 'vitest';
import { add, countsOf, NOTHING, verdict } from './test-counts.ts';

const report = (numPassedTests: number, numFailedTests: number) =>
  JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 1, numTodoTests: 0 });

describe('the sum of tests', () => {
  it('is taken over all runs', () => {
    expect([report(3, 0), report(4, 1)].map(countsOf).reduce(add, NOTHING)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a run without a report as failed', () => {
    expect(countsOf(null).failed).toBe(1);
  });

  it('does not pass while a test is skipped: nothing is left out silently', () => {
    const run = { passed: 7, failed: 0 };
    expect(verdict(0, { ...run, skipped: 1 }).code).toBe(1);
    expect(verdict(0, { ...run, skipped: 0 }).code).toBe(0);
  });

  it('counts a run that failed outside its tests as one failed', () => {
    expect(verdict(1, { passed: 7, failed: 0, skipped: 0 })).toMatchObject({
      code: 1,
      counts: { failed: 1 },
    });
  });
});

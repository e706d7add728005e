import { describe, expect, it } from 'vitest';
import { add, countsOf, NOTHING } from './test-counts.ts';

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
});

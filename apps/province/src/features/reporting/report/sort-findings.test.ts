import { describe, expect, it } from 'vitest';
import { mayHandIn, sortFindings } from './sort-findings.ts';

const finding = (severity: 'ERROR' | 'WARNING', code: string, indicatorCode = 'A') => ({
  severity,
  code,
  message: '',
  indicatorCode,
});

describe('findings of a report', () => {
  it('keep what is still empty apart from what is wrong', () => {
    const sorted = sortFindings(
      [finding('ERROR', 'REQUIRED_MISSING'), finding('ERROR', 'SUM_DIFFERS')],
      () => false,
    );
    expect([sorted.NOT_YET.length, sorted.MEND.length]).toEqual([1, 1]);
  });

  it('let a warning pass once it is explained', () => {
    const warning = finding('WARNING', 'UNUSUAL_CHANGE');
    expect(mayHandIn(sortFindings([warning], () => false))).toBe(false);
    expect(mayHandIn(sortFindings([warning], () => true))).toBe(true);
    expect(mayHandIn(sortFindings([finding('ERROR', 'SUM_DIFFERS')], () => true))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { buildHierarchy } from '../build-hierarchy.ts';

const { report } = buildHierarchy();

describe('the load report', () => {
  const count = (code: string): number | undefined => report.faults.find((f) => f.code === code)?.count;

  test('counts what was read', () => {
    expect(report.counts).toEqual({
      rows: 10_977,
      oldProvinces: 63,
      newProvinces: 34,
      oldDistricts: 696,
      oldCommunes: 10_035,
      newCommunes: 3321,
      unchangedCommunes: 149,
      dividedCommunes: 8,
    });
  });

  test('943 rows have no old code: 5 islands and 938 that name a commune, each judged', () => {
    expect(count('ROW_WITHOUT_OLD_CODE')).toBe(943);
    expect(count('ROW_WITHOUT_OLD_COMMUNE')).toBe(5);
    const judged = ['NAMES_GONE_COMMUNE', 'REPEATS', 'DIVIDES', 'OF_ANOTHER_KIND'].map((meaning) =>
      count(`UNCODED_ROW_${meaning}`),
    );
    expect(judged).toEqual([808, 112, 13, 5]);
  });

  test('431 rows have a new code that the table of communes does not know', () => {
    expect(count('NEW_CODE_UNKNOWN')).toBe(431);
    expect(report.faults.find((f) => f.code === 'NEW_CODE_UNKNOWN')?.finding.vi).toContain('169 mã');
  });

  test('698 district names come down to 691 and five islands', () => {
    expect(count('DISTRICT_NAMES_TOO_MANY')).toBe(698 - 691);
  });
});

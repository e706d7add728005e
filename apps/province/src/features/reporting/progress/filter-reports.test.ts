import { describe, expect, it } from 'vitest';
import { countBuckets, filterReports, readBucket } from './filter-reports.ts';

const report = (
  shortName: string,
  state: 'DRAFT' | 'SUBMITTED' | 'SENT_BACK' | 'APPROVED' = 'DRAFT',
  isLate = false,
) => ({ state, isLate, unit: { name: `Công an xã ${shortName}`, shortName } });

const reports = [
  report('Đắk Tô', 'SUBMITTED', true),
  report('Dục Nông', 'DRAFT', true),
  report('Sa Thầy', 'SENT_BACK', true),
  report('Ba Tơ', 'APPROVED'),
  report('Đắk Hà'),
];
const shown = (...wanted: Parameters<typeof filterReports> extends [unknown, ...infer Rest] ? Rest : never) =>
  filterReports(reports, ...wanted).map(({ unit }) => unit.shortName);

describe('the units below and their reports', () => {
  it('stand in Vietnamese order: Đ after D', () => {
    expect(shown('ALL', '')).toEqual(['Ba Tơ', 'Dục Nông', 'Đắk Hà', 'Đắk Tô', 'Sa Thầy']);
  });

  it('are found without marks', () => {
    expect(shown('ALL', 'dak')).toEqual(['Đắk Hà', 'Đắk Tô']);
    expect(shown('ALL', 'SA THAY')).toEqual(['Sa Thầy']);
  });

  it('are overdue only while they have not handed in', () => {
    expect(shown('LATE', '')).toEqual(['Dục Nông', 'Sa Thầy']);
  });

  it('are counted by state', () => {
    expect(countBuckets(reports)).toEqual({
      ALL: 5,
      LATE: 2,
      OPEN: 2,
      SENT_BACK: 1,
      WAITING: 1,
      APPROVED: 1,
    });
  });

  it('are all shown when the address names no state that there is', () => {
    expect(readBucket('sent_back')).toBe('SENT_BACK');
    expect(readBucket('x')).toBe('ALL');
  });
});

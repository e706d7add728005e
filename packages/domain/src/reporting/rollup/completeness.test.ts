import { array, constantFrom, assert as holds, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../kernel/index.ts';
import { REPORT_STATES } from '../report/model.ts';
import { addReportCounts, countReports, isLate, percentOf, type ReportStanding } from './completeness.ts';

const due = day('2026-10-19');
const standing = (state: ReportStanding['state'], submittedOn: string | null): ReportStanding => ({
  state,
  dueOn: due,
  submittedOn: submittedOn === null ? null : day(submittedOn),
});

const anyStanding = record({
  state: constantFrom(...REPORT_STATES),
  dueOn: integer({ min: -5, max: 5 }).map((offset): Day => addDays(due, offset)),
  submittedOn: option(integer({ min: -9, max: 9 }).map((offset): Day => addDays(due, offset))),
});
const anyDay = integer({ min: -10, max: 10 }).map((offset): Day => addDays(due, offset));

describe('completeness', () => {
  it('tells on time, late, silent and not yet due apart', () => {
    const reports = [
      standing('APPROVED', '2026-10-19'),
      standing('SUBMITTED', '2026-10-20'),
      standing('SENT_BACK', '2026-10-15'),
      standing('DRAFT', null),
    ];
    expect(countReports(reports, day('2026-10-21'))).toEqual({
      expected: 4,
      submitted: 2,
      approved: 1,
      sentBack: 1,
      onTime: 2,
      late: 1,
      silent: 1,
      pending: 0,
    });
    expect(countReports(reports, due)).toMatchObject({ submitted: 1, late: 0, silent: 0, pending: 2 });
  });

  it('is never over 100 %, and its parts make the whole (hierarchy.md §5)', () => {
    holds(
      property(array(anyStanding), anyDay, (reports, on) => {
        const counts = countReports(reports, on);
        expect(counts.submitted + counts.sentBack + counts.silent + counts.pending).toBe(counts.expected);
        expect(counts.onTime + counts.late).toBe(counts.submitted + counts.sentBack);
        expect(counts.approved <= counts.submitted).toBe(true);
        expect(percentOf(counts.submitted, counts.expected)?.lte(100) ?? true).toBe(true);
      }),
    );
  });

  it('of the children adds up to that of the whole', () => {
    holds(
      property(array(anyStanding), array(anyStanding), anyDay, (some, others, on) => {
        const parts = addReportCounts(countReports(some, on), countReports(others, on));
        expect(parts).toEqual(countReports([...some, ...others], on));
      }),
    );
  });

  it('shows 100 % only when all have reported', () => {
    expect(percentOf(3320, 3321)?.toFixed()).toBe('99.9');
    expect(percentOf(3321, 3321)?.toFixed()).toBe('100');
    expect(percentOf(0, 0)).toBeNull();
  });

  it('a report is late from midnight after its due day, handed in or not', () => {
    expect(isLate(standing('DRAFT', null), due)).toBe(false);
    expect(isLate(standing('DRAFT', null), day('2026-10-20'))).toBe(true);
    expect(isLate(standing('APPROVED', '2026-10-20'), day('2026-11-01'))).toBe(true);
    expect(isLate(standing('APPROVED', '2026-10-19'), day('2026-11-01'))).toBe(false);
  });
});

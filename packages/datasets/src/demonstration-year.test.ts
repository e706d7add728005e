import { isValidOn } from '@danvan/domain/kernel';
import { checkNote } from '@danvan/domain/reporting';
import { describe, expect, test } from 'vitest';
import { buildHierarchy } from './build-hierarchy.ts';
import { DEMO_ACCOUNTS, SA_THAY_POLICE } from './demo-accounts.ts';
import { demonstrationYear, REFERENCE_DAY } from './demonstration-year.ts';

const { record } = buildHierarchy();
const year = demonstrationYear(record);
const ofPeriod = (id: string) => year.reports.filter(({ periodId }) => periodId === id);
const states = (id: string) => new Set(ofPeriod(id).map(({ report }) => report.state));

test('the same seed gives the same year, another seed another one', () => {
  expect(demonstrationYear(record)).toEqual(year);
  expect(demonstrationYear(record, 1).reports).not.toEqual(year.reports);
});

test('everything is marked as a demonstration and happened before the reference day', () => {
  expect([...year.periods, ...year.reports].every((entry) => entry.isDemonstration)).toBe(true);
  const last =
    year.reports
      .flatMap(({ history }) => history.map(({ at }) => at))
      .toSorted()
      .at(-1) ?? '';
  expect(last.slice(0, 10) <= REFERENCE_DAY).toBe(true);
});

test('every assigned unit has one report in every period, and existed on its last day', () => {
  expect(year.reports).toHaveLength(325 * 12 + 34 * 4);
  expect(new Set(year.reports.map(({ id }) => id)).size).toBe(year.reports.length);
  const units = new Map(record.units.map((unit) => [unit.id, unit]));
  const ends = new Map(year.periods.map(({ id, period }) => [id, period.endsOn]));
  for (const { periodId, report } of year.reports) {
    const existence = units.get(report.unit)?.existence;
    expect(existence && isValidOn(existence, ends.get(periodId) ?? REFERENCE_DAY)).toBe(true);
  }
});

describe('the periods of 2026', () => {
  test('the first are closed, the newest two are open', () => {
    expect(year.periods.filter(({ state }) => state === 'CLOSED').map(({ id }) => id)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((month) => `DV-THANG:2026-M0${month}`),
      'DV-QUY:2026-Q1',
      'DV-QUY:2026-Q2',
    ]);
    const labels = year.periods.map(({ label }) => label.vi);
    expect(labels).toContain('Tháng 11/2026 (15/10–14/11)');
    expect(labels).toContain('Tháng 12/2026 (15/11–14/12)');
  });

  test('November has reports in every state but closed', () => {
    expect(states('DV-THANG:2026-M11')).toEqual(
      new Set(['DRAFT', 'SUBMITTED', 'SENT_BACK', 'RESUBMITTED', 'APPROVED']),
    );
    expect(states('DV-THANG:2026-M12')).toEqual(new Set(['DRAFT']));
  });

  test('in October some were late and some are silent', () => {
    const october = ofPeriod('DV-THANG:2026-M10').map(({ report }) => report);
    const late = october.filter(({ submittedAt, dueOn }) => submittedAt && submittedAt.slice(0, 10) > dueOn);
    expect(late.length).toBeGreaterThan(10);
    expect(october.filter(({ state }) => state === 'DRAFT').length).toBeGreaterThan(5);
  });
});

test('Công an xã Sa Thầy has always reported and has November still to do', () => {
  const own = year.reports.filter(({ report }) => report.unit === SA_THAY_POLICE);
  const brief = Object.fromEntries(
    own.map((r) => [r.periodId.slice(-3), `${r.report.state} ${r.figures.length}`]),
  );
  expect(brief).toMatchObject({ M07: 'CLOSED 17', M10: 'APPROVED 17', M11: 'DRAFT 0', M12: 'DRAFT 0' });
  const account = DEMO_ACCOUNTS.find(({ userName }) => userName === 'canbo.xa');
  expect(account?.unit).toBe(SA_THAY_POLICE);
});

test('whoever sends back says why, in words that carry no personal data', () => {
  const returns = year.reports.flatMap(({ history }) => history).filter(({ act }) => act === 'SEND_BACK');
  expect(returns.length).toBeGreaterThan(50);
  expect(returns.every(({ reason }) => reason !== null && checkNote(reason).ok)).toBe(true);
});

test('nobody decides on their own report, and everybody who acts has a name', () => {
  for (const { report, history } of year.reports) {
    expect(report.route.some(({ decidedBy }) => decidedBy !== null && decidedBy === report.submittedBy)).toBe(
      false,
    );
    expect(history.every(({ by }) => year.people.has(by))).toBe(true);
  }
});

test('every demo account stands at a unit that exists on the reference day', () => {
  for (const { unit } of DEMO_ACCOUNTS) {
    const found = record.units.find(({ id }) => id === unit);
    expect(found && isValidOn(found.existence, REFERENCE_DAY)).toBe(true);
  }
});

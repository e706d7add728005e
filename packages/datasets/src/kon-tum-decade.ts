import { addDays, type Day, day, id, validFrom } from '@danvan/domain/kernel';
import { type Figure, openReport, spanPeriod, type UserId } from '@danvan/domain/reporting';
import type { DatasetReport, DatasetReports } from './reporting/dataset-report.ts';
import { type DatasetForm, DECADE, PROGRAMME_38 } from './reporting/forms.ts';
import { openPeriod } from './reporting/open-period.ts';
import { draft, legalFigures, play } from './reporting/play-report.ts';
import { type KonTumRow, readKonTumTable } from './sources/kon-tum-table.ts';
import { MINISTRY } from './trees/police.ts';

const KON_TUM_POLICE = id<'OrgUnit'>('pol-p62-2010');
const REPORTER: UserId = id('nguon.cong-an-kon-tum');
const APPROVER: UserId = id('nguon.bo-cong-an');

const figureOf = ({ code, value, qualifier }: KonTumRow): Figure => ({
  indicator: id(code),
  state: value.eq(0) ? 'ZERO' : 'REPORTED',
  value,
  qualifier,
  numerator: null,
  denominator: null,
  note: null,
});

const rowsOf = (unit: string): readonly KonTumRow[] => readKonTumTable().filter((row) => row.unit === unit);

const periodOf = (form: DatasetForm, rows: readonly KonTumRow[]) => {
  const [first] = rows;
  if (first === undefined) throw new Error('The table is empty');
  return openPeriod(form, spanPeriod(first.from, first.to), 'CLOSED');
};

const morning = (on: Day): string => `${on}T02:00:00.000Z`;

/** The figures are published; the days of the acts are not: submitted on the last day, approved and closed after it. */
const decade = (): DatasetReport => {
  const rows = rowsOf('Công an tỉnh Kon Tum');
  const period = periodOf(DECADE, rows);
  const legal = legalFigures(DECADE, rows.map(figureOf), []);
  const { endsOn } = period.period;
  const ministry = { user: APPROVER, unit: MINISTRY };
  const reporter = { user: REPORTER, unit: KON_TUM_POLICE };
  const opened = draft(period, DECADE, KON_TUM_POLICE);
  const submitted = play(opened, { kind: 'SUBMIT', legal, route: [MINISTRY] }, reporter, morning(endsOn));
  const approved = play(submitted, { kind: 'APPROVE' }, ministry, morning(addDays(endsOn, 7)));
  const closed = play(approved, { kind: 'CLOSE' }, ministry, morning(addDays(endsOn, 30)));
  return {
    id: `${period.id}:${KON_TUM_POLICE}`,
    periodId: period.id,
    ...closed,
    figures: legal.figures,
    isDemonstration: false,
  };
};

/** The ministry has nobody above it to approve: its own published figure is final as it is. */
const programme38 = (): DatasetReport => {
  const rows = rowsOf('Bộ Công an');
  const period = periodOf(PROGRAMME_38, rows);
  const form = { code: PROGRAMME_38.form.code, version: PROGRAMME_38.form.version };
  const { endsOn, key } = period.period;
  const opened = openReport({ unit: MINISTRY, period: key, form, dueOn: period.deadlines[0]?.on ?? endsOn });
  const submittedAt = morning(endsOn);
  return {
    id: `${period.id}:${MINISTRY}`,
    periodId: period.id,
    report: { ...opened, state: 'CLOSED', version: 2, submittedBy: APPROVER, submittedAt },
    history: [
      {
        act: 'CLOSE',
        from: 'DRAFT',
        to: 'CLOSED',
        by: APPROVER,
        unit: MINISTRY,
        at: submittedAt,
        reason: null,
      },
    ],
    figures: rows.map(figureOf),
    isDemonstration: false,
  };
};

/** The Kon Tum decade and the national 100 % of 2019 as closed reports; every figure is read from the table. */
export const konTumDecade = (): DatasetReports => {
  const since = validFrom(day('2010-01-01'));
  return {
    assignments: [
      { form: DECADE.form.code, unit: KON_TUM_POLICE, validity: { ...since, to: day('2025-07-01') } },
      { form: PROGRAMME_38.form.code, unit: MINISTRY, validity: since },
    ],
    periods: [periodOf(DECADE, rowsOf('Công an tỉnh Kon Tum')), periodOf(PROGRAMME_38, rowsOf('Bộ Công an'))],
    reports: [decade(), programme38()],
    people: new Map([
      [REPORTER, 'Công an tỉnh Kon Tum (nạp từ tài liệu công bố)'],
      [APPROVER, 'Bộ Công an (nạp từ tài liệu công bố)'],
    ]),
  };
};

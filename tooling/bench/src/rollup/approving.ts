import { applyToRollup, type openDatabase } from '@danvan/gateway/bench';
import { atLeast, type BenchFigure, toKnow } from '../figure.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

const APPROVERS = 16;
const APPROVALS = 400;

/** What a design with a row of the nation would do as well: everybody adds to the same 20 rows. */
const NATIONAL_ROW = `
  INSERT INTO national_row (indicator_code, total)
  SELECT f.indicator_code, f.value FROM figure f WHERE f.report_id = $1 ORDER BY 1
  ON CONFLICT (indicator_code) DO UPDATE SET total = national_row.total + excluded.total`;

/** The rest of an act after the roll-up has moved: its audit entry. */
const AUDIT = `
  INSERT INTO audit_entry (id, at, actor_name, action, subject_id) VALUES (gen_random_uuid(), now(), '', 'APPROVE_REPORT', $1)`;

const approve = (database: Database, report: string, withNationalRow: boolean): Promise<void> =>
  database.transaction(async (manager) => {
    await applyToRollup(manager, [report], 'COUNT', new Date());
    if (withNationalRow) await manager.query(NATIONAL_ROW, [report]);
    await manager.query(AUDIT, [report]);
  });

/** Reports of one month, one of each province after the other, so that neighbours in time are of different provinces. */
const reportsByTurns = async (database: Database): Promise<readonly string[]> => {
  const rows: { id: string }[] = await database.query(
    `SELECT r.id FROM report r
     JOIN placement l ON l.tree = 'POLICE' AND l.child_id = r.unit_id AND l.valid_to IS NULL
     WHERE r.period_id = 'M12'
     ORDER BY row_number() OVER (PARTITION BY l.parent_id ORDER BY r.id), l.parent_id LIMIT ${APPROVALS}`,
  );
  return rows.map((row) => row.id);
};

/** Approvals a second of many at once; every approval really counts, for nothing counts before. */
const approvalsPerSecond = async (
  database: Database,
  reports: readonly string[],
  withNationalRow: boolean,
): Promise<number> => {
  await database.transaction((manager) => applyToRollup(manager, reports, 'WITHDRAW', new Date()));
  const waiting = [...reports];
  const start = performance.now();
  const work = async (): Promise<void> => {
    for (let report = waiting.shift(); report !== undefined; report = waiting.shift())
      await approve(database, report, withNationalRow);
  };
  await Promise.all(Array.from({ length: APPROVERS }, work));
  return (reports.length * 1000) / (performance.now() - start);
};

const best = (values: readonly number[]): number => Math.max(...values);

/** Approvals of many provinces at once: as it is, and with a row of the nation that all of them add to. */
export const measureApproving = async (database: Database): Promise<readonly BenchFigure[]> => {
  await database.query('CREATE TABLE national_row (indicator_code text PRIMARY KEY, total numeric NOT NULL)');
  const reports = await reportsByTurns(database);
  const free: number[] = [];
  const bound: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    free.push(await approvalsPerSecond(database, reports, false));
    bound.push(await approvalsPerSecond(database, reports, true));
  }
  return [
    atLeast('approvals at once: without over with a national row', best(free) / best(bound), 'times', 1.2),
    toKnow(`approvals of 20 figures by ${APPROVERS} at once`, best(free), 'a second'),
    toKnow('the same with a national row', best(bound), 'a second'),
  ];
};

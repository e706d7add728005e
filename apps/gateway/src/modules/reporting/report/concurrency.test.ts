import { ok } from '@danvan/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inAct } from '../../../database/unit-of-work.ts';
import {
  perform,
  type ReportingWorld,
  reportingWorld,
  submitted,
  type UserName,
} from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../../testing/small-forms.ts';
import { approveReport } from './approve-report.ts';
import type { ReportId } from './report.map.ts';

let world: ReportingWorld;
let period: string;
const reportOf = (unit: string) => `${period}:ca:${unit}`;

const HANDED_IN: readonly (readonly [UserName, string])[] = [
  ['canbo.xa', 'sa-thay'],
  ['canbo.dakto', 'dak-to'],
  ['canbo.iagrai', 'ia-grai'],
];

beforeAll(async () => {
  world = await reportingWorld();
  period = await world.openPeriodAt(COMMUNE_FORM, '2026-11-01');
  for (const [user, unit] of HANDED_IN) await submitted(await world.as(user), reportOf(unit));
});
afterAll(() => world.close());

const actorOf = async (userName: UserName) => {
  const [row] = await world.dataSource.query('SELECT * FROM app_user WHERE user_name = $1', [userName]);
  return { userId: row.id, userName, displayName: userName, role: row.role, unitId: row.unit_id };
};

const order = (unit: string, key: string) => ({
  reportId: reportOf(unit) as ReportId,
  version: 3,
  idempotencyKey: key,
  reason: null,
});

describe('approvals at the same time', () => {
  it('of different provinces do not wait for each other, although both count for the nation', async () => {
    const quangNgai = await actorOf('duyet.tinh');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const approvedButOpen = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const slow = inAct(world.dataSource, quangNgai, world.clock, async (uow) => {
      const outcome = await approveReport(order('sa-thay', 'cham'))(uow);
      reached();
      await held;
      return outcome;
    });
    await approvedButOpen;
    const other = await perform(await world.as('duyet.gialai'), 'approveReport', {
      reportId: reportOf('ia-grai'),
      version: 3,
    });
    expect(other.report).toMatchObject({ state: 'APPROVED' });
    release();
    expect(await slow).toEqual(ok({ reportId: reportOf('sa-thay') }));
  });

  it('many at once in one province and its neighbour all come through, and nothing is lost', async () => {
    const months = ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'];
    const periods = [];
    for (const on of months) periods.push(await world.openPeriodAt(COMMUNE_FORM, on));
    const reports = periods.flatMap((each) =>
      HANDED_IN.map(([user, unit]) => ({ user, unit, id: `${each}:ca:${unit}` })),
    );
    for (const { user, id } of reports) await submitted(await world.as(user), id);
    const answers = await Promise.all(
      reports.map(async ({ unit, id }) => {
        const approver = await world.as(unit === 'ia-grai' ? 'duyet.gialai' : 'duyet.tinh');
        return perform(approver, 'approveReport', { reportId: id, version: 3 });
      }),
    );
    expect(answers.filter((answer) => answer.report?.state !== 'APPROVED')).toEqual([]);
    const [sums] = await world.dataSource.query(
      `SELECT sum(total) FILTER (WHERE unit_id = 'ca:quang-ngai')::text AS quang_ngai,
         sum(total) FILTER (WHERE unit_id = 'ca:gia-lai')::text AS gia_lai
       FROM rollup_cell WHERE indicator_code = 'TEAMS' AND period_id = ANY ($1)`,
      [periods],
    );
    expect(sums).toEqual({ quang_ngai: '120', gia_lai: '60' });
  });
});

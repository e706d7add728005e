import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  perform,
  type ReportingWorld,
  reportingWorld,
  submitted,
  type UserName,
} from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM, PROVINCE_FORM } from '../../../testing/small-forms.ts';
import { statementsOf } from '../../../testing/statements-of.ts';

let world: ReportingWorld;
let month: string;
let before: string;
let oldMonth: string;

beforeAll(async () => {
  world = await reportingWorld();
  oldMonth = await world.openPeriodAt(COMMUNE_FORM, '2025-06-01');
  before = await world.openPeriodAt(COMMUNE_FORM, '2026-10-01');
  month = await world.openPeriodAt(COMMUNE_FORM, '2026-11-01');
  await world.openPeriodAt(PROVINCE_FORM, '2026-11-01');
  await submitted(await world.as('canbo.xa'), `${before}:ca:sa-thay`, { TEAMS: '9', LAUNCHES: '1' });
  await submitted(await world.as('canbo.dakto'), `${month}:ca:dak-to`);
});
afterAll(() => world.close());

const LIST = `query ($filter: ReportFilter!, $first: Int, $after: String) {
  reports(filter: $filter, first: $first, after: $after) { totalCount nodes {
    id state isLate unit { id name } period { id label { vi } form { code } } form { sections { items { indicator { code } } } }
    figures { indicatorCode } previousFigures { indicatorCode value } findings { code } allowedActions filled total
    route { unit { name } } history { at } } } }`;

const list = async (user: UserName, filter: object = {}, slice: object = {}) => {
  const answer = await (await world.as(user)).ask(LIST, { filter, ...slice });
  expect(answer.errors).toEqual([]);
  return answer.data.reports;
};
const unitsOf = (reports: { nodes: { unit: { id: string } }[] }) => [
  ...new Set(reports.nodes.map((node) => node.unit.id)),
];
const seen = async (user: UserName, id: string) =>
  (await (await world.as(user)).ask('query ($id: ID!) { report(id: $id) { id } }', { id })).data?.report;

describe('whose reports one sees', () => {
  it('a province sees its communes and the units that became them, nobody else', async () => {
    expect(unitsOf(await list('canbo.tinh', { periodId: month }))).toEqual([
      'ca:dak-to',
      'ca:mo-duc',
      'ca:sa-thay',
    ]);
    expect(unitsOf(await list('canbo.tinh', { periodId: oldMonth }))).toEqual([
      'ca:dak-to-cu',
      'ca:sa-thay-cu',
      'ca:ya-ly-cu',
    ]);
    expect(unitsOf(await list('duyet.gialai', { periodId: month }))).toEqual(['ca:chu-se', 'ca:ia-grai']);
  });

  it('a commune sees its own and that of its predecessor', async () => {
    expect(await seen('canbo.xa', `${month}:ca:sa-thay`)).toEqual({ id: `${month}:ca:sa-thay` });
    expect(await seen('canbo.xa', `${oldMonth}:ca:sa-thay-cu`)).toEqual({ id: `${oldMonth}:ca:sa-thay-cu` });
    expect(await seen('canbo.xa', `${month}:ca:dak-to`)).toBeNull();
    expect(await seen('canbo.xa', 'no such report')).toBeNull();
  });

  it('the ministry sees all, the Party and partners none', async () => {
    expect((await list('tonghop', { periodId: month })).totalCount).toBe(6);
    for (const user of ['danvan.tw', 'danvan.tinh', 'doitac'] as const) {
      expect(await seen(user, `${month}:ca:sa-thay`)).toBeNull();
    }
  });
});

describe('the list of reports', () => {
  it('begins with those that wait for the viewer', async () => {
    const { nodes } = await list('duyet.tinh');
    expect(nodes.slice(0, 2).map((node: { id: string }) => node.id)).toEqual([
      `${month}:ca:dak-to`,
      `${before}:ca:sa-thay`,
    ]);
    expect(nodes[0].allowedActions).toEqual(['APPROVE', 'SEND_BACK']);
    expect((await list('duyet.tinh', { waitingForMe: true })).totalCount).toBe(2);
  });

  it('is narrowed by state, lateness, place and name', async () => {
    expect((await list('tonghop', { states: ['SUBMITTED'] })).totalCount).toBe(2);
    expect(unitsOf(await list('tonghop', { underId: 'ca:gia-lai', periodId: month }))).toEqual([
      'ca:chu-se',
      'ca:ia-grai',
    ]);
    expect(unitsOf(await list('tonghop', { search: 'dak to', periodId: month }))).toEqual(['ca:dak-to']);
    const late = await list('tonghop', { late: true, periodId: month });
    expect(late.nodes.every((node: { isLate: boolean }) => node.isLate)).toBe(true);
  });

  it('takes the same number of statements however long it is', async () => {
    const one = await statementsOf(() => list('tonghop', {}, { first: 1 }));
    const many = await statementsOf(() => list('tonghop', {}, { first: 20 }));
    expect(one).toBeGreaterThan(5);
    expect(many).toBe(one);
  });

  it('periods of forms of periods are read once', async () => {
    const periods = (inner: string) => async () => {
      const answer = await (await world.as('tonghop')).ask(`{ forms { periods { ${inner} } } }`);
      expect(answer.errors).toEqual([]);
    };
    const one = await statementsOf(periods('id'));
    expect(await statementsOf(periods('form { periods { form { periods { id } } } }'))).toBe(one);
  });

  it('shows the figures of the period before', async () => {
    const { nodes } = await list('tonghop', { periodId: month, search: 'Sa Thầy' });
    expect(nodes[0].previousFigures).toEqual([
      { indicatorCode: 'TEAMS', value: '9' },
      { indicatorCode: 'LAUNCHES', value: '1' },
    ]);
  });
});

describe('my reports', () => {
  it("are the viewer's own unit's", async () => {
    const answer = await (await world.as('canbo.xa')).ask(
      '{ myReports { totalCount nodes { unit { id } state allowedActions } } }',
    );
    expect(answer.data.myReports.nodes).toEqual([
      { unit: { id: 'ca:sa-thay' }, state: 'DRAFT', allowedActions: ['ENTER', 'SUBMIT'] },
      { unit: { id: 'ca:sa-thay' }, state: 'SUBMITTED', allowedActions: [] },
    ]);
  });
});

describe('progress', () => {
  const progress = async (user: UserName, periodId: string, underId?: string) => {
    const answer = await (await world.as(user)).ask(
      `query ($periodId: ID!, $underId: ID) { progress(periodId: $periodId, underId: $underId) {
        unit { id } total { expected submitted approved sentBack onTime late silent }
        children { unit { id } counts { expected submitted silent } }
        late { daysLate report { unit { id } figures { indicatorCode } } } } }`,
      { periodId, underId },
    );
    expect(answer.errors).toEqual([]);
    return answer.data.progress;
  };

  it('counts child by child with the same reports above and below the line', async () => {
    const told = await progress('tonghop', month);
    expect(told.total).toEqual({
      expected: 6,
      submitted: 1,
      approved: 0,
      sentBack: 0,
      onTime: 0,
      late: 1,
      silent: 5,
    });
    expect(told.children.map((row: { unit: { id: string } }) => row.unit.id)).toEqual([
      'ca:dak-lak',
      'ca:gia-lai',
      'ca:quang-ngai',
    ]);
    expect(told.late).toHaveLength(6);
    expect(told.late[0].daysLate).toBeGreaterThan(0);
  });

  it('of an old period is told by the units of that time', async () => {
    const told = await progress('tonghop', oldMonth);
    expect(told.children.map((row: { unit: { id: string } }) => row.unit.id)).toEqual([
      'ca:dak-lak',
      'ca:gia-lai',
      'ca:kon-tum',
    ]);
  });

  it('a province starts at itself and cannot look next door; the Party sees counts, not figures', async () => {
    expect((await progress('canbo.tinh', month)).unit).toEqual({ id: 'ca:quang-ngai' });
    expect(await progress('canbo.tinh', month, 'ca:gia-lai')).toBeNull();
    const party = await progress('danvan.tw', month);
    expect(party.total.expected).toBe(6);
    expect(party.late.flatMap((late: { report: { figures: unknown[] } }) => late.report.figures)).toEqual([]);
  });

  it('to the Party a late report says neither who wrote or decided it nor why it came back', async () => {
    const reportId = `${before}:ca:sa-thay`;
    await perform(await world.as('canbo.tinh'), 'sendBackReport', { reportId, version: 3 }, 'Thiếu một thôn');
    const ask = async (user: UserName) => {
      const { data } = await (await world.as(user)).ask(
        `query ($id: ID!) { progress(periodId: $id) { late {
          report { id submittedBy sentBackReason route { decidedBy } history { by } } } } }`,
        { id: before },
      );
      const { late } = data.progress as { late: { report: { id: string } }[] };
      return late.find(({ report }) => report.id === reportId)?.report;
    };
    expect(await ask('tonghop')).toMatchObject({ submittedBy: 'canbo.xa', sentBackReason: 'Thiếu một thôn' });
    expect(await ask('danvan.tw')).toEqual({
      id: reportId,
      submittedBy: null,
      sentBackReason: null,
      route: [{ decidedBy: null }],
      history: [],
    });
  });

  it('moves with a return', async () => {
    await perform(
      await world.as('canbo.tinh'),
      'sendBackReport',
      { reportId: `${month}:ca:dak-to`, version: 3 },
      'Sửa',
    );
    expect((await progress('canbo.tinh', month)).total).toMatchObject({
      submitted: 0,
      sentBack: 1,
      silent: 2,
    });
  });
});

describe('on time or late', () => {
  it('is judged by the first submission: a return after the deadline makes nobody late', async () => {
    const reportId = `${await world.openPeriodAt(COMMUNE_FORM, '2026-12-01')}:ca:sa-thay`;
    await submitted(await world.as('canbo.xa'), reportId);
    world.clock.forward(40 * 86_400);
    const commune = await world.signedIn('canbo.xa');
    await perform(
      await world.signedIn('canbo.tinh'),
      'sendBackReport',
      { reportId, version: 3 },
      'Sửa số tổ.',
    );
    await perform(commune, 'submitReport', { reportId, version: 4 });
    const answer = await commune.ask('query ($id: ID!) { report(id: $id) { state dueOn isLate } }', {
      id: reportId,
    });
    expect(answer.data.report).toEqual({ state: 'RESUBMITTED', dueOn: '2026-12-16', isLate: false });
  });
});

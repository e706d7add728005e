import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const PARTS = `id title version activityKind firstDay lastDay place counts { measure value qualifier what }
  partners { id } commendation { form issuers { id } presenter { id } }`;
const ANSWER = `__typename
  ... on RecordChanged { record { ... on Activity { ${PARTS} } } warnings { code } }
  ... on InputRefused { faults { code path message } }
  ... on ActRefused { code }`;

const launch = (over: Record<string, unknown> = {}) => ({
  kind: 'LAUNCH',
  name: 'Phát động tại làng',
  firstDay: '2026-03-15',
  lastDay: '2026-03-16',
  visibility: 'INTERNAL',
  idempotencyKey: randomUUID(),
  ...over,
});

const act = async (name: string, type: string, userName: UserName, input: Record<string, unknown>) => {
  const browser = await world.as(userName);
  const answer = await browser.ask(
    `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWER} } }`,
    {
      input,
    },
  );
  return answer.data?.it ?? answer;
};
const record = (userName: UserName, over: Record<string, unknown> = {}) =>
  act('recordActivity', 'RecordActivityInput', userName, launch(over));

const list = async (userName: UserName, filter: Record<string, unknown>) => {
  const browser = await world.as(userName);
  const answer = await browser.ask(
    `query ($filter: ActivityFilter!) { activities(filter: $filter) {
      totalCount nodes { title } totals { measure value qualifier } } }`,
    { filter },
  );
  return answer.data.activities;
};

describe('an activity', () => {
  it('of a commune keeps its counts, each in its own unit of measure', async () => {
    const counts = [
      { measure: 'DRIVE', entry: '3', what: null },
      { measure: 'ATTENDANCE', entry: 'trên 1.200', what: 'già làng, thanh niên' },
    ];
    const { record: kept } = await record('canbo.xa', { counts });
    expect(kept.counts).toEqual([
      { measure: 'DRIVE', value: '3', qualifier: 'EXACT', what: null },
      { measure: 'ATTENDANCE', value: '1200', qualifier: 'OVER', what: 'già làng, thanh niên' },
    ]);
  });

  it('of commending knows who decided and who handed it over', async () => {
    const commendation = { form: 'Bằng khen', issuerIds: ['bca', 'mttq'], presenterId: 'bdv:quang-ngai' };
    const { record: kept } = await record('canbo.tinh', { kind: 'COMMENDATION', commendation });
    expect(kept.commendation).toEqual({
      form: 'Bằng khen',
      issuers: [{ id: 'bca' }, { id: 'mttq' }],
      presenter: { id: 'bdv:quang-ngai' },
    });
  });

  it('that has not taken place is refused at its day, in Vietnamese', async () => {
    const refused = await record('canbo.xa', { firstDay: '2099-01-01', lastDay: '2099-01-02' });
    expect(refused.faults).toMatchObject([{ code: 'NOT_YET', path: ['firstDay'] }]);
    expect(refused.faults[0].message).toContain('sau hôm nay');
  });

  it('with a partner that is no unit is refused', async () => {
    expect(await record('canbo.xa', { partnerIds: ['khong-co'] })).toMatchObject({ code: 'UNKNOWN_UNIT' });
  });

  it('is told anew with other counts and other partners', async () => {
    const first = await record('canbo.xa', {
      counts: [{ measure: 'DRIVE', entry: '3' }],
      partnerIds: ['bdv:quang-ngai'],
    });
    const again = launch({ id: first.record.id, version: 1, counts: [{ measure: 'SESSION', entry: '2' }] });
    const told = await act('reviseActivity', 'ReviseActivityInput', 'canbo.xa', again);
    expect(told.record).toMatchObject({
      version: 2,
      partners: [],
      counts: [{ measure: 'SESSION', value: '2', qualifier: 'EXACT', what: null }],
    });
  });

  it('is not told by another commune', async () => {
    const { record: kept } = await record('canbo.xa');
    const again = launch({ id: kept.id, version: 1 });
    expect(await act('reviseActivity', 'ReviseActivityInput', 'canbo.dakto', again)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the list of activities', () => {
  it('totals each unit of measure by itself, and only what its reader sees', async () => {
    const TIME = { firstDay: '2025-08-01', lastDay: '2025-08-31' };
    await record('canbo.xa', { ...TIME, counts: [{ measure: 'DRIVE', entry: '2' }] });
    await record('canbo.dakto', {
      ...TIME,
      counts: [
        { measure: 'DRIVE', entry: 'hơn 10' },
        { measure: 'PERSON', entry: '40' },
      ],
    });
    expect(await list('canbo.tinh', TIME)).toMatchObject({
      totalCount: 2,
      totals: [
        { measure: 'DRIVE', value: '12', qualifier: 'OVER' },
        { measure: 'PERSON', value: '40', qualifier: 'EXACT' },
      ],
    });
    expect(await list('canbo.xa', TIME)).toMatchObject({
      totalCount: 1,
      totals: [{ measure: 'DRIVE', value: '2' }],
    });
    expect((await list('duyet.gialai', TIME)).totalCount).toBe(0);
  });
});

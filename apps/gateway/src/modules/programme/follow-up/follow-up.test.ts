import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { type Work, workOf } from '../task/testing.ts';

let world: ReportingWorld;
let work: Work;
beforeAll(async () => {
  world = await reportingWorld();
  work = workOf(world);
});
afterAll(() => world.close());

const QUERY = `query ($filter: FollowUpFilter!) { followUp(filter: $filter) {
  nodes { id kind what deadline standing daysLate finishedOn unit { id } record { id kind } }
  totalCount counts { standing count } } }`;
const board = async (userName: UserName, filter: object) =>
  (await work.ask(userName, QUERY, { filter })).data.followUp;
const counted = (counts: { standing: string; count: number }[]) =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ standing, count }) => [standing, count]));

describe('the follow-up board', () => {
  it('says what was promised, by whom, for when and where it stands, open things first', async () => {
    const programmeId = await work.programme();
    const programmeIds = [programmeId];
    const late = await work.assign({ programmeIds, title: 'Việc đã quá hạn', deadline: '2026-11-20' });
    const soon = await work.assign({ programmeIds, title: 'Việc sắp đến hạn', deadline: '2026-11-30' });
    const done = await work.assign({ programmeIds, title: 'Việc đã xong', deadline: '2026-11-10' });
    const { id } = done.record;
    const told = { id, version: 1, finishedOn: '2026-11-22', result: 'Đã hoàn thành' };
    await work.perform('canbo.tinh', 'reportTaskDone', told);
    await work.perform('danvan.tinh', 'acceptTask', { id, version: 2 });

    const { nodes, counts } = await board('danvan.tinh', { programmeId });
    expect(nodes).toMatchObject([
      { id: late.record.id, standing: 'OVERDUE', daysLate: 2, unit: { id: 'ca:quang-ngai' } },
      { id: soon.record.id, standing: 'DUE_SOON', daysLate: 0, record: { kind: 'TASK' } },
      { id, standing: 'FINISHED', daysLate: 12, finishedOn: '2026-11-22' },
    ]);
    expect(counted(counts)).toEqual({ OVERDUE: 1, DUE_SOON: 1, FINISHED: 1 });

    const overdue = await board('danvan.tinh', { programmeId, standings: ['OVERDUE'] });
    expect([overdue.totalCount, counted(overdue.counts)]).toEqual([
      1,
      { OVERDUE: 1, DUE_SOON: 1, FINISHED: 1 },
    ]);
    const since = await board('danvan.tinh', { programmeId, finishedSince: '2026-11-23' });
    expect(counted(since.counts)).toEqual({ OVERDUE: 1, DUE_SOON: 1 });
  });

  it('shows nobody what they do not see', async () => {
    const programmeId = await work.programme({ name: 'Chương trình nội bộ', visibility: 'INTERNAL' });
    await work.assign({ programmeIds: [programmeId], visibility: 'INTERNAL', leadId: 'bdv:quang-ngai' });
    const totals = await Promise.all(
      (['danvan.tinh', 'danvan.tw', 'canbo.tinh', 'tonghop', 'doitac'] as const).map(
        async (userName) => (await board(userName, { programmeId })).totalCount,
      ),
    );
    expect(totals).toEqual([1, 1, 0, 0, 0]);
  });

  it('is counted for each programme, as far as the programmes are seen', async () => {
    const first = await work.programme({ name: 'Chương trình thứ nhất' });
    const second = await work.programme({ name: 'Chương trình thứ hai' });
    await work.assign({ programmeIds: [first, second], deadline: '2026-11-01' });
    await work.assign({ programmeIds: [second], deadline: '2027-06-01' });
    const query = `query ($filter: FollowUpFilter!) { followUpByProgramme(filter: $filter) {
      programme { id } counts { standing count } } }`;
    const rows = (await work.ask('danvan.tinh', query, { filter: {} })).data.followUpByProgramme;
    const of = (id: string) =>
      counted(rows.find((row: { programme: { id: string } }) => row.programme.id === id).counts);
    expect([of(first), of(second)]).toEqual([{ OVERDUE: 1 }, { OVERDUE: 1, ON_TRACK: 1 }]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { type Work, workOf } from '../task/testing.ts';
import { meetingsOf } from './testing.ts';

/** facts.md §6 and §7 (S3): five limitations of the year appraised, five tasks for the year to come. */
const LIMITATIONS = [
  'Một số nội dung của chương trình hiệu quả chưa cao',
  'Phối hợp có lúc chưa chặt chẽ, nhất là hướng dẫn, kiểm tra, đôn đốc cơ sở',
  'Một số đơn vị nắm công việc chưa đầy đủ, thực hiện còn chung chung',
  'Công tác thi đua, khen thưởng làm chưa tốt',
  'Công tác tập huấn còn hạn chế',
];
const TASKS = [
  ['Tuyên truyền gắn với Chỉ thị 05-CT/TW', '2026-06-30'],
  ['Hướng dẫn, đôn đốc, kiểm tra, sơ kết, trao đổi tình hình', '2026-06-30'],
  ['Tham mưu vận động quần chúng, dân chủ ở cơ sở, “Dân vận khéo”', '2026-12-15'],
  ['Rà soát, nhân rộng mô hình, thi đua, khen thưởng', '2026-09-30'],
  ['Tập huấn, kỹ năng cán bộ, chế độ báo cáo', '2026-10-31'],
] as const;
const POLICE = 'ca:quang-ngai';

let world: ReportingWorld;
let meetings: ReturnType<typeof meetingsOf>;
let work: Work;
let programmeId: string;
/** The briefing of March 2026, which appraises 2025. */
let briefing: string;
let tasks: readonly { readonly id: string; readonly version: number }[];

beforeAll(async () => {
  world = await reportingWorld();
  meetings = meetingsOf(world);
  work = workOf(world);
  programmeId = await work.programme({ name: 'Chương trình phối hợp của Quảng Ngãi' });
});
afterAll(() => world.close());

const statementsAt = async (occasionId: string) => {
  const query = `query ($filter: StatementFilter!) {
    statements(filter: $filter, first: 50) { nodes { position text statementKind firstDay lastDay } } }`;
  return (await work.ask('canbo.tinh', query, { filter: { occasionId } })).data.statements.nodes;
};

const report = (index: number, finishedOn: string) =>
  work.perform('canbo.tinh', 'reportTaskDone', { ...tasks[index], finishedOn, result: 'Đã thực hiện xong' });

describe('the way of a briefing (S3), for Quảng Ngãi from 2026 to 2027', () => {
  it('begins with the appraisal of last year: five limitations, numbered, which both sides read', async () => {
    const appraises = { from: '2025-01-01', to: '2025-12-31' };
    briefing = (await meetings.plan(programmeId, { appraises })).record.id;
    await meetings.hold({ id: briefing, version: 1 });
    for (const [index, text] of LIMITATIONS.entries()) {
      const said = await meetings.perform('danvan.tinh', 'recordStatement', {
        kind: 'LIMITATION',
        text,
        position: index + 1,
        firstDay: appraises.from,
        lastDay: appraises.to,
        programmeId,
        occasionId: briefing,
        visibility: 'JOINT',
        concernedIds: [POLICE],
      });
      expect(said.__typename).toBe('RecordChanged');
    }
    const said = await statementsAt(briefing);
    expect(said.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(said[4]).toMatchObject({
      text: LIMITATIONS[4],
      statementKind: 'LIMITATION',
      lastDay: '2025-12-31',
    });
  });

  it('assigns five tasks in one act; without an owner or a day it assigns none', async () => {
    for (const [index, [text]] of TASKS.entries())
      await meetings.conclude({ id: briefing, version: index + 2 }, { text });
    const assignments = TASKS.map(([, dueOn], index) => ({ number: index + 1, ownerId: POLICE, dueOn }));
    const [first, ...others] = assignments;
    const order = { id: briefing, version: 7 };
    const half = await meetings.act('assignConclusions', order, {
      assignments: [...others, { ...first, ownerId: null }],
    });
    expect(half.faults).toMatchObject([{ code: 'OWNER_REQUIRED', path: ['assignments', '4', 'owner'] }]);
    expect(await work.tasks('canbo.tinh', { arisesFromId: briefing })).toEqual([]);
    const { record } = await meetings.act('assignConclusions', order, { assignments });
    tasks = record.conclusions.map(({ task: { id } }: { task: { id: string } }) => ({ id, version: 1 }));
    expect((await work.tasks('canbo.tinh', { arisesFromId: briefing })).sort()).toEqual(
      tasks.map(({ id }) => id).sort(),
    );
    expect(await work.taskSeen('canbo.tinh', tasks[0]?.id ?? '')).toMatchObject({
      title: TASKS[0][0],
      lead: { id: POLICE },
      owner: { id: 'bdv:quang-ngai' },
      assignedOn: '2026-03-15',
      deadline: '2026-06-30',
    });
  });

  it('is concluded with its minutes', async () => {
    await meetings.act(
      'recordMinutes',
      { id: briefing, version: 8 },
      { minutes: 'Thống nhất năm nhiệm vụ.' },
    );
    const { record } = await meetings.act('concludeMeeting', { id: briefing, version: 9 });
    expect(record).toMatchObject({ state: 'CONCLUDED', openActs: ['ASSIGN'] });
  });

  it('sees one task done in time, one late, one stopped', async () => {
    expect(await report(0, '2026-06-20')).toMatchObject({ record: { state: 'DONE' } });
    expect(await report(1, '2026-07-10')).toMatchObject({ record: { state: 'DONE' } });
    const stopped = { ...tasks[4], reason: 'Gộp vào kế hoạch tập huấn của Bộ' };
    expect(await work.perform('danvan.tinh', 'cancelTask', stopped)).toMatchObject({
      record: { state: 'CANCELLED' },
    });
  });

  it('ends in the next briefing, which asks for each of the five as it stands', async () => {
    const { record } = await meetings.plan(programmeId, { plannedOn: '2026-11-20', followsId: briefing });
    await meetings.hold(record, '2026-11-20');
    const { asked } = await meetings.seen('canbo.tinh', record.id);
    const stands = asked.map(({ state, days }: { state: string; days: number }) => [state, days]);
    expect(stands).toEqual([
      ['DONE', 0],
      ['DONE_LATE', 10],
      ['NOT_DONE', 0],
      ['OVERDUE', 51],
      ['STOPPED', 0],
    ]);
    const of = (number: number) => ({ meetingId: briefing, number });
    await meetings.conclude({ id: record.id, version: 2 }, { text: TASKS[3][0], carriesOver: of(4) });
    const closing = { of: of(5), reason: 'Đã gộp vào kế hoạch tập huấn của Bộ' };
    await meetings.act('closeAskedConclusion', { id: record.id, version: 3 }, closing);
    const next = await meetings.plan(programmeId, { plannedOn: '2027-03-15', followsId: record.id });
    const still = next.record.asked.map(
      ({ since, conclusion }: { since: string; conclusion: { text: string } }) => [since, conclusion.text],
    );
    expect(still).toEqual([
      ['2026-11-20', TASKS[3][0]],
      ['2026-03-15', TASKS[2][0]],
    ]);
  });

  it('gives tasks out once, however often the act is sent', async () => {
    const { record } = await meetings.plan(programmeId);
    await meetings.hold(record);
    await meetings.conclude({ id: record.id, version: 2 }, { text: 'Trao đổi tình hình hằng quý' });
    const assignments = [{ number: 1, ownerId: POLICE, dueOn: '2026-12-31' }];
    const input = { idempotencyKey: randomUUID(), id: record.id, version: 3, assignments };
    const send = () => meetings.perform('danvan.tinh', 'assignConclusions', input);
    await Promise.all([send(), send(), send()]);
    expect(await work.tasks('canbo.tinh', { arisesFromId: record.id })).toHaveLength(1);
  });
});
